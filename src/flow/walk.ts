// Walking the map with the arrow keys: right and left along Links to the next lane, up and down in
// the lane.
// Pure; answers the id of the next Node, or null at the edge.
import type { Flow } from '#domain/graph.ts';
import { LANES, laneOf, nodeHeight, type Places } from '#domain/lanes.ts';
import type { FlowNode } from '#domain/records/node.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The Node that an arrow key leads to from the Node with the id `from`. */
export function walk(
  { nodes, links }: Flow,
  places: Places,
  from: string,
  direction: Direction,
): string | null {
  const here = nodes.find((node) => node.id === from);
  if (!here) return firstNode({ nodes });
  const height = (node: FlowNode): number =>
    (places.get(node.id)?.[1] ?? 0) + nodeHeight(node.label) / 2;
  const left = (node: FlowNode): number => places.get(node.id)?.[0] ?? 0;
  if (direction === 'up' || direction === 'down') {
    // Down a column, then on to the next column of the lane.
    const lane = nodes
      .filter((node) => laneOf(node.kind) === laneOf(here.kind))
      .toSorted((a, b) => left(a) - left(b) || height(a) - height(b));
    return lane[lane.indexOf(here) + (direction === 'down' ? 1 : -1)]?.id ?? null;
  }
  const laneAt = (node: FlowNode): number => LANES.indexOf(laneOf(node.kind));
  const way = direction === 'right' ? 1 : -1;
  const [near, far] = way === 1 ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const ends = new Set(links.filter((link) => link[near] === from).map((link) => link[far]));
  const lanesTo = (node: FlowNode): number => (laneAt(node) - laneAt(here)) * way;
  const ahead = nodes.filter((node) => lanesTo(node) > 0);
  const linked = nodes.filter((node) => ends.has(node.id));
  const nextLane = Math.min(...ahead.map(lanesTo));
  // A Link over a lane, or back, is followed only where nothing is ahead: else a lane might never be reached.
  const isNear = (node: FlowNode): boolean =>
    lanesTo(node) === 0 ? (left(node) - left(here)) * way > 0 : lanesTo(node) === nextLane;
  const nearest = (found: readonly FlowNode[]): FlowNode | undefined =>
    found.toSorted(
      (a, b) =>
        lanesTo(a) - lanesTo(b) ||
        Math.abs(height(a) - height(here)) - Math.abs(height(b) - height(here)) ||
        height(a) - height(b),
    )[0];
  const next = nearest(linked.filter(isNear)) ?? nearest(ahead) ?? nearest(linked);
  return next?.id ?? null;
}

/** Where the map is entered: the mission, from which one works backwards, else the first Node. */
export const firstNode = ({ nodes }: Pick<Flow, 'nodes'>): string | null =>
  (nodes.find((node) => node.main === true) ?? nodes[0])?.id ?? null;
