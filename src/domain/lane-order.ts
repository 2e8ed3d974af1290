// The order of things in columns, so that the lines between columns cross little: sweeps that pull each to
// the middle of its neighbours, then exchanges of two that stand next to each other.
// Pure and deterministic; knows nothing of Nodes, lanes or pixels.

/** Something that stands in a column. */
export interface Ordered {
  /** In a column all of a lower band stand before those of a higher one. */
  readonly band: number;
  /** Where it stands in its column, from 0 to 1, so that long and short columns compare. */
  at: number;
  /** What its lines lead to in columns before it, and after it. */
  readonly before: Ordered[];
  readonly after: Ordered[];
}
type Column = Ordered[];

const ROUNDS = 8;
/** Exchanges rarely find anything after this many goes. */
const EXCHANGES = 4;

/** Puts every column in order, in place. As it is given counts as well: nobody likes a needless change. */
export function orderColumns(columns: readonly Column[]): void {
  const starts = [columns.map((column) => [...column]), byConnection(columns)];
  const found = starts.map((start) => improve(start));
  const [best] = found.toSorted((a, b) => a.crossings - b.crossings);
  best?.columns.forEach((column, index) => columns[index]?.splice(0, Infinity, ...column));
  columns.forEach(rank);
}

interface Found {
  readonly columns: readonly (readonly Ordered[])[];
  readonly crossings: number;
}

function improve(columns: readonly Column[]): Found {
  const copy = (): Found => ({
    columns: columns.map((column) => [...column]),
    crossings: crossingsOf(columns),
  });
  for (const column of columns) {
    column.sort((a, b) => a.band - b.band);
    rank(column);
  }
  let best = copy();
  for (let round = 0; round < ROUNDS && best.crossings > 0; round += 1) {
    sweep(columns, round % 2 === 0);
    exchange(columns);
    const now = copy();
    if (now.crossings < best.crossings) best = now;
  }
  return best;
}

/** What hangs together stands together: everything in the order in which lines lead to it. */
function byConnection(columns: readonly Column[]): Column[] {
  const met = new Set<Ordered>();
  const visit = (first: Ordered): void => {
    const open = [first];
    for (let next = open.pop(); next; next = open.pop()) {
      if (met.has(next)) continue;
      met.add(next);
      open.push(...next.before.toReversed(), ...next.after.toReversed());
    }
  };
  for (const column of columns) for (const cell of column) visit(cell);
  const turn = new Map([...met].map((cell, index) => [cell, index]));
  return columns.map((column) =>
    column.toSorted((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0)),
  );
}

/** Orders each column by the middle of its neighbours, from the left or from the right. */
function sweep(columns: readonly Column[], isRightwards: boolean): void {
  for (const column of isRightwards ? columns : columns.toReversed()) {
    const pull = new Map(column.map((cell) => [cell, pullOf(cell, isRightwards)]));
    column.sort((a, b) => a.band - b.band || (pull.get(a) ?? 0) - (pull.get(b) ?? 0));
    rank(column);
  }
}

/** Neighbours on the side the sweep comes from decide; without any there, the others; else it stays. */
function pullOf({ before, after, at }: Ordered, isRightwards: boolean): number {
  const [behind, ahead] = isRightwards ? [before, after] : [after, before];
  return mean(behind) ?? mean(ahead) ?? at;
}

const mean = (cells: readonly Ordered[]): number | undefined =>
  cells.length === 0 ? undefined : cells.reduce((sum, cell) => sum + cell.at, 0) / cells.length;

const rank = (column: readonly Ordered[]): void =>
  column.forEach((cell, index) => {
    cell.at = (index + 0.5) / column.length;
  });

/** Lets two that stand next to each other change places wherever fewer lines cross then. */
function exchange(columns: readonly Column[]): void {
  for (let go = 0; go < EXCHANGES; go += 1) {
    let isBetter = false;
    for (const column of columns) {
      for (let index = 1; index < column.length; index += 1) {
        const [above, below] = [column[index - 1], column[index]];
        if (!above || !below || above.band !== below.band) continue;
        if (gain(above, below) <= 0) continue;
        [column[index - 1], column[index]] = [below, above];
        [above.at, below.at] = [below.at, above.at];
        isBetter = true;
      }
    }
    if (!isBetter) return;
  }
}

/** How many crossings less there are when two neighbours change places. */
function gain(above: Ordered, below: Ordered): number {
  let gained = 0;
  for (const side of ['before', 'after'] as const)
    for (const a of above[side]) for (const b of below[side]) gained += Math.sign(a.at - b.at);
  return gained;
}

/** Crossings of the lines between neighbouring columns. */
function crossingsOf(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => {
    // From the top down, each line crosses those begun further up that end further down.
    const ends: number[] = [];
    let crossed = 0;
    for (const cell of column) {
      const own = cell.after.map((other) => other.at).toSorted((a, b) => a - b);
      for (const end of own) crossed += ends.length - firstAbove(ends, end);
      for (const end of own) ends.splice(firstAbove(ends, end), 0, end);
    }
    return sum + crossed;
  }, 0);
}

/** Index of the first of sorted numbers that is greater. */
function firstAbove(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
