// Tidies around Nodes that stay where they are: the others keep their tidy order, in lanes that leave room.
// Pure and deterministic; units are canvas pixels.
import {
  BAND_GAP,
  COLUMN_GAP,
  freeSpot,
  type LaneNode,
  LANES,
  laneOf,
  NODE_WIDTH,
  nodeHeight,
  type Place,
  type Places,
  ROW_GAP,
  snap,
} from '#domain/lanes.ts';

const PITCH = NODE_WIDTH + COLUMN_GAP;

/** Nodes of one lane that stand one under the other. */
interface Column {
  readonly lane: number;
  readonly nodes: readonly LaneNode[];
  /** Where it would stand if it were free to. */
  readonly wanted: number;
}

/**
 * Places for all: those of `pinned` exactly, the rest as in `tidy` but off the pinned ones, and as a whole
 * near `now`, where everything stands so far.
 */
export function aroundPinned(
  nodes: readonly LaneNode[],
  tidy: Places,
  pinned: Places,
  now: Places,
): Places {
  const at = (id: string): Place => tidy.get(id) ?? [0, 0];
  const held = nodes.filter((node) => pinned.has(node.id));
  // The tidy picture is moved to where most of it is already.
  const shift = (axis: 0 | 1): number =>
    median([...now].map(([id, place]) => place[axis] - at(id)[axis]));
  const [dx, dy] = [shift(0), shift(1)];
  const isMain = (node: LaneNode): boolean => laneOf(node.kind) !== 'beside';
  const stacks = [...Map.groupBy(nodes.filter(isMain), ({ id }) => at(id)[0])]
    .toSorted(([a], [b]) => a - b)
    .map(([x, stack]): Column => {
      const kept = stack.flatMap(({ id }) => pinned.get(id)?.[0] ?? []);
      return {
        lane: laneIndex(stack[0]),
        nodes: stack.filter((node) => !pinned.has(node.id)).toSorted(byHeight(tidy)),
        wanted: kept.length > 0 ? median(kept) : x + dx,
      };
    });
  const columns = withRoom(
    stacks.filter((column) => column.nodes.length > 0),
    held.filter(isMain),
    pinned,
  );
  const places = new Map(nodes.flatMap(({ id }) => pinOf(id, pinned)));
  for (const { x, column } of columns) {
    const near = held.filter(({ id }) => Math.abs((pinned.get(id)?.[0] ?? 0) - x) < PITCH);
    pile(column.nodes, (node) => [x, at(node.id)[1] + dy], near, places);
  }
  const main = nodes.filter(isMain);
  const bottom = main.reduce(
    (most, { id, label }) => Math.max(most, (places.get(id)?.[1] ?? 0) + nodeHeight(label)),
    -Infinity,
  );
  const under = Number.isFinite(bottom) ? bottom + BAND_GAP : dy;
  const beside = nodes.filter((node) => !isMain(node) && !pinned.has(node.id));
  const moved = new Map(
    columns.map(({ x, column }) => [at(column.nodes[0]?.id ?? '')[0], x] as const),
  );
  for (const [x, some] of Map.groupBy(beside, ({ id }) => at(id)[0])) {
    const left = moved.get(x) ?? x + dx;
    pile(some.toSorted(byHeight(tidy)), () => [left, under], nodes, places);
  }
  return places;
}

const laneIndex = (node: LaneNode | undefined): number => LANES.indexOf(laneOf(node?.kind ?? null));

const pinOf = (id: string, pinned: Places): (readonly [string, Place])[] => {
  const place = pinned.get(id);
  return place ? [[id, place]] : [];
};

const byHeight =
  (tidy: Places) =>
  (a: LaneNode, b: LaneNode): number =>
    (tidy.get(a.id)?.[1] ?? 0) - (tidy.get(b.id)?.[1] ?? 0);

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Gives Nodes places one under the other, from where they would like to be downwards. */
function pile(
  nodes: readonly LaneNode[],
  wanted: (node: LaneNode) => Place,
  others: readonly LaneNode[],
  places: Map<string, Place>,
): void {
  let least = -Infinity;
  for (const node of nodes) {
    const [x, y] = wanted(node);
    const place = freeSpot(node, [x, Math.max(y, least)], others, places);
    places.set(node.id, place);
    least = place[1] + nodeHeight(node.label) + ROW_GAP;
  }
}

interface Standing {
  readonly column: Column;
  readonly x: number;
}

/**
 * Columns between the pinned Nodes of the lanes before and after them. Where there is no room for all
 * columns of a lane, two of them become one.
 */
function withRoom(
  columns: readonly Column[],
  held: readonly LaneNode[],
  pinned: Places,
): Standing[] {
  const edges = held.map((node) => ({ lane: laneIndex(node), x: pinned.get(node.id)?.[0] ?? 0 }));
  const first = columns.map(({ lane }) =>
    Math.max(-Infinity, ...edges.filter((edge) => edge.lane < lane).map(({ x }) => x + PITCH)),
  );
  const last = columns.map(({ lane }) =>
    Math.min(Infinity, ...edges.filter((edge) => edge.lane > lane).map(({ x }) => x - PITCH)),
  );
  for (let index = 1; index < columns.length; index += 1)
    first[index] = Math.max(first[index] ?? 0, (first[index - 1] ?? 0) + PITCH);
  for (let index = columns.length - 2; index >= 0; index -= 1)
    last[index] = Math.min(last[index] ?? 0, (last[index + 1] ?? 0) - PITCH);
  const isNarrow = (index: number): boolean => (first[index] ?? 0) > (last[index] ?? 0);
  const twin = columns.findIndex(
    ({ lane }, index) =>
      lane === columns[index + 1]?.lane && (isNarrow(index) || isNarrow(index + 1)),
  );
  if (twin !== -1) return withRoom(joined(columns, twin), held, pinned);
  let x = -Infinity;
  return columns.map((column, index) => {
    const fit = Math.min(last[index] ?? 0, Math.max(first[index] ?? 0, column.wanted));
    x = Math.max(snap(fit), x + PITCH);
    return { column, x };
  });
}

/** One column from two, the one at `index` and the next. */
function joined(columns: readonly Column[], index: number): Column[] {
  const [one, two] = [columns[index], columns[index + 1]];
  if (!one || !two) return [...columns];
  return columns.toSpliced(index, 2, { ...one, nodes: [...one.nodes, ...two.nodes] });
}
