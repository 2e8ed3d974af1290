// Columns for the lanes: which there are, what stands in each, in which order and how far down.
// A lane with Links inside it gets several columns, so that every path reads from left to right.
// Knows nothing of kinds or screens; `lane-layout.ts` gives the columns their place.
import { settleHeights, type Sized, type Span, spansOf } from '#domain/lane-heights.ts';
import { orderColumns } from '#domain/lane-order.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';

/** Further columns in one lane would make the map wider than anyone reads. */
const MAX_COLUMNS = 4;
/** Beyond this many passing places nobody follows single lines, and the layout would take long. */
const MOST_PASSING = 2500;
/** Height of the place where a long Link passes a column, in steps of the grid. */
const PASSING = 3;

/** A Node as far as its place goes. */
export interface Box {
  readonly id: string;
  /** Which main lane, from the left; null for what stands beside the path. */
  readonly lane: number | null;
  /** Which band, from the top; 0 where there are none. */
  readonly band: number;
  /** Height with the gap to the next, a multiple of `grid`. */
  readonly size: number;
}
export type Line = Pick<FlowLink, 'id' | 'kind' | 'from' | 'to'>;

interface Cell extends Sized {
  readonly id: string;
  /** Null for the place where a long Link passes a column. */
  readonly box: Box | null;
  /** Counted from the left; -1 for what stands beside. */
  column: number;
  /** All it is joined to: also what is beside, or in its own column. */
  readonly near: Cell[];
  readonly before: Cell[];
  readonly after: Cell[];
}

export interface Column {
  readonly lane: number;
  /** From the top; `y` is the upper edge, on the grid. */
  readonly cells: readonly { readonly id: string; readonly y: number }[];
}
export interface Columns {
  /** Of the main lanes, from left to right; the topmost `y` is 0. */
  readonly columns: readonly Column[];
  /** Ids of what stands under the lanes, by the column it explains. */
  readonly beside: readonly (readonly string[])[];
  /** Where the bands are; none without. */
  readonly bands: readonly Span[];
}

interface ColumnOptions {
  readonly grid: number;
  /** Bands from top to bottom that everything keeps to, and the room between two of them. */
  readonly bands?: { readonly count: number; readonly gap: number };
}

/** Orders boxes into columns. */
export function laneColumns(
  boxes: readonly Box[],
  links: readonly Line[],
  { grid, bands }: ColumnOptions,
): Columns {
  const cells = boxes.map((box) => cellOf(box.id, box, box.size, box.band));
  const lanes = Map.groupBy(cells, (cell) => cell.box?.lane ?? null);
  const split = [...lanes.keys()]
    .filter((lane) => lane !== null)
    .toSorted((a, b) => a - b)
    .flatMap((lane) =>
      splitByDepth(lanes.get(lane) ?? [], links).map((column) => ({ lane, column })),
    );
  const columns = split.map(({ column }) => column);
  columns.forEach((column, index) => {
    for (const cell of column) cell.column = index;
  });
  // Between bands there is no room for what only passes by.
  joinCells(cells, links, columns, bands ? 0 : PASSING * grid);
  orderColumns(columns);
  const spans = bands ? spansOf(columns, bands.count, bands.gap) : null;
  settleHeights(columns, spans);
  const tops = columns.flat().map((cell) => cell.at - cell.size / 2);
  const first = spans ? 0 : tops.reduce((least, top) => Math.min(least, top), Infinity);
  // Sizes are multiples of the grid, so that rounding keeps the distances.
  const onGrid = (cell: Cell): number =>
    Math.round((cell.at - cell.size / 2 - first) / grid) * grid;
  return {
    columns: split.map(({ lane, column }) => ({
      lane,
      cells: column.filter((cell) => cell.box).map((cell) => ({ id: cell.id, y: onGrid(cell) })),
    })),
    beside: besideColumns(lanes.get(null) ?? [], columns.length),
    bands: spans ?? [],
  };
}

const cellOf = (id: string, box: Box | null, size: number, band: number, column = -1): Cell => ({
  id,
  box,
  size,
  band,
  column,
  at: 0,
  near: [],
  before: [],
  after: [],
});

/**
 * Makes Links neighbours. One that passes columns gets a narrow place in each, so that it runs between
 * Nodes and not behind them.
 */
function joinCells(
  list: readonly Cell[],
  links: readonly Line[],
  columns: readonly Cell[][],
  size: number,
): void {
  const cells = new Map(list.map((cell) => [cell.id, cell]));
  const byId = new Map(links.map((link) => [link.id, link]));
  // An end may be another Link: what is said of a Link stands near where that Link leads.
  const cellAt = (end: string | null): Cell | undefined =>
    cells.get(end ?? '') ?? cells.get(byId.get(end ?? '')?.to ?? '');
  const pairs = links.flatMap((link) => {
    const [from, to] = [cellAt(link.from), cellAt(link.to)];
    return from && to && from !== to ? [{ id: link.id, from, to }] : [];
  });
  const isInLanes = (cell: Cell): boolean => cell.column !== -1;
  const long = pairs.filter(
    ({ from, to }) => isInLanes(from) && isInLanes(to) && from.column !== to.column,
  );
  const passed = long.reduce((sum, { from, to }) => sum + Math.abs(to.column - from.column) - 1, 0);
  const corridors = new Set(passed <= MOST_PASSING ? long : []);
  for (const pair of pairs) {
    const { from, to } = pair;
    const way = Math.sign(to.column - from.column);
    let last = from;
    for (
      let column = from.column + way;
      corridors.has(pair) && column !== to.column;
      column += way
    ) {
      const share = (column - from.column) / (to.column - from.column);
      const band = Math.round(from.band + (to.band - from.band) * share);
      const passing = cellOf(pair.id, null, size, band, column);
      columns[column]?.push(passing);
      join(last, passing);
      last = passing;
    }
    join(last, to);
  }
}

function join(a: Cell, b: Cell): void {
  a.near.push(b);
  b.near.push(a);
  if (a.column === -1 || b.column === -1 || a.column === b.column) return;
  const [first, second] = a.column < b.column ? [a, b] : [b, a];
  first.after.push(second);
  second.before.push(first);
}

/** What leads back, or only says something of another, comes neither before nor after it. */
const WITHOUT_ORDER: ReadonlySet<LinkKind | null> = new Set([
  'feedback',
  'assumes',
  'threatens',
  'measures',
  'affects',
  'side_effect',
]);

/** Columns of a lane by the longest path of Links inside the lane; loops lend no depth. */
function splitByDepth(lane: readonly Cell[], links: readonly Line[]): Cell[][] {
  const depth = new Map(lane.map((cell) => [cell.id, 0]));
  const inside = links.filter(
    (link) =>
      !WITHOUT_ORDER.has(link.kind) && depth.has(link.from ?? '') && depth.has(link.to ?? ''),
  );
  const next = Map.groupBy(inside, (link) => link.from ?? '');
  const arriving = new Map<string, number>();
  for (const { to } of inside) arriving.set(to ?? '', (arriving.get(to ?? '') ?? 0) + 1);
  const ready = lane.map((cell) => cell.id).filter((id) => !arriving.has(id));
  for (const id of ready) {
    for (const { to } of next.get(id) ?? []) {
      const end = to ?? '';
      depth.set(end, Math.max(depth.get(end) ?? 0, (depth.get(id) ?? 0) + 1));
      const left = (arriving.get(end) ?? 0) - 1;
      arriving.set(end, left);
      if (left === 0) ready.push(end);
    }
  }
  const deepest = Math.max(...depth.values());
  const count = Math.min(deepest + 1, MAX_COLUMNS);
  const columnOf = (cell: Cell): number =>
    Math.floor(((depth.get(cell.id) ?? 0) * count) / (deepest + 1));
  return Array.from({ length: count }, (_, column) =>
    lane.filter((cell) => columnOf(cell) === column),
  ).filter((column) => column.length > 0);
}

/** What explains the path stands under the middle of what it explains, in the order of that. */
function besideColumns(beside: readonly Cell[], count: number): string[][] {
  const columns = Array.from({ length: Math.max(count, 1) }, (): Cell[] => []);
  beside.forEach((cell, index) => {
    const explained = cell.near.filter((other) => other.column !== -1);
    const mean = (value: (other: Cell) => number): number =>
      explained.reduce((sum, other) => sum + value(other), 0) / explained.length;
    const isLoose = explained.length === 0;
    cell.at = isLoose ? Infinity : mean((other) => other.at);
    columns[isLoose ? index % columns.length : Math.round(mean((other) => other.column))]?.push(
      cell,
    );
  });
  return columns.map((column) =>
    column.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map((cell) => cell.id),
  );
}
