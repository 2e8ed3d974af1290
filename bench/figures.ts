// What a bar's measurement comes to, and the arithmetic of rounds.
// Knows nothing of browsers or of how it is printed.

/** One line of the table. */
export interface Row {
  readonly bar: string;
  readonly what: string;
  /** Null where the bar is a plain figure. */
  readonly reference: number | null;
  readonly ours: number;
  readonly unit: 'ms' | 'kB' | '';
  /** How far ours may be at most: times the reference or, without one, in the unit. */
  readonly limit: number;
  /** Where it should get to. */
  readonly goal?: number;
  /** Ours as a share of the reference, or ours where there is none. */
  readonly score: number;
}

/** Both measured shortly after one another, so that what else the machine does hits them alike. */
export interface Round<T = number> {
  readonly reference: T;
  readonly ours: T;
}

/** The middle of some numbers. */
const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The number that `share` (0 to 1) of them lie below, between two of them in proportion. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured');
  return low + (high - low) * (at - Math.floor(at));
}

/** A row from rounds: the median of each side, and of the rounds' own ratios. */
export const against = (
  rounds: readonly Round[],
  row: Pick<Row, 'bar' | 'what' | 'unit' | 'limit' | 'goal'>,
): Row => ({
  ...row,
  reference: median(rounds.map((round) => round.reference)),
  ours: median(rounds.map((round) => round.ours)),
  score: median(rounds.map((round) => round.ours / round.reference)),
});

/** A row for a figure that needs no reference. */
export const atMost = (ours: number, row: Pick<Row, 'bar' | 'what' | 'unit' | 'limit'>): Row => ({
  ...row,
  reference: null,
  ours,
  score: ours,
});

/** Runs something a number of times, one after the other, and lists what came out. */
export async function times<T>(count: number, run: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < count; index += 1) results.push(await run(index));
  return results;
}

/** One round of both sides; the order changes from round to round. */
export async function oneRound<T>(
  index: number,
  ours: () => Promise<T>,
  reference: () => Promise<T>,
): Promise<Round<T>> {
  if (index % 2 === 0) return { ours: await ours(), reference: await reference() };
  const first = await reference();
  return { reference: first, ours: await ours() };
}
