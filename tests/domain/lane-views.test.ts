import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneView, layoutBy } from '#domain/lane-layout.ts';
import { BY_KIND, BY_TERM, byOwner, type LaneRule, type RuledNode } from '#domain/lane-rules.ts';
import { GRID, NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import { flowOf, linkOf, nodeOf } from './flow-samples.ts';
import { anyFlow, overlaps } from './random-flows.ts';

/** Two of the owners that Nodes name are not in the register any more. */
const PEOPLE = Array.from({ length: 16 }, (_, at) => `s${at}`);
const RULES: readonly (readonly [string, (nodes: readonly RuledNode[]) => LaneRule])[] = [
  ['kind', () => BY_KIND],
  ['term', () => BY_TERM],
  ['owner', (nodes) => byOwner(nodes, PEOPLE)],
];

const lanes = ({ frames }: LaneView): string[] => frames.map((frame) => frame.lane);

describe.each(RULES)('lanes by %s', (_, ruleFor) => {
  it('give every node a place on the grid, inside its own lane, and none covers another', () => {
    fc.assert(
      fc.property(anyFlow, ({ nodes, links }) => {
        const rule = ruleFor(nodes);
        const { places, frames } = layoutBy(rule, nodes, links);
        expect(places.size).toBe(nodes.length);
        expect(overlaps(nodes, places)).toEqual([]);
        for (const node of nodes) {
          const [x, y] = places.get(node.id) ?? [NaN, NaN];
          expect([Math.abs(x % GRID), Math.abs(y % GRID)]).toEqual([0, 0]);
          const own = frames.find((frame) => frame.lane === rule.laneOf(node));
          const { x: left, y: top, width, height } = own ?? { x: 0, y: 0, width: 0, height: 0 };
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x + NODE_WIDTH).toBeLessThanOrEqual(left + width);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y + nodeHeight(node.label)).toBeLessThanOrEqual(top + height);
        }
      }),
    );
  });

  it('do not run into each other, and come in reading order', () => {
    fc.assert(
      fc.property(anyFlow, ({ nodes, links }) => {
        const rule = ruleFor(nodes);
        const { frames } = layoutBy(rule, nodes, links);
        frames.forEach((frame, index) => {
          const next = frames[index + 1];
          if (!next) return;
          const isUnder = rule.axis === 'rows' || next.lane === 'beside';
          if (isUnder) expect(frame.y + frame.height).toBeLessThan(next.y);
          else expect(frame.x + frame.width).toBeLessThan(next.x);
        });
        const order = frames.map((frame) => rule.lanes.indexOf(frame.lane));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are the same for the same flow', () => {
    fc.assert(
      fc.property(anyFlow, ({ nodes, links }) => {
        const [one, two] = [1, 2].map(() => layoutBy(ruleFor(nodes), nodes, links));
        expect([...(one?.places ?? [])]).toEqual([...(two?.places ?? [])]);
        expect(one?.frames).toEqual(two?.frames);
      }),
    );
  });
});

describe('lanes by term', () => {
  it('stand in the order of time, what comes before on the left and the mission last', () => {
    const { nodes, links } = flowOf({ grant: 'input', jobs: 'activity', end: 'mission' }, []);
    const effects = [
      nodeOf({ id: 'late', kind: 'outcome', term: 'long' }),
      nodeOf({ id: 'soon', kind: 'outcome', term: 'short' }),
      nodeOf({ id: 'whenever', kind: 'outcome' }),
      nodeOf({ id: 'known', kind: 'output', term: 'short' }),
    ];
    const view = layoutBy(BY_TERM, [...nodes, ...effects], links);
    expect(lanes(view)).toEqual(['before', 'open', 'short', 'medium', 'long', 'impact']);
    const x = (id: string) => view.places.get(id)?.[0] ?? NaN;
    expect(x('grant')).toBeLessThan(x('jobs'));
    expect(x('jobs')).toBeLessThan(x('whenever'));
    expect(x('known')).toBeLessThan(x('soon'));
    expect(x('soon')).toBeLessThan(x('late'));
    expect(x('late')).toBeLessThan(x('end'));
  });

  it('offer every term, even one that nothing is in yet', () => {
    expect(lanes(layoutBy(BY_TERM, [], []))).toEqual(['short', 'medium', 'long']);
  });
});

describe('lanes by owner', () => {
  const owned = (id: string, owner: string | null) => nodeOf({ id, kind: 'activity', owner });

  it('are rows in the order of the register, what nobody carries last', () => {
    const nodes = [owned('a', null), owned('b', 's2'), owned('c', 's1'), owned('d', 'gone')];
    const view = layoutBy(byOwner(nodes, ['s1', 's2', 's3']), nodes, []);
    expect(lanes(view)).toEqual(['s1', 's2', 'nobody']);
    const y = (id: string) => view.places.get(id)?.[1] ?? NaN;
    expect(y('c')).toBeLessThan(y('b'));
    expect(y('b')).toBeLessThan(y('a'));
    expect(Math.abs(y('d') - y('a'))).toBeLessThan(nodeHeight('') * 2);
  });

  it('are a single row of its own while nobody carries anything', () => {
    const nodes = [owned('a', null), owned('b', 'gone')];
    expect(lanes(layoutBy(byOwner(nodes, ['s1']), nodes, []))).toEqual(['none']);
  });

  it('keep the story running from left to right', () => {
    const { nodes, links } = flowOf({ jobs: 'activity', known: 'outcome', end: 'mission' }, [
      'jobs produces known',
      'known contributes end',
    ]);
    const view = layoutBy(byOwner(nodes, []), nodes, links);
    const x = nodes.map(({ id }) => view.places.get(id)?.[0] ?? NaN);
    expect(x).toEqual(x.toSorted((a, b) => a - b));
    expect(new Set(x).size).toBe(3);
  });

  it('leave what explains the path beside it, unless somebody carries it', () => {
    const nodes = [
      nodeOf({ id: 'jobs', kind: 'activity', owner: 's1' }),
      nodeOf({ id: 'bus', kind: 'assumption', owner: 's1' }),
      nodeOf({ id: 'downturn', kind: 'risk' }),
    ];
    const links = [linkOf({ id: 'l', kind: 'assumes', from: 'bus', to: 'jobs' })];
    const rule = byOwner(nodes, ['s1']);
    expect(nodes.map(rule.laneOf)).toEqual(['s1', 's1', 'beside']);
    const { places } = layoutBy(rule, nodes, links);
    expect(places.get('bus')?.[0]).toBe(places.get('jobs')?.[0]);
  });

  it('show the twelve who carry most, and the others together', () => {
    const nodes = PEOPLE.flatMap((owner, at) =>
      Array.from({ length: at === 0 ? 1 : 2 }, (_, index) => owned(`${owner}-${index}`, owner)),
    );
    const rule = byOwner(nodes, PEOPLE);
    expect(rule.lanes).toEqual([...PEOPLE.slice(1, 13), 'others', 'nobody', 'beside']);
    expect(rule.laneOf(owned('x', 's0'))).toBe('others');
  });
});
