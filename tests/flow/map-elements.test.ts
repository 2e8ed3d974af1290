import { describe, expect, it } from 'vitest';
import { NODE_WIDTH } from '#domain/lanes.ts';
import { edgePath } from '#flow/edge-path.ts';
import { flowNow } from '#flow/flow-now.ts';
import { mapElements } from '#flow/map-elements.ts';
import { flowOf, nodeOf } from '../domain/flow-samples.ts';

const flow = flowOf({ jobs: 'activity', known: 'outcome', bus: 'assumption' }, [
  'jobs produces known',
  'bus assumes link0',
]);

describe('the map draws again only what changed', () => {
  it('keeps the elements of untouched nodes and links', () => {
    const elements = mapElements();
    const now = flowNow(flow);
    const before = elements.nodes(now, now.places, []);
    const edges = elements.edges(now, null);
    const renamed = flowNow({
      ...flow,
      nodes: flow.nodes.map((node) =>
        node.id === 'jobs' ? nodeOf({ ...node, label: 'Other' }) : node,
      ),
    });
    const after = elements.nodes(renamed, now.places, ['known']);
    const of = (list: typeof before, id: string) => list.find((element) => element.id === id);
    expect(of(after, 'bus')).toBe(of(before, 'bus'));
    expect(of(after, 'jobs')).not.toBe(of(before, 'jobs'));
    expect(of(after, 'known')?.selected).toBe(true);
    expect(elements.edges(renamed, null)).toEqual(edges);
    expect(elements.edges(renamed, null)[0]).toBe(edges[0]);
  });

  it('gives a link that ends at a link a point to end at, in the middle of the other', () => {
    const elements = mapElements();
    const now = flowNow(flow);
    const nodes = elements.nodes(now, now.places, []);
    const edge = elements.edges(now, null).find(({ id }) => id === 'link1');
    const point = nodes.find(({ id }) => id === edge?.target);
    const left = (now.places.get('jobs')?.[0] ?? NaN) + NODE_WIDTH;
    const right = now.places.get('known')?.[0] ?? NaN;
    expect(point?.position.x).toBeGreaterThan(left);
    expect(point?.position.x).toBeLessThan(right);
  });
});

describe('the line of a link', () => {
  const head = (path: string) => path.slice(1, path.indexOf('l')).split(' ').map(Number);
  const ends = { sourceX: 176, sourceY: 20, targetX: 300, targetY: 90, targetWidth: NODE_WIDTH };

  it('touches its target: at the left going right, at the right going back or round', () => {
    expect(head(edgePath(ends).head)).toEqual([300, 90]);
    expect(head(edgePath({ ...ends, targetX: -400 }).head)).toEqual([-400 + NODE_WIDTH, 90]);
    expect(head(edgePath({ ...ends, targetX: 0 }).head)).toEqual([NODE_WIDTH, 90]);
  });
});
