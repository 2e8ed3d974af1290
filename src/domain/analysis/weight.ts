// How much hangs on a Node: how many shortest ways lead over it, how many activities stand before it and how
// many outcomes after it. Pure. Basis: Brandes, A faster algorithm for betweenness centrality, 2001.
import type { Graph, GraphNode } from '#domain/graph.ts';
import { reached, type Ways } from '#domain/analysis/ways.ts';

/**
 * Betweenness by place: over how many pairs of other Nodes the shortest causal way leads here. A pair with
 * several shortest ways counts by share. Grows with Nodes times Links.
 */
export function betweenness({ next }: Ways): readonly number[] {
  const sums = next.map(() => 0);
  for (const start of next.keys()) {
    const { order, distance, counts } = shortestWays(next, start);
    const shares = new Float64Array(next.length);
    for (const place of order.toReversed()) {
      for (const step of next[place] ?? [])
        if (distance[step] === (distance[place] ?? 0) + 1)
          shares[place] =
            (shares[place] ?? 0) +
            ((counts[place] ?? 0) / (counts[step] ?? 1)) * (1 + (shares[step] ?? 0));
      if (place !== start) sums[place] = (sums[place] ?? 0) + (shares[place] ?? 0);
    }
  }
  return sums;
}

function shortestWays(next: Ways['next'], start: number) {
  const distance = new Int32Array(next.length).fill(-1);
  const counts = new Float64Array(next.length);
  distance[start] = 0;
  counts[start] = 1;
  const order = [start];
  for (const place of order) {
    const far = (distance[place] ?? 0) + 1;
    for (const step of next[place] ?? []) {
      if (distance[step] === -1) {
        distance[step] = far;
        order.push(step);
      }
      if (distance[step] === far) counts[step] = (counts[step] ?? 0) + (counts[place] ?? 0);
    }
  }
  return { order, distance, counts };
}

export interface Reach {
  /** Activities from which a causal path leads here. */
  readonly activities: number;
  /** Outcomes and impacts, the mission among them, to which a causal path leads from here. */
  readonly outcomes: number;
}

/** The reach of each Node, by place; the Node itself is not counted. Grows with Nodes times Links. */
export function reachOf({ nodes }: Pick<Graph, 'nodes'>, ways: Ways): readonly Reach[] {
  const activities = nodes.map(() => 0);
  const outcomes = nodes.map(() => 0);
  const spread = (
    counts: number[],
    steps: Ways['next'],
    isCounted: (node: GraphNode) => boolean,
  ) => {
    for (const [start, node] of nodes.entries())
      if (isCounted(node))
        for (const place of reached(steps, start)) counts[place] = (counts[place] ?? 0) + 1;
  };
  spread(activities, ways.next, ({ kind }) => kind === 'activity');
  spread(outcomes, ways.before, ({ kind }) => kind === 'outcome' || kind === 'impact');
  return nodes.map((_, place) => ({
    activities: activities[place] ?? 0,
    outcomes: outcomes[place] ?? 0,
  }));
}
