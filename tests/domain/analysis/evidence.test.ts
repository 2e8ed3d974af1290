import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBarriers } from '#domain/analysis/open-barriers.ts';
import { thinLinks } from '#domain/analysis/thin-evidence.ts';
import { byRisk } from '#domain/link-risk.ts';
import { flowOf, linkOf } from '../flow-samples.ts';
import { allPaths, anyFlow, idsOf, linksBetweenNodes, RUNS } from './any-flow.ts';

describe('links that rest on little', () => {
  it('are those without evidence or with low confidence, on paths to the mission first', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const weak = linksBetweenNodes(flow).filter(
          ({ evidence, confidence }) =>
            evidence === null ||
            ['none', 'opinion'].includes(evidence) ||
            confidence === 0 ||
            confidence === 1,
        );
        const leads = (from: string, to: string): boolean =>
          from === to || allPaths(flow, from, to).length > 0;
        const isOnPath = (link: { from: string | null; to: string | null }): boolean =>
          leads(link.to ?? '', 'mission') &&
          flow.nodes.some(({ id, kind }) => kind === 'activity' && leads(id, link.from ?? ''));
        const inOrder = byRisk(weak, flow.nodes);
        expect(thinLinks(flow).map(({ link }) => link.id)).toEqual(
          idsOf([
            ...inOrder.filter((link) => isOnPath(link)),
            ...inOrder.filter((link) => !isOnPath(link)),
          ]),
        );
      }),
      RUNS,
    );
  });

  it('say why', () => {
    const { nodes, links } = flowOf({ a: 'activity', b: 'outcome', mission: 'mission' }, [
      'a produces b',
      'b contributes mission',
      'a produces b',
    ]);
    const rated = [
      linkOf({ ...links[0]!, evidence: 'study', confidence: 1 }),
      linkOf({ ...links[1]!, evidence: 'opinion', confidence: 3 }),
      linkOf({ ...links[2]!, evidence: 'study', confidence: 2 }),
    ];
    expect(thinLinks({ nodes, links: rated })).toEqual([
      { link: rated[0], isOnPath: true, isUnproven: false, isGuess: true },
      { link: rated[1], isOnPath: true, isUnproven: true, isGuess: false },
    ]);
  });
});

describe('barriers nobody works on', () => {
  it('are those that no node addresses, in the way of the mission first', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const ends = linksBetweenNodes(flow, () => true);
        const found = openBarriers(flow);
        expect(found.map(({ barrier }) => barrier.id).toSorted()).toEqual(
          idsOf(
            flow.nodes.filter(
              ({ id, kind }) =>
                kind === 'barrier' &&
                !ends.some((link) => link.kind === 'addresses' && link.to === id),
            ),
          ).toSorted(),
        );
        for (const { barrier, blocks, isOnPath } of found) {
          const blocked = ends.filter(({ kind, from }) => kind === 'blocks' && from === barrier.id);
          expect(new Set(blocks)).toEqual(new Set(blocked.map(({ to }) => to)));
          expect(isOnPath).toBe(
            blocks.some((id) => id === 'mission' || allPaths(flow, id, 'mission').length > 0),
          );
        }
        const marks = found.map(({ isOnPath }) => isOnPath);
        expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
      }),
      RUNS,
    );
  });

  it('are told with what they hold up', () => {
    const flow = flowOf(
      {
        far: 'barrier',
        fear: 'barrier',
        rules: 'barrier',
        stay: 'outcome',
        mission: 'mission',
        talks: 'activity',
      },
      [
        'talks addresses rules',
        'fear blocks stay',
        'stay contributes mission',
        'rules blocks stay',
      ],
    );
    expect(openBarriers(flow).map(({ barrier, ...rest }) => [barrier.id, rest])).toEqual([
      ['fear', { blocks: ['stay'], isOnPath: true }],
      ['far', { blocks: [], isOnPath: false }],
    ]);
  });
});
