import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkWeight, strongestWays, weakestOf } from '#domain/analysis/strongest.ts';
import { type Flow, mainImpacts } from '#domain/graph.ts';
import { strongestPaths } from '#domain/strongest-path.ts';
import { flowOf, linkOf } from '../flow-samples.ts';
import { allPaths, anyFlow, idsOf, linksBetweenNodes, RUNS } from './any-flow.ts';

/** The best product of weights from a Node to the mission; 0 when there is no path. */
function bestWeight(flow: Flow, from: string): number {
  const links = linksBetweenNodes(flow);
  const weights = mainImpacts(flow)
    .flatMap(({ id }) => allPaths(flow, from, id))
    .map((path) =>
      path.slice(1).reduce((product, to, at) => {
        const parallel = links.filter((link) => link.from === path[at] && link.to === to);
        return product * Math.max(...parallel.map(linkWeight));
      }, 1),
    );
  return Math.max(0, ...weights);
}

describe('the strongest way of an activity', () => {
  it('carries as much as the best of all its paths, and is one of them', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const ways = strongestWays(flow);
        const activities = flow.nodes.filter(({ kind }) => kind === 'activity');
        const leading = activities.filter(({ id }) => bestWeight(flow, id) > 0);
        expect(ways.map(({ from }) => from).toSorted()).toEqual(
          leading.map(({ id }) => id).toSorted(),
        );
        for (const { from, links, weight } of ways) {
          expect(weight).toBeCloseTo(bestWeight(flow, from), 9);
          expect(links.reduce((product, link) => product * linkWeight(link), 1)).toBeCloseTo(
            weight,
            9,
          );
          expect(links.map((link) => link.from)).toEqual([
            from,
            ...links.slice(0, -1).map((link) => link.to),
          ]);
          expect(links.at(-1)?.to).toBe('mission');
        }
        const weights = ways.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
      RUNS,
    );
  });

  it('is the chain that the canvas draws first', () => {
    const { nodes, links } = flowOf(
      { a: 'activity', b: 'activity', known: 'outcome', stay: 'outcome', mission: 'mission' },
      [
        'a produces known',
        'b produces stay',
        'known contributes mission',
        'stay contributes mission',
      ],
    );
    const strengths = [2, null, 3, 2];
    const rated = links.map((link, at) => linkOf({ ...link, strength: strengths[at] ?? null }));
    const [first] = strongestWays({ nodes, links: rated });
    const drawn = strongestPaths({ nodes, links: rated }, 3).links;
    expect(idsOf(first?.links ?? [])).toEqual(idsOf(drawn));
  });

  it('has a weakest link, the first of equals', () => {
    const { nodes, links } = flowOf({ a: 'activity', b: 'outcome', mission: 'mission' }, [
      'a produces b',
      'b contributes mission',
    ]);
    const rated = links.map((link, at) => linkOf({ ...link, strength: 3, confidence: 3 - at }));
    const [way] = strongestWays({ nodes, links: rated });
    expect(way?.weight).toBeCloseTo(0.75, 9);
    expect(way && weakestOf(way)?.id).toBe('link1');
    const [plain] = strongestWays({ nodes, links });
    expect(plain && weakestOf(plain)?.id).toBe('link0');
  });
});
