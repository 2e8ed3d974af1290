import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLanes } from '#domain/lane-layout.ts';
import { NODE_WIDTH, nodeHeight, type Place } from '#domain/lanes.ts';
import { obstaclesOf, passesBetween } from '#domain/link-route.ts';
import { NODE_KINDS } from '#domain/vocabularies/flow.ts';

const node = (id: string, label = id) => ({ id, kind: 'activity' as const, label });
const COLUMN = 224;

describe('the way of a link', () => {
  const between = obstaclesOf([node('wall')], new Map([['wall', [COLUMN, 0]]]));

  it('is straight where nothing is between its ends', () => {
    expect(passesBetween([NODE_WIDTH, 300], [2 * COLUMN, 300], between)).toEqual([]);
    expect(passesBetween([NODE_WIDTH, 28], [COLUMN, 28], between)).toEqual([]);
  });

  it('goes round a card on the nearer side', () => {
    const [pass] = passesBetween([NODE_WIDTH, 40], [2 * COLUMN, 40], between);
    expect(pass?.y).toBeGreaterThan(nodeHeight('wall'));
    const [above] = passesBetween([NODE_WIDTH, 10], [2 * COLUMN, 10], between);
    expect(above?.y).toBeLessThan(0);
  });

  it('goes round it backwards too', () => {
    const [pass] = passesBetween([2 * COLUMN, 40], [NODE_WIDTH, 40], between);
    expect(pass).toMatchObject({ from: COLUMN + NODE_WIDTH + 10, to: COLUMN - 10 });
  });

  it('passes behind no card of any laid-out flow', () => {
    const flows = fc.array(fc.constantFrom(...NODE_KINDS), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(flows, fc.nat(), fc.nat(), (kinds, a, b) => {
        const nodes = kinds.map((kind, at) => ({ id: `n${at}`, kind, label: `Node ${at}` }));
        const places = layoutLanes(nodes, []);
        const [from, to] = [nodes[a % nodes.length], nodes[b % nodes.length]];
        const start = places.get(from?.id ?? '');
        const end = places.get(to?.id ?? '');
        if (!start || !end) throw new Error('Not laid out');
        fc.pre(end[0] > start[0]);
        const middle = ([x, y]: Place, label: string): Place => [x, y + nodeHeight(label) / 2];
        const passes = passesBetween(
          [start[0] + NODE_WIDTH, middle(start, from?.label ?? '')[1]],
          middle(end, to?.label ?? ''),
          obstaclesOf(nodes, places),
        );
        for (const pass of passes)
          for (const { id, label } of nodes) {
            const [x, y] = places.get(id) ?? [NaN, NaN];
            const isPassed = x < pass.to && x + NODE_WIDTH > pass.from;
            if (isPassed) expect(pass.y <= y || pass.y >= y + nodeHeight(label)).toBe(true);
          }
      }),
    );
  });
});
