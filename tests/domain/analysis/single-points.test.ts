import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singlePoints } from '#domain/analysis/single-points.ts';
import { waysOf } from '#domain/analysis/ways.ts';
import { type Flow, mainImpacts } from '#domain/graph.ts';
import { lastActivities } from '#domain/graph-risk.ts';
import { flowOf } from '../flow-samples.ts';
import { allPaths, anyFlow, idsOf, RUNS, without } from './any-flow.ts';

const pathsToMission = (flow: Flow): string[][] =>
  flow.nodes
    .filter(({ kind }) => kind === 'activity')
    .flatMap(({ id }) => mainImpacts(flow).flatMap((goal) => allPaths(flow, id, goal.id)));

describe('what the flow cannot lose', () => {
  it('is each node without which no activity leads to the mission', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const found = singlePoints(flow, waysOf(flow));
        const hasPath = pathsToMission(flow).length > 0;
        expect(found !== null).toBe(hasPath);
        if (!hasPath) return;
        const missions = new Set(idsOf(mainImpacts(flow)));
        const wanted = idsOf(flow.nodes).filter(
          (id) => !missions.has(id) && pathsToMission(without(flow, id)).length === 0,
        );
        expect(idsOf(found ?? []).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 600 },
    );
  });

  it('includes the one activity that everything passes', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const activities = (singlePoints(flow, waysOf(flow)) ?? []).filter(
          ({ kind }) => kind === 'activity',
        );
        const last = lastActivities(flow);
        expect(last.length === 1).toBe(activities.length > 0);
        if (last.length === 1) expect(idsOf(activities)).toContain(last[0]?.id);
      }),
      RUNS,
    );
  });

  it('comes in the order of the path, a barrier and an outcome as well', () => {
    const flow = flowOf(
      {
        stay: 'outcome',
        fear: 'barrier',
        talks: 'activity',
        visits: 'activity',
        mission: 'mission',
      },
      [
        'talks addresses fear',
        'visits addresses fear',
        'fear blocks stay',
        'stay contributes mission',
      ],
    );
    expect(idsOf(singlePoints(flow, waysOf(flow)) ?? [])).toEqual(['fear', 'stay']);
  });

  it('is nothing where there are two separate ways, and unknown where there is none', () => {
    const two = flowOf({ a: 'activity', b: 'activity', mission: 'mission' }, [
      'a produces mission',
      'b produces mission',
    ]);
    expect(singlePoints(two, waysOf(two))).toEqual([]);
    const none = flowOf({ a: 'activity', mission: 'mission' }, []);
    expect(singlePoints(none, waysOf(none))).toBeNull();
  });
});
