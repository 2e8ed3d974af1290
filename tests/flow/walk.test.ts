import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes } from '#domain/lane-layout.ts';
import type { Flow } from '#domain/graph.ts';
import { NODE_KINDS } from '#domain/vocabularies/flow.ts';
import { firstNode, walk } from '#flow/walk.ts';
import { flowOf } from '../domain/flow-samples.ts';

const flow = flowOf(
  {
    grant: 'input',
    jobs: 'activity',
    mentors: 'activity',
    known: 'outcome',
    cope: 'outcome',
    mission: 'mission',
    lonely: 'activity',
  },
  [
    'grant feeds jobs',
    'jobs produces known',
    'mentors produces cope',
    'known contributes mission',
    'cope contributes mission',
  ],
);
const places = layoutLanes(flow.nodes, flow.links);

describe('walking the map with the arrow keys', () => {
  it('begins at the mission', () => {
    expect(firstNode(flow)).toBe('mission');
    expect(walk(flow, places, 'gone', 'left')).toBe('mission');
    expect(firstNode({ nodes: [] })).toBeNull();
  });

  it('follows links to the right and back to the left', () => {
    expect(walk(flow, places, 'grant', 'right')).toBe('jobs');
    expect(walk(flow, places, 'jobs', 'right')).toBe('known');
    expect(walk(flow, places, 'cope', 'left')).toBe('mentors');
  });

  it('goes on to the next lane where no link leads', () => {
    expect(['known', 'cope']).toContain(walk(flow, places, 'lonely', 'right'));
    expect(walk(flow, places, 'mission', 'right')).toBeNull();
  });

  it('visits every node of a lane going down, and stops at its ends', () => {
    const activities = ['jobs', 'mentors', 'lonely'];
    const start = activities.find((id) => walk(flow, places, id, 'up') === null) ?? '';
    const second = walk(flow, places, start, 'down') ?? '';
    const third = walk(flow, places, second, 'down') ?? '';
    expect([start, second, third].toSorted()).toEqual(activities.toSorted());
    expect(walk(flow, places, third, 'down')).toBeNull();
    expect(walk(flow, places, second, 'up')).toBe(start);
  });

  it('does not pass over a lane that a link leaps', () => {
    const leap = flowOf({ act: 'activity', out: 'output', end: 'outcome' }, ['act produces end']);

    expect(walk(leap, layoutLanes(leap.nodes, leap.links), 'act', 'right')).toBe('out');
    expect(reached(leap)).toEqual(['act', 'end', 'out']);
  });

  it('reaches every node from the mission by arrows alone', () => {
    expect(reached(flow)).toEqual(flow.nodes.map(({ id }) => id).toSorted());
  });

  it('reaches every node of any flow', () => {
    const kinds = fc.array(fc.constantFrom(...NODE_KINDS), { minLength: 1, maxLength: 14 });
    const pairs = fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 20 });
    fc.assert(
      fc.property(kinds, pairs, (all, joined) => {
        const names = all.map((kind, index) => [`n${index}`, kind] as const);
        const links = joined
          .filter(([from, to]) => from !== to && Math.max(from, to) < all.length)
          .map(([from, to]) => `n${from} contributes n${to}`);
        const any = flowOf(Object.fromEntries(names), links);
        expect(reached(any)).toHaveLength(any.nodes.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** Ids that arrow keys lead to from where the map is entered. */
function reached(of: Flow): string[] {
  const at = layoutLanes(of.nodes, of.links);
  const seen = new Set([firstNode(of) ?? '']);
  for (const id of seen)
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = walk(of, at, id, direction);
      if (next !== null) seen.add(next);
    }
  return [...seen].toSorted();
}
