import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Flow,
  isolatedNodes,
  leadingToMission,
  loopClosingLinks,
  mainImpacts,
  strayActivities,
  unreachedOutcomes,
} from '#domain/graph.ts';
import { flowOf } from './flow-samples.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

describe('paths to the mission', () => {
  const flow = flowOf(
    {
      grant: 'input',
      jobs: 'activity',
      contracts: 'output',
      known: 'outcome',
      mission: 'mission',
      course: 'activity',
    },
    [
      'grant feeds jobs',
      'jobs produces contracts',
      'contracts contributes known',
      'known contributes mission',
    ],
  );

  it('finds the one mission', () => {
    expect(ids(mainImpacts(flow))).toEqual(['mission']);
  });

  it('names activities that lead nowhere', () => {
    expect(ids(strayActivities(flow))).toEqual(['course']);
    expect(leadingToMission(flow).has('grant')).toBe(true);
  });

  it('names outcomes nobody works for, but not those that others deliver', () => {
    const wishes = flowOf(
      { jobs: 'activity', wish: 'outcome', given: 'outcome', mission: 'mission' },
      ['wish contributes mission', 'given contributes mission'],
    );
    const delivered: Flow = {
      ...wishes,
      nodes: wishes.nodes.map((node) =>
        node.id === 'given' ? { ...node, deliveredByOthers: true } : node,
      ),
    };
    expect(ids(unreachedOutcomes(delivered))).toEqual(['wish', 'mission']);
    expect(ids(unreachedOutcomes(flow))).toEqual([]);
  });

  it('counts removing a barrier as a path', () => {
    const removing = flowOf(
      { bus: 'activity', distance: 'barrier', jobs: 'outcome', mission: 'mission' },
      ['bus addresses distance', 'distance blocks jobs', 'jobs contributes mission'],
    );
    expect(strayActivities(removing)).toEqual([]);
    expect(unreachedOutcomes(removing)).toEqual([]);
  });

  it('does not count addressing a barrier that blocks nothing, feedback or side effects', () => {
    const nowhere = flowOf(
      { bus: 'activity', distance: 'barrier', mission: 'mission', harm: 'unintended' },
      [
        'bus addresses distance',
        'bus feedback mission',
        'bus side_effect harm',
        'harm affects mission',
      ],
    );
    expect(ids(strayActivities(nowhere))).toEqual(['bus']);
  });

  it('ignores links whose ends are gone', () => {
    const dangling = flowOf({ jobs: 'activity', mission: 'mission' }, [
      'jobs produces gone',
      'gone contributes mission',
    ]);
    expect(ids(strayActivities(dangling))).toEqual(['jobs']);
  });
});

describe('nodes and loops', () => {
  it('names nodes without any link', () => {
    const flow = flowOf({ jobs: 'activity', known: 'outcome', alone: 'risk', bus: 'assumption' }, [
      'jobs produces known',
      'bus assumes link0',
    ]);
    expect(ids(isolatedNodes(flow))).toEqual(['alone']);
  });

  it('names the link that closes a loop, unless it is feedback', () => {
    const nodes = { a: 'outcome', b: 'outcome', c: 'outcome' } as const;
    const chain = ['a contributes b', 'b contributes c'];
    expect(ids(loopClosingLinks(flowOf(nodes, [...chain, 'c contributes a'])))).toEqual(['link2']);
    expect(loopClosingLinks(flowOf(nodes, [...chain, 'c feedback a']))).toEqual([]);
  });

  it('leaves no loop once the closing links are taken out, whatever the graph', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 25 }), (pairs) => {
        const flow = flowOf(
          Object.fromEntries(names.map((name) => [name, 'outcome' as const])),
          pairs.map(([from, to]) => `${from} contributes ${to}`),
        );
        const closing = new Set(loopClosingLinks(flow));
        const rest = flow.links.filter((link) => !closing.has(link));
        // Kahn: what can be peeled off has no loop.
        let left = [...names];
        let open = rest;
        for (let round = 0; round < names.length; round += 1) {
          left = left.filter((name) => open.some((link) => link.to === name));
          open = open.filter((link) => left.includes(link.from ?? ''));
        }
        expect(left).toEqual([]);
        // And none is named in vain: a graph without loops has no closing link.
        if (pairs.every(([from, to]) => from < to)) expect(closing.size).toBe(0);
      }),
    );
  });

  it('walks a chain of ten thousand nodes', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `n${index}`);
    const flow = flowOf(
      Object.fromEntries(names.map((name) => [name, 'outcome' as const])),
      names.slice(1).map((name, index) => `${names[index]} contributes ${name}`),
    );
    expect(loopClosingLinks(flow)).toEqual([]);
  });
});
