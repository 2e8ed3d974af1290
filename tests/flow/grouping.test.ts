// Groups of Nodes: what the map shows of them, and that nothing else changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '#domain/lanes.ts';
import { node as nodeFields } from '#domain/records/node.ts';
import { NODE_KINDS } from '#domain/vocabularies/flow.ts';
import { folded, spreadOut, withMembers } from '#flow/grouping.ts';
import { placesOf } from '#domain/standing.ts';
import { emptyValues } from '#domain/snapshot.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { flowOf, linkOf, nodeOf } from '../domain/flow-samples.ts';

const plain = flowOf({ money: 'input', jobs: 'activity', known: 'outcome', mission: 'impact' }, [
  'money feeds jobs',
  'jobs produces known',
  'known contributes mission',
]);
const inGroup = (...ids: string[]) => ({
  ...plain,
  nodes: plain.nodes.map((node) => (ids.includes(node.id) ? { ...node, group: 'g' } : node)),
});
const closed = [{ id: 'g', name: 'Trial', folded: true }];

describe('a folded group', () => {
  const flow = inGroup('jobs', 'known');
  const shown = folded(flow, closed, placesOf(flow));

  it('is one card in the place of its nodes, with the links that lead in and out', () => {
    expect(shown.nodes.map(({ id }) => id)).toEqual(['money', 'mission', 'g']);
    expect(shown.links.map(({ from, to }) => `${from}>${to}`)).toEqual(['money>g', 'g>mission']);
    expect(shown.behind.get('g')).toBe(2);
    expect(shown.places.get('g')).toEqual(placesOf(flow).get('known'));
  });

  it('stands for its nodes wherever something is done to it', () => {
    expect(withMembers(flow, ['g', 'money', 'jobs'])).toEqual(['jobs', 'known', 'money']);
    const [x = 0, y = 0] = shown.places.get('g') ?? [];
    const moved = spreadOut(flow, placesOf(flow), new Map([['g', [x + 16, y + 8]]]));
    for (const id of ['jobs', 'known']) {
      const [left = 0, top = 0] = placesOf(flow).get(id) ?? [];
      expect(moved.get(id)).toEqual([left + 16, top + 8]);
    }
    expect([...moved.keys()].toSorted()).toEqual(['jobs', 'known']);
  });

  it('that lies open, or that nobody is in, changes nothing', () => {
    const open = [{ id: 'g', name: '', folded: null }];
    expect(folded(flow, open, placesOf(flow)).nodes).toBe(flow.nodes);
    expect(folded(plain, closed, placesOf(plain)).links).toBe(plain.links);
  });

  it('is spoken to by what is said of a link inside it, and of links that became one line', () => {
    const said = (about: string) => [
      linkOf({ id: 'said', kind: 'assumes', from: 'bus', to: about }),
    ];
    const bus = nodeOf({ id: 'bus', kind: 'assumption' });
    const [toJobs, inside] = flow.links;
    const again = linkOf({ id: 'again', kind: 'feeds', from: 'money', to: 'known' });
    const aboutIn = (links: readonly FlowLink[]) => {
      const all = { nodes: [...flow.nodes, bus], links: [...flow.links, again, ...links] };
      return folded(all, closed, placesOf(all)).links.find(({ id }) => id === 'said')?.to;
    };
    expect(aboutIn(said(inside?.id ?? ''))).toBe('g');
    expect(aboutIn(said('again'))).toBe(toJobs?.id);
  });

  it('never leaves a link hanging, however nodes are grouped', () => {
    const kinds = fc.array(
      fc.tuple(fc.constantFrom(...NODE_KINDS), fc.constantFrom('g', 'h', null)),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const ends = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 });
    fc.assert(
      fc.property(kinds, ends, (list, pairs) => {
        const nodes = list.map(([kind, group], at) => ({
          ...emptyValues(nodeFields),
          id: `n${at}`,
          kind,
          group,
          label: `n${at}`,
        }));
        const links = pairs.flatMap(([from, to], at) => {
          const [link] = plain.links;
          return link && from < nodes.length && to < nodes.length
            ? [{ ...link, id: `l${at}`, from: `n${from}`, to: `n${to}` }]
            : [];
        });
        const places = new Map(nodes.map(({ id }, at) => [id, [at * 10, 0] as Place]));
        const groups = [...closed, { id: 'h', name: 'Other', folded: true }];
        const after = folded({ nodes, links }, groups, places);
        const there = new Set(after.nodes.map(({ id }) => id));
        expect(after.nodes.every(({ id }) => after.places.has(id))).toBe(true);
        for (const { from, to } of after.links) {
          expect(there.has(from ?? '') && there.has(to ?? '')).toBe(true);
          expect(from).not.toBe(to);
        }
      }),
    );
  });
});
