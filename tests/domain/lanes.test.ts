import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes } from '#domain/lane-layout.ts';
import {
  freeSpot,
  GRID,
  LANES,
  laneFrames,
  laneOf,
  nodeHeight,
  type Places,
} from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { NODE_KINDS } from '#domain/vocabularies/flow.ts';
import { flowOf, linkOf, nodeOf } from './flow-samples.ts';
import { anyFlow, overlaps } from './random-flows.ts';

describe('tidying the lanes', () => {
  it('gives every node a place on the grid, and none covers another', () => {
    fc.assert(
      fc.property(anyFlow, ({ nodes, links }) => {
        const places = layoutLanes(nodes, links);
        expect([...places.keys()].toSorted()).toEqual(nodes.map((node) => node.id).toSorted());
        for (const place of places.values())
          for (const at of place) expect(Math.abs(at % GRID)).toBe(0);
        expect(overlaps(nodes, places)).toEqual([]);
      }),
    );
  });

  it('keeps every lane to itself, in reading order, what explains the path underneath', () => {
    fc.assert(
      fc.property(anyFlow, ({ nodes, links }) => {
        const frames = laneFrames(nodes, layoutLanes(nodes, links));
        const main = frames.filter((frame) => frame.lane !== 'beside');
        main.forEach((frame, index) => {
          const next = main[index + 1];
          if (next) expect(frame.x + frame.width).toBeLessThan(next.x);
        });
        const beside = frames.find((frame) => frame.lane === 'beside');
        for (const frame of main) if (beside) expect(frame.y + frame.height).toBeLessThan(beside.y);
        expect(frames.map((frame) => frame.lane)).toEqual(
          LANES.filter((lane) => nodes.some((node) => laneOf(node.kind) === lane)),
        );
      }),
    );
  });

  it('gives the same picture for the same flow', () => {
    fc.assert(
      fc.property(anyFlow, ({ nodes, links }) => {
        expect([...layoutLanes(nodes, links)]).toEqual([...layoutLanes(nodes, links)]);
      }),
    );
  });

  it('puts an outcome that comes first left of the one it leads to', () => {
    const { nodes, links } = flowOf({ last: 'outcome', first: 'outcome', mission: 'mission' }, [
      'first contributes last',
      'last contributes mission',
      'last feedback first',
    ]);
    const places = layoutLanes(nodes, links);
    const x = (id: string) => places.get(id)?.[0] ?? NaN;
    expect(x('first')).toBeLessThan(x('last'));
    expect(x('last')).toBeLessThan(x('mission'));
  });

  it('uncrosses links that need not cross', () => {
    const { nodes, links } = flowOf({ a: 'activity', b: 'activity', x: 'outcome', y: 'outcome' }, [
      'a produces y',
      'b produces x',
    ]);
    const places = layoutLanes(nodes, links);
    const y = (id: string) => places.get(id)?.[1] ?? NaN;
    expect(Math.sign(y('a') - y('b'))).toBe(Math.sign(y('y') - y('x')));
  });

  it('puts an indicator under what it measures, and an assumption under the end of its link', () => {
    const { nodes, links } = flowOf(
      { jobs: 'activity', known: 'outcome', share: 'indicator', bus: 'assumption' },
      ['jobs produces known', 'share measures known', 'bus assumes link0'],
    );
    const places = layoutLanes(nodes, links);
    expect(places.get('share')?.[0]).toBe(places.get('known')?.[0]);
    expect(places.get('bus')?.[0]).toBe(places.get('known')?.[0]);
  });
});

describe('nodes that came without a place', () => {
  it('are put around those that have one, which stay', () => {
    fc.assert(
      fc.property(anyFlow, fc.integer({ min: 1, max: 7 }), ({ nodes, links }, every) => {
        const tidy = layoutLanes(nodes, links);
        const pinned = new Map([...tidy].filter((_, index) => index % every === 0));
        const places = layoutLanes(nodes, links, { pinned });
        for (const [id, place] of pinned) expect(places.get(id)).toEqual(place);
        expect(overlaps(nodes, places)).toEqual([]);
      }),
    );
  });

  it('stay inside their lanes where the pinned ones leave room', () => {
    fc.assert(
      fc.property(anyFlow, fc.integer({ min: 2, max: 7 }), ({ nodes, links }, every) => {
        // What was tidy is locked here and there; then there are new links, so that the rest moves.
        const pinned = new Map(
          [...layoutLanes(nodes, links)].filter((_, index) => index % every === 0),
        );
        const places = layoutLanes(nodes, links.toReversed(), { pinned });
        for (const [id, place] of pinned) expect(places.get(id)).toEqual(place);
        const frames = laneFrames(nodes, places);
        const main = frames.filter((frame) => frame.lane !== 'beside');
        main.forEach((frame, index) => {
          const next = main[index + 1];
          if (next) expect(frame.x + frame.width).toBeLessThan(next.x);
        });
      }),
    );
  });

  it('move as little as they must: with nothing changed, not at all', () => {
    fc.assert(
      fc.property(anyFlow, fc.integer({ min: 1, max: 7 }), ({ nodes, links }, every) => {
        const tidy = layoutLanes(nodes, links);
        const pinned = new Map([...tidy].filter((_, index) => index % every === 0));
        expect(new Map(layoutLanes(nodes, links, { pinned }))).toEqual(new Map(tidy));
      }),
    );
  });

  it('share a column where there is room for one only', () => {
    const { nodes, links } = flowOf(
      { grant: 'activity', first: 'outcome', later: 'outcome', last: 'impact' },
      ['grant produces first', 'first contributes later', 'later contributes last'],
    );
    const pinned: Places = new Map([
      ['grant', [0, 0]],
      ['last', [448, 0]],
    ]);
    const places = layoutLanes(nodes, links, { pinned });
    expect(places.get('first')?.[0]).toBe(224);
    expect(places.get('later')?.[0]).toBe(224);
    expect(overlaps(nodes, places)).toEqual([]);
  });

  it('find the first free spot downwards', () => {
    const nodes = [nodeOf({ id: 'a', label: 'A' }), nodeOf({ id: 'b', label: 'B' })];
    const places: Places = new Map([['a', [0, 0]]]);
    const spot = freeSpot(nodes[1] as FlowNode, [0, 8], nodes, places);
    expect(spot[1]).toBeGreaterThanOrEqual(nodeHeight('A'));
    expect(freeSpot(nodes[1] as FlowNode, [400, 8], nodes, places)).toEqual([400, 8]);
  });
});

describe('the height of a node', () => {
  it('grows with the words, on the grid, up to eight lines', () => {
    expect(nodeHeight('')).toBe(nodeHeight('One line'));
    expect(nodeHeight('More stay in work after twelve months')).toBeGreaterThan(
      nodeHeight('One line'),
    );
    expect(nodeHeight('x'.repeat(500))).toBe(200);
    fc.assert(fc.property(fc.string(), (label) => nodeHeight(label) % GRID === 0));
  });
});

describe('a large flow', () => {
  it('keeps two thousand nodes apart', () => {
    const nodes = Array.from({ length: 2000 }, (_, index) =>
      nodeOf({
        id: `n${index}`,
        label: 'Some words that say what',
        kind: NODE_KINDS[index % 7] ?? null,
      }),
    );
    const links: FlowLink[] = nodes.map((node, index) =>
      linkOf({
        id: `l${index}`,
        kind: 'contributes',
        from: node.id,
        to: `n${(index * 7 + 3) % 2000}`,
      }),
    );
    const places = layoutLanes(nodes, links);
    expect(overlaps(nodes, places)).toEqual([]);
  });
});
