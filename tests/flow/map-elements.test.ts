import { describe, expect, it } from 'vitest';
import { NODE_WIDTH, type Place, type Places } from '#domain/lanes.ts';
import { linksIn, nodesIn } from '#flow/drawn.ts';
import { edgePath } from '#flow/edge-path.ts';
import { flowNow } from '#flow/flow-now.ts';
import { linkEnds } from '#flow/link-ends.ts';
import { mapElements } from '#flow/map-elements.ts';
import { followView, type Sight } from '#flow/sight.ts';
import { flowOf, nodeOf } from '../domain/flow-samples.ts';

const flow = flowOf({ jobs: 'activity', known: 'outcome', bus: 'assumption' }, [
  'jobs produces known',
  'bus assumes link0',
]);
const now = flowNow(flow);
const at =
  (places: Places) =>
  (id: string): Place | undefined =>
    places.get(id);

describe('the map draws again only what changed', () => {
  const elements = mapElements();
  const before = elements(now, now.nodes, at(now.places), { selected: [] });
  const of = (list: typeof before, id: string) => list.find((element) => element.id === id);

  it('keeps the elements of untouched nodes', () => {
    const renamed = flowNow({
      ...flow,
      nodes: flow.nodes.map((node) =>
        node.id === 'jobs' ? nodeOf({ ...node, label: 'Other' }) : node,
      ),
    });
    const after = elements(renamed, renamed.nodes, at(now.places), { selected: ['known'] });
    expect(of(after, 'bus')).toBe(of(before, 'bus'));
    expect(of(after, 'jobs')).not.toBe(of(before, 'jobs'));
    expect(of(after, 'known')?.selected).toBe(true);
  });

  it('lets a finger move only what was picked', () => {
    const touched = elements(now, now.nodes, at(now.places), {
      selected: ['known'],
      byTouch: true,
    });
    expect(touched.filter(({ draggable }) => draggable).map(({ id }) => id)).toEqual(['known']);
  });

  it('keeps what a node shows while it is moved', () => {
    const moved = new Map([...now.places, ['bus', [800, 80]]] as const);
    const after = elements(now, now.nodes, at(moved), { selected: [] });
    expect(of(after, 'bus')?.position).toEqual({ x: 800, y: 80 });
    expect(of(after, 'bus')?.data).toBe(of(before, 'bus')?.data);
  });
});

describe('what is drawn', () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const [x, y] = now.places.get('known') ?? [NaN, NaN];
  const known: Sight = { left: x, top: y, right: x + NODE_WIDTH, bottom: y + 40 };
  const nowhere: Sight = { left: -900, top: -900, right: -800, bottom: -800 };

  it('is what is in sight, with the links that come from out of sight', () => {
    expect(ids(nodesIn(known, now, []))).toEqual(['known']);
    expect(ids(linksIn(known, now, []).resting)).toContain('link0');
    expect(ids(nodesIn(nowhere, now, []))).toEqual([]);
    expect(ids(linksIn(nowhere, now, []).resting)).toEqual([]);
  });

  it('is what is selected, wherever it stands', () => {
    expect(ids(nodesIn(nowhere, now, ['jobs']))).toEqual(['jobs']);
    // The second link ends at the first, so it moves too.
    expect(ids(linksIn(nowhere, now, ['jobs']).moving)).toEqual(['link0', 'link1']);
    expect(ids(linksIn(known, now, ['jobs']).resting)).toEqual([]);
  });

  it('stays the same until the view reaches its edge or has come much nearer', () => {
    const follow = followView();
    const view = (by: number, zoom = 1) =>
      follow({ width: 1000, height: 600, transform: [by, 0, zoom] });
    const first = view(0);
    expect(first?.left).toBeLessThan(0);
    expect(first?.right).toBeGreaterThan(1000);
    expect(view(100)).toBe(first);
    const second = view(2000);
    expect(second?.right).toBeLessThan(0);
    expect(view(2000)).toBe(second);
    expect(view(2000, 2)?.left).toBeGreaterThan(second?.left ?? NaN);
    expect(follow({ width: 0, height: 0, transform: [0, 0, 1] })).toBeNull();
  });
});

describe('the ends of a link', () => {
  it('are in the middle of another link where it ends at one', () => {
    const end = flow.links.flatMap((link) => linkEnds(link, now, at(now.places)) ?? [])[1];
    const left = (now.places.get('jobs')?.[0] ?? NaN) + NODE_WIDTH;
    expect(end?.targetWidth).toBe(0);
    expect(end?.targetX).toBeGreaterThan(left);
    expect(end?.targetX).toBeLessThan(now.places.get('known')?.[0] ?? NaN);
  });

  it('are not there for a link that has lost what it joined, nor for a ring of links', () => {
    const [first, second] = flow.links;
    if (!first || !second) throw new Error('The sample has two links');
    const lost = { ...first, to: 'gone' };
    const ring = { ...second, to: second.id };
    const broken = flowNow({ ...flow, links: [lost, ring] });
    expect(linkEnds(lost, broken, at(now.places))).toBeNull();
    expect(linkEnds(ring, broken, at(now.places))).toBeNull();
  });
});

describe('the line of a link', () => {
  const head = (path: string) => path.slice(1, path.indexOf('l')).split(' ').map(Number);
  const ends = {
    sourceX: 176,
    sourceY: 20,
    targetX: 300,
    targetY: 90,
    targetWidth: NODE_WIDTH,
    passes: [],
  };

  it('touches its target: at the left going right, at the right going back or round', () => {
    expect(head(edgePath(ends).head)).toEqual([300, 90]);
    expect(head(edgePath({ ...ends, targetX: -400 }).head)).toEqual([-400 + NODE_WIDTH, 90]);
    expect(head(edgePath({ ...ends, targetX: 0 }).head)).toEqual([NODE_WIDTH, 90]);
  });
});
