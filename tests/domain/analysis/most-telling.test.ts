import { describe, expect, it } from 'vitest';
import { mostTelling } from '#domain/analysis/most-telling.ts';
import type { Flow } from '#domain/graph.ts';
import { flowOf, linkOf } from '../flow-samples.ts';

const KINDS = {
  talks: 'activity',
  jobs: 'activity',
  known: 'outcome',
  stay: 'outcome',
  mission: 'mission',
} as const;
const rated = (flow: Flow, values: Parameters<typeof linkOf>[0] | object): Flow => ({
  nodes: flow.nodes,
  links: flow.links.map((link) => linkOf({ ...link, ...values })),
});
const TWO_WAYS = flowOf(KINDS, [
  'talks produces known',
  'jobs produces stay',
  'known contributes mission',
  'stay contributes mission',
]);

describe('the three things to know first', () => {
  it('tell a flow without a mission or without a way to it', () => {
    expect(mostTelling(flowOf({ a: 'activity' }, [])).rests).toEqual({ told: 'noMission' });
    const { rests, thin } = mostTelling(flowOf(KINDS, ['stay contributes mission']));
    expect([rests, thin]).toEqual([{ told: 'noPath' }, { told: 'noPath' }]);
  });

  it('name what every way leads over, or where the strongest of several begins', () => {
    const one = flowOf(KINDS, [
      'talks produces stay',
      'jobs produces stay',
      'stay contributes mission',
    ]);
    expect(mostTelling(one).rests).toEqual({ told: 'points', nodes: ['stay'] });
    const strong = {
      ...TWO_WAYS,
      links: TWO_WAYS.links.map((link) =>
        link.from === 'jobs' ? linkOf({ ...link, strength: 3 }) : link,
      ),
    };
    expect(mostTelling(strong).rests).toEqual({ told: 'several', first: 'jobs' });
  });

  it('count what rests on little, and name the link to look at first', () => {
    expect(mostTelling(rated(TWO_WAYS, { evidence: 'study', confidence: 3 })).thin).toEqual({
      told: 'none',
      total: 4,
    });
    const { links } = rated(TWO_WAYS, { evidence: 'study', confidence: 3 });
    const doubted = links.map((link, at) => (at === 2 ? { ...link, confidence: 0 } : link));
    expect(mostTelling({ ...TWO_WAYS, links: doubted }).thin).toEqual({
      told: 'some',
      count: 1,
      total: 4,
      link: 'link2',
    });
  });

  it('name the most telling gap: a barrier, an outcome, an activity, something alone, nothing', () => {
    const gaps = { ...KINDS, fear: 'barrier', rule: 'context' } as const;
    const ways = ['talks produces known', 'known contributes mission'];
    const whole = ['jobs produces stay', 'stay contributes mission'];
    const told = (...links: readonly string[]) => mostTelling(flowOf(gaps, links)).missing;
    expect(told(...ways, 'fear blocks known')).toEqual({ told: 'barriers', nodes: ['fear'] });
    expect(told(...ways)).toEqual({ told: 'outcomes', nodes: ['stay'] });
    expect(told(...ways, 'talks produces stay')).toEqual({ told: 'activities', nodes: ['jobs'] });
    expect(told(...ways, ...whole)).toEqual({ told: 'alone', nodes: ['fear', 'rule'] });
    expect(mostTelling(TWO_WAYS).missing).toEqual({ told: 'nothing', nodes: [] });
  });
});
