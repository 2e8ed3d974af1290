import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '#domain/graph.ts';
import { strongestPaths } from '#domain/strongest-path.ts';
import { LINK_KINDS, NODE_KINDS } from '#domain/vocabularies/flow.ts';
import { item, sampleWorkbook } from '../support/sample-workbook.ts';

const ids = (flow: Pick<Flow, 'nodes'>): string[] => flow.nodes.map((node) => node.id);

/** A chain of activities to the mission, each with its strength. */
function chain(name: string, length: number, strength: number): Flow {
  const names = Array.from({ length }, (_, index) => `${name}${index}`);
  return {
    nodes: names.map((id) => item('nodes', { id, kind: 'activity', label: id })),
    links: names.map((id, index) =>
      item('links', {
        id: `${id}>`,
        kind: 'contributes',
        from: id,
        to: names[index + 1] ?? 'm',
        strength,
        confidence: 3,
      }),
    ),
  };
}
const mission = item('nodes', { id: 'm', kind: 'impact', main: true, label: 'm' });
const join = (...flows: readonly Flow[]): Flow => ({
  nodes: [mission, ...flows.flatMap((flow) => flow.nodes)],
  links: flows.flatMap((flow) => flow.links),
});

describe('the strongest paths', () => {
  it('take the strongest chain first and further ones while they fit', () => {
    const flow = join(chain('weak', 3, 1), chain('strong', 3, 3), chain('fair', 3, 2));
    expect(ids(strongestPaths(flow, 7)).toSorted()).toEqual([
      'fair0',
      'fair1',
      'fair2',
      'm',
      'strong0',
      'strong1',
      'strong2',
    ]);
  });

  it('show the end of a chain that is longer than the limit', () => {
    expect(ids(strongestPaths(join(chain('a', 20, 3)), 3))).toEqual(['m', 'a18', 'a19']);
  });

  it('lead through the barrier that somebody works on, not from one nobody addresses', () => {
    const found = ids(strongestPaths(sampleWorkbook(), 20));
    expect(found).toContain('b1');
    expect(found).not.toContain('b2');
  });

  it('show a mission that nothing leads to yet, and chains without a mission', () => {
    expect(ids(strongestPaths({ nodes: [mission], links: [] }, 12))).toEqual(['m']);
    const goalless = { ...chain('a', 2, 3), links: chain('a', 2, 3).links.slice(0, 1) };
    expect(ids(strongestPaths(goalless, 12))).toEqual(['a0', 'a1']);
  });

  it('end, stay within the limit and free of loops, whatever the flow', () => {
    const name = fc.integer({ min: 0, max: 12 }).map(String);
    const flows = fc.record({
      nodes: fc.uniqueArray(
        fc.record({ id: name, kind: fc.constantFrom(...NODE_KINDS), main: fc.boolean() }),
        { selector: (node) => node.id },
      ),
      links: fc.array(fc.record({ kind: fc.constantFrom(...LINK_KINDS), from: name, to: name })),
    });
    fc.assert(
      fc.property(flows, fc.integer({ min: 1, max: 12 }), (raw, limit) => {
        const flow: Flow = {
          nodes: raw.nodes.map((node) => item('nodes', { ...node, label: node.id })),
          links: raw.links.map((link, index) => item('links', { ...link, id: `l${index}` })),
        };
        const path = strongestPaths(flow, limit);
        expect(path.nodes.length).toBeLessThanOrEqual(limit);
        const known = new Set(ids(path));
        for (const link of path.links)
          expect(known.has(link.from ?? '') && known.has(link.to ?? '')).toBe(true);
      }),
    );
  });
});
