// What a run says, Node by Node and in order: the mission, then what moves most. Shared by plot, table and sentence.
// Knows nothing of React.
import { type Change, levelOf, type MapRun } from '#domain/fuzzy-map.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { Translator } from '#text/translator.ts';

export interface ChangeRow extends Change {
  readonly node: FlowNode;
}

export interface Rows {
  /** Outcomes and impacts, also those that stay. */
  readonly ends: readonly ChangeRow[];
  /** Of all other Nodes those that move or are torn. */
  readonly others: readonly ChangeRow[];
}

/** The Nodes that are not assumed to be anything themselves. */
export function rowsOf(
  nodes: readonly FlowNode[],
  { changes }: MapRun,
  assumed: ReadonlyMap<string, number>,
): Rows {
  const rows = nodes
    .filter(({ id }) => !assumed.has(id))
    .flatMap((node): ChangeRow[] => {
      const change = changes.get(node.id);
      return change ? [{ node, ...change }] : [];
    })
    .toSorted((a, b) => isMission(b) - isMission(a) || Math.abs(b.value) - Math.abs(a.value));
  return {
    ends: rows.filter(isEnd),
    others: rows.filter((row) => !isEnd(row) && (isMoved(row) || row.isTorn)),
  };
}

const isMission = ({ node }: ChangeRow): number => Number(node.main === true);
const isEnd = ({ node }: ChangeRow): boolean => node.kind === 'outcome' || node.kind === 'impact';

/** So much that there are words for it. */
export const isMoved = ({ value }: ChangeRow): boolean => levelOf(value) !== 0;

const STEPS = { '-2': 'lessClear', '-1': 'lessSlight', 1: 'moreSlight', 2: 'moreClear' } as const;

/** The name of a change under which its words stand. */
export function stepOf(
  row: Change,
): 'lessClear' | 'lessSlight' | 'same' | 'torn' | 'moreSlight' | 'moreClear' {
  const level = levelOf(row.value);
  if (level !== 0) return STEPS[level];
  return row.isTorn ? 'torn' : 'same';
}

/** Which way and how far: outcomes come nearer or move away, all else grows weaker or stronger. */
export const directionWords = (text: Translator, row: ChangeRow): string =>
  text.t(isEnd(row) ? `what-if:end.${stepOf(row)}` : `what-if:other.${stepOf(row)}`);

/** "fairly sure"; a dash of what does not move. */
export const sureWords = (text: Translator, row: ChangeRow): string =>
  isMoved(row) ? text.t(`what-if:sure.${Math.round(row.certainty)}`) : '–';

/** "−0.57": two places, always with its sign. */
export function signed(text: Translator, value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return text.number(0);
  const size = new Intl.NumberFormat(text.locale, { minimumFractionDigits: 2 });
  return `${rounded < 0 ? '−' : '+'}${size.format(Math.abs(rounded))}`;
}
