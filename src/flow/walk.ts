// Walking the map with the arrow keys: right and left along Links, up and down in the lane.
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
  const byDistance = (a: FlowNode, b: FlowNode): number =>
    Math.abs(height(a) - height(here)) - Math.abs(height(b) - height(here)) ||
    height(a) - height(b);
  const [near, far] = direction === 'right' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const ends = new Set(links.filter((link) => link[near] === from).map((link) => link[far]));
  const linked = nodes.filter((node) => ends.has(node.id)).toSorted(byDistance)[0];
  if (linked) return linked.id;
  // No Link that way: the nearest Node of the next lane that has any.
  const way = direction === 'right' ? 1 : -1;
  const lanes = LANES.filter(
    (lane) => (LANES.indexOf(lane) - LANES.indexOf(laneOf(here.kind))) * way > 0,
  );
  for (const lane of way === 1 ? lanes : lanes.toReversed()) {
    const nearest = nodes.filter((node) => laneOf(node.kind) === lane).toSorted(byDistance)[0];
    if (nearest) return nearest.id;
  }
  return null;
}

/** Where the map is entered: the mission, from which one works backwards, else the first Node. */
export const firstNode = ({ nodes }: Pick<Flow, 'nodes'>): string | null =>
  (nodes.find((node) => node.main === true) ?? nodes[0])?.id ?? null;
