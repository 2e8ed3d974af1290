// What the flow cannot lose: Nodes without which no activity leads to the mission any more.
// Pure and linear, over the structure of the flow alone. Basis: cut vertices; own design (d).
import { type Graph, type GraphNode, mainImpacts } from '#domain/graph.ts';
import type { Ways } from '#domain/analysis/ways.ts';

/**
 * The Nodes that every causal path from an activity to the mission passes, in the order of the path, without
 * the mission itself; null when there is no such path. A single activity that leads there is one of them.
 */
export function singlePoints<N extends GraphNode>(flow: Graph<N>, ways: Ways): readonly N[] | null {
  const activities = flow.nodes.flatMap(({ kind }, place) => (kind === 'activity' ? [place] : []));
  const missions = new Set(mainImpacts(flow).map(({ id }) => ways.at.get(id) ?? -1));
  const path = shortestPath(ways, activities, missions);
  if (!path) return null;
  const onPath = new Map(path.map((place, rank) => [place, rank]));
  const visited = new Set<number>();
  /** The furthest Node of the path that can be had without those before it. */
  let far = -1;
  const touch = (step: number, todo: number[]): void => {
    const rank = onPath.get(step);
    if (rank !== undefined) far = Math.max(far, rank);
    else if (missions.has(step)) far = path.length;
    else if (!visited.has(step)) {
      visited.add(step);
      todo.push(step);
    }
  };
  const lookOn = (starts: readonly number[]): void => {
    const todo: number[] = [];
    for (const start of starts) touch(start, todo);
    for (const place of todo) for (const step of ways.next[place] ?? []) touch(step, todo);
  };
  lookOn(activities);
  return path.flatMap((place, rank) => {
    const isOnly = far === rank && !missions.has(place);
    lookOn(ways.next[place] ?? []);
    const node = flow.nodes[place];
    return isOnly && node ? [node] : [];
  });
}

function shortestPath(
  { next }: Ways,
  starts: readonly number[],
  ends: ReadonlySet<number>,
): readonly number[] | null {
  const cameFrom = new Map<number, number | null>(starts.map((start) => [start, null]));
  for (const place of cameFrom.keys()) {
    if (ends.has(place)) return backFrom(place, cameFrom);
    for (const step of next[place] ?? []) if (!cameFrom.has(step)) cameFrom.set(step, place);
  }
  return null;
}

function backFrom(end: number, cameFrom: ReadonlyMap<number, number | null>): readonly number[] {
  const path: number[] = [];
  for (let place: number | null = end; place !== null; place = cameFrom.get(place) ?? null)
    path.push(place);
  return path.toReversed();
}
