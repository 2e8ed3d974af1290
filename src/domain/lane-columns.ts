// The order of Nodes in columns, by barycentre sweeps, and their heights on the plane.
// A lane with Links inside it gets several columns, so that every path reads from left to right.
// Knows nothing of kinds or screens; `lanes.ts` gives the columns their place.
import type { FlowLink } from '#domain/records/link.ts';

/** Further columns in one lane would make the map wider than anyone reads. */
const MAX_COLUMNS = 4;
const SWEEPS = 8;
const SETTLING = 4;
/** Beyond this many passing places nobody follows single lines, and the layout would take long. */
const MOST_PASSING = 2500;
/** How strongly a Node without neighbours holds its place against those that have some. */
const LOOSE = 0.05;

/** A Node as far as its place goes. */
export interface Box {
  readonly id: string;
  /** Which main lane, from the left; null for what stands beside the path. */
  readonly lane: number | null;
  /** Height with the gap to the next, a multiple of `grid`. */
  readonly size: number;
}
export type Line = Pick<FlowLink, 'id' | 'kind' | 'from' | 'to'>;

interface Cell {
  readonly id: string;
  /** Null for the place where a long Link passes a column. */
  readonly box: Box | null;
  readonly size: number;
  column: number;
  /** Rank in its column while ordering, then the middle in pixels. */
  at: number;
  readonly near: Cell[];
}

export interface Columns {
  /** Main lanes from left to right; `y` is the upper edge, on the grid, 0 the topmost. */
  readonly columns: readonly (readonly { readonly id: string; readonly y: number }[])[];
  /** Ids of what stands under the lanes, by the column it explains. */
  readonly beside: readonly (readonly string[])[];
}

/** Orders boxes into columns. */
export function laneColumns(boxes: readonly Box[], links: readonly Line[], grid: number): Columns {
  const cells = boxes.map((box): Cell => ({
    id: box.id,
    box,
    size: box.size,
    column: -1,
    at: 0,
    near: [],
  }));
  const lanes = Map.groupBy(cells, (cell) => cell.box?.lane ?? null);
  const columns = [...lanes.keys()]
    .filter((lane) => lane !== null)
    .toSorted((a, b) => a - b)
    .flatMap((lane) => splitByDepth(lanes.get(lane) ?? [], links));
  columns.forEach((column, index) => {
    for (const cell of column) cell.column = index;
  });
  joinCells(cells, links, columns, grid);
  sweep(columns);
  settle(columns);
  const tops = columns.flat().map((cell) => cell.at - cell.size / 2);
  const first = tops.reduce((least, top) => Math.min(least, top), Infinity);
  // Sizes are multiples of the grid, so that rounding keeps the distances.
  const onGrid = (cell: Cell): number =>
    Math.round((cell.at - cell.size / 2 - first) / grid) * grid;
  return {
    columns: columns.map((column) =>
      column.filter((cell) => cell.box).map((cell) => ({ id: cell.id, y: onGrid(cell) })),
    ),
    beside: besideColumns(lanes.get(null) ?? [], columns.length),
  };
}

/**
 * Makes Links neighbours. One that passes columns gets a narrow place in each, so that it runs between
 * Nodes and not behind them.
 */
function joinCells(
  list: readonly Cell[],
  links: readonly Line[],
  columns: readonly Cell[][],
  grid: number,
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
      const passing: Cell = { id: pair.id, box: null, size: 3 * grid, column, at: 0, near: [] };
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
}

/** Columns of a lane by the longest path of Links inside the lane; feedback and loops lend no depth. */
function splitByDepth(lane: readonly Cell[], links: readonly Line[]): Cell[][] {
  const depth = new Map(lane.map((cell) => [cell.id, 0]));
  const inside = links.filter(
    (link) => link.kind !== 'feedback' && depth.has(link.from ?? '') && depth.has(link.to ?? ''),
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

/** Orders each column by the middle of its neighbours, sweeping right and left. */
function sweep(columns: readonly Cell[][]): void {
  for (const column of columns) rank(column);
  for (let round = 0; round < SWEEPS; round += 1) {
    const rightwards = round % 2 === 0;
    for (const column of rightwards ? columns : columns.toReversed()) {
      const pull = new Map(column.map((cell) => [cell, pullOf(cell, rightwards)]));
      column.sort((a, b) => (pull.get(a) ?? 0) - (pull.get(b) ?? 0));
      rank(column);
    }
  }
}

/** Ranks lie between 0 and 1, so that long and short columns compare. */
const rank = (column: readonly Cell[]): void =>
  column.forEach((cell, index) => {
    cell.at = (index + 0.5) / column.length;
  });

/** Neighbours on the side the sweep comes from decide; without any there, all do; else it stays. */
function pullOf(cell: Cell, rightwards: boolean): number {
  const others = cell.near.filter((other) => other.column !== -1 && other.column !== cell.column);
  const behind = others.filter((other) =>
    rightwards ? other.column < cell.column : other.column > cell.column,
  );
  return mean(behind) ?? mean(others) ?? cell.at;
}

const mean = (cells: readonly Cell[]): number | undefined =>
  cells.length === 0 ? undefined : cells.reduce((sum, cell) => sum + cell.at, 0) / cells.length;

/** Gives ordered columns their heights: each Node as near its neighbours' middle as order allows. */
function settle(columns: readonly (readonly Cell[])[]): void {
  for (const column of columns) {
    let y = -column.reduce((sum, cell) => sum + cell.size, 0) / 2;
    for (const cell of column) {
      cell.at = y + cell.size / 2;
      y += cell.size;
    }
  }
  for (let round = 0; round < SETTLING; round += 1) {
    for (const column of round % 2 === 0 ? columns : columns.toReversed()) relax(column);
  }
}

/** Least-squares places in a fixed order (pool adjacent violators). */
function relax(column: readonly Cell[]): void {
  const pools: { sum: number; weight: number; count: number }[] = [];
  let offset = 0;
  const offsets: number[] = [];
  for (const cell of column) {
    const others = cell.near.filter((other) => other.column !== -1 && other.column !== cell.column);
    const wanted = (mean(others) ?? cell.at) - cell.size / 2;
    const weight = others.length > 0 ? 1 : LOOSE;
    offsets.push(offset);
    pools.push({ sum: (wanted - offset) * weight, weight, count: 1 });
    offset += cell.size;
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (before.sum / before.weight <= last.sum / last.weight) break;
      before.sum += last.sum;
      before.weight += last.weight;
      before.count += last.count;
      pools.pop();
    }
  }
  const starts = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () => pool.sum / pool.weight),
  );
  column.forEach((cell, index) => {
    cell.at = (starts[index] ?? 0) + (offsets[index] ?? 0) + cell.size / 2;
  });
}

/** What explains the path stands under the middle of what it explains, in the order of that. */
function besideColumns(beside: readonly Cell[], count: number): string[][] {
  const columns = Array.from({ length: Math.max(count, 1) }, (): Cell[] => []);
  beside.forEach((cell, index) => {
    const explained = cell.near.filter((other) => other.column !== -1);
    const middle = explained.reduce((sum, other) => sum + other.column, 0) / explained.length;
    const column = explained.length > 0 ? Math.round(middle) : index % columns.length;
    cell.at = mean(explained) ?? Infinity;
    columns[column]?.push(cell);
  });
  return columns.map((column) =>
    column.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map((cell) => cell.id),
  );
}
