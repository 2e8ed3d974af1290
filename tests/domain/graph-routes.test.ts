import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '#domain/graph.ts';
import { separateRoutes } from '#domain/graph-routes.ts';
import { flowOf } from './flow-samples.ts';

const ACTIVITIES = ['a1', 'a2', 'a3', 'a4'];
const OUTPUTS = ['o1', 'o2', 'o3', 'o4'];
const KINDS = {
  ...Object.fromEntries(ACTIVITIES.map((id) => [id, 'activity'] as const)),
  ...Object.fromEntries(OUTPUTS.map((id) => [id, 'output'] as const)),
  mission: 'mission',
} as const;

type Pair = readonly [activity: string, output: string];
/** `useful` outputs lead to the mission. */
const flow = (pairs: readonly Pair[], useful: readonly string[]): Flow =>
  flowOf(KINDS, [
    ...pairs.map(([activity, output]) => `${activity} produces ${output}`),
    ...useful.map((output) => `${output} contributes mission`),
  ]);

/** By trying: the most pairs of which no two share an activity or an output. */
function mostPairs(pairs: readonly Pair[]): number {
  const [first, ...rest] = pairs;
  if (!first) return 0;
  const free = rest.filter(([activity, output]) => activity !== first[0] && output !== first[1]);
  return Math.max(mostPairs(rest), 1 + mostPairs(free));
}

describe('separate routes', () => {
  it('are as many as activities can be given useful outputs of their own, up to enough', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...ACTIVITIES), fc.constantFrom(...OUTPUTS)), {
          maxLength: 10,
          selector: (pair) => pair.join(),
        }),
        fc.subarray(OUTPUTS),
        fc.integer({ min: 0, max: 5 }),
        (pairs, useful, enough) => {
          const most = mostPairs(pairs.filter(([, output]) => useful.includes(output)));
          expect(separateRoutes(flow(pairs, useful), enough)).toBe(Math.min(most, enough));
        },
      ),
    );
  });

  it('need outputs: an outcome of the same activity adds none', () => {
    const direct = flowOf(
      { a1: 'activity', a2: 'activity', o1: 'output', known: 'outcome', mission: 'mission' },
      ['a1 produces o1', 'a2 produces known', 'o1 contributes known', 'known contributes mission'],
    );
    expect(separateRoutes(direct, 3)).toBe(1);
  });
});
