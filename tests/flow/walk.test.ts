import { describe, expect, it } from 'vitest';
import { layoutLanes } from '#domain/lanes.ts';
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

  it('reaches every node from the mission by arrows alone', () => {
    const seen = new Set(['mission']);
    for (const id of seen)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = walk(flow, places, id, direction);
        if (next !== null) seen.add(next);
      }
    expect([...seen].toSorted()).toEqual(flow.nodes.map(({ id }) => id).toSorted());
  });
});
