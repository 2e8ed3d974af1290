import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness, reachOf } from '#domain/analysis/weight.ts';
import { waysOf } from '#domain/analysis/ways.ts';
import type { Flow } from '#domain/graph.ts';
import { flowOf } from '../flow-samples.ts';
import { allPaths, anyFlow, idsOf, RUNS } from './any-flow.ts';

/** Share of the shortest paths between all other two Nodes that pass this one. */
function sharesOf(flow: Flow): number[] {
  const ids = idsOf(flow.nodes);
  const sums = new Map(ids.map((id) => [id, 0]));
  for (const from of ids)
    for (const to of ids) {
      const paths = allPaths(flow, from, to);
      const least = Math.min(...paths.map(({ length }) => length));
      const shortest = paths.filter(({ length }) => length === least);
      for (const path of shortest)
        for (const id of path.slice(1, -1)) sums.set(id, (sums.get(id) ?? 0) + 1 / shortest.length);
    }
  return ids.map((id) => sums.get(id) ?? 0);
}

describe('how much hangs on a node', () => {
  it('is over how many shortest ways between two others it lies', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const wanted = sharesOf(flow);
        for (const [at, found] of betweenness(waysOf(flow)).entries())
          expect(found).toBeCloseTo(wanted[at] ?? 0, 9);
      }),
      RUNS,
    );
  });

  it('is how many activities lead to it and to how many outcomes it leads', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const wanted = flow.nodes.map(({ id }) => ({
          activities: flow.nodes.filter(
            (node) => node.kind === 'activity' && allPaths(flow, node.id, id).length > 0,
          ).length,
          outcomes: flow.nodes.filter(
            ({ id: other, kind }) =>
              (kind === 'outcome' || kind === 'impact') && allPaths(flow, id, other).length > 0,
          ).length,
        }));
        expect(reachOf(flow, waysOf(flow))).toEqual(wanted);
      }),
      RUNS,
    );
  });

  it('is greatest in the middle', () => {
    const flow = flowOf(
      { a: 'activity', b: 'activity', known: 'outcome', stay: 'outcome', mission: 'mission' },
      [
        'a produces known',
        'b produces known',
        'known contributes stay',
        'stay contributes mission',
      ],
    );
    expect(betweenness(waysOf(flow))).toEqual([0, 0, 4, 3, 0]);
    expect(reachOf(flow, waysOf(flow))[2]).toEqual({ activities: 2, outcomes: 2 });
  });
});
