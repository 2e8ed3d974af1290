// The causal paths of the flow as numbers, so that what looks at every Node stays quick on thousands.
// Pure, over the structure of the flow alone. Must not know what is measured.
import { stepsFrom, stepsTo } from '#domain/analysis/causal-steps.ts';
import type { Graph } from '#domain/graph.ts';
import { joined } from '#domain/joined.ts';
import { perItem } from '#domain/per-item.ts';

/** Who leads to whom along causal Links; a Node is named by its place in `ids`. */
export interface Ways {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** The Nodes one causal step further, each once and never the Node itself. */
  readonly next: readonly (readonly number[])[];
  /** The Nodes one causal step back. */
  readonly before: readonly (readonly number[])[];
}

/** Looks up the causal steps of a flow once, for every measure. */
export const waysOf: (flow: Graph) => Ways = perItem((flow) => {
  const { nodes } = joined(flow);
  const ids = nodes.map(({ node }) => node.id);
  return {
    ids,
    at: new Map(ids.map((id, place) => [id, place])),
    next: nodes.map((self) =>
      placesOf(
        stepsFrom(self).map(({ to }) => to.at),
        self.at,
      ),
    ),
    before: nodes.map((self) =>
      placesOf(
        stepsTo(self).map(({ from }) => from.at),
        self.at,
      ),
    ),
  };
});

const placesOf = (ends: readonly number[], self: number): readonly number[] => [
  ...new Set(ends.filter((place) => place !== self)),
];

/** The Nodes that some steps lead to from a start, nearest first, without the start. */
export function reached(steps: Ways['next'], start: number): readonly number[] {
  const found = new Set([start]);
  // A Set yields what is added while it is walked: each Node is visited once.
  for (const place of found) for (const step of steps[place] ?? []) found.add(step);
  found.delete(start);
  return [...found];
}

/** Ids of the Nodes that causal paths lead to from a Node, nearest first. */
export const downstream = (ways: Ways, id: string): readonly string[] => along(ways, ways.next, id);

/** Ids of the Nodes from which causal paths lead to a Node, nearest first. */
export const upstream = (ways: Ways, id: string): readonly string[] => along(ways, ways.before, id);

function along({ ids, at }: Ways, steps: Ways['next'], id: string): readonly string[] {
  const start = at.get(id);
  return start === undefined ? [] : reached(steps, start).map((place) => ids[place] ?? '');
}
