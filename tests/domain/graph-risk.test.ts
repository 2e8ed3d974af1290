import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flow, leadingToMission, mainImpacts } from '#domain/graph.ts';
import { lastActivities, unavoidableDoubts } from '#domain/graph-risk.ts';
import { flowOf, linkOf } from './flow-samples.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

/** Any causal tangle of a few activities and outcomes before a mission. */
const NAMES = ['a1', 'a2', 'a3', 'o1', 'o2', 'o3', 'mission'];
const kindOf = (name: string) =>
  name === 'mission' ? 'mission' : name.startsWith('a') ? 'activity' : 'outcome';
const anyName = fc.constantFrom(...NAMES);
const anyFlow: fc.Arbitrary<Flow> = fc
  .array(
    fc.record({
      from: anyName,
      to: anyName,
      confidence: fc.constantFrom(null, 0, 1, 2, 3),
    }),
    { maxLength: 14 },
  )
  .map((links) => ({
    ...flowOf(Object.fromEntries(NAMES.map((name) => [name, kindOf(name)] as const)), []),
    links: links.map((link, at) => linkOf({ id: `l${at}`, kind: 'contributes', ...link })),
  }));

const without = (flow: Flow, id: string): Flow => ({
  nodes: flow.nodes.filter((node) => node.id !== id),
  links: flow.links,
});
const activitiesThatLead = (flow: Flow): string[] => {
  const leading = leadingToMission(flow);
  return ids(flow.nodes.filter(({ id, kind }) => kind === 'activity' && leading.has(id)));
};

describe('the last activities', () => {
  it('leave out what only helps another activity', () => {
    const flow = flowOf(
      { course: 'activity', jobs: 'activity', known: 'outcome', mission: 'mission' },
      ['course enables jobs', 'jobs produces known', 'known contributes mission'],
    );
    expect(ids(lastActivities(flow))).toEqual(['jobs']);
  });

  it('are a single one exactly when taking one activity away cuts all paths', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const cutting = activitiesThatLead(flow).filter(
          (id) => activitiesThatLead(without(flow, id)).length === 0,
        );
        const last = ids(lastActivities(flow));
        expect(last.length === 1 ? last : []).toEqual(cutting);
      }),
    );
  });
});

describe('doubts that no path avoids', () => {
  it('lie on a path, and a flow without them has no path', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const doubts = new Set(ids(unavoidableDoubts(flow)));
        const certain = { ...flow, links: flow.links.filter(({ id }) => !doubts.has(id)) };
        if (doubts.size === 0) {
          // Nothing to say: no path at all, or one without a doubted link.
          const trusted = flow.links.filter(({ confidence }) => (confidence ?? 2) > 1);
          expect(activitiesThatLead({ ...flow, links: trusted }).length === 0).toBe(
            activitiesThatLead(flow).length === 0,
          );
          return;
        }
        expect(activitiesThatLead(certain)).toEqual([]);
        for (const link of flow.links.filter(({ id }) => doubts.has(id)))
          expect(leadingToMission(flow).has(link.to ?? '')).toBe(true);
      }),
    );
  });

  it('are none while nobody has judged anything', () => {
    const flow = flowOf({ jobs: 'activity', mission: 'mission' }, ['jobs produces mission']);
    expect(mainImpacts(flow)).toHaveLength(1);
    expect(unavoidableDoubts(flow)).toEqual([]);
  });
});
