import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsBetween } from '#domain/analysis/paths.ts';
import { downstream, upstream, waysOf } from '#domain/analysis/ways.ts';
import type { Flow } from '#domain/graph.ts';
import { flowOf } from '../flow-samples.ts';
import { allPaths, allPathsFrom, anyFlow, idsOf, RUNS } from './any-flow.ts';

const ends = (paths: readonly string[][]): string[] => [
  ...new Set(paths.filter((path) => path.length > 1).map((path) => path.at(-1) ?? '')),
];
const anyTwo = anyFlow.chain((flow) => {
  const id = fc.constantFrom(...idsOf(flow.nodes));
  return fc.record({ flow: fc.constant(flow), from: id, to: id });
});

describe('what comes before and after a node', () => {
  it('is what some causal path joins it with', () => {
    fc.assert(
      fc.property(anyTwo, ({ flow, from }) => {
        const ways = waysOf(flow);
        const after = ends(allPathsFrom(flow, from));
        expect(downstream(ways, from).toSorted()).toEqual(after.toSorted());
        const before = idsOf(flow.nodes).filter((id) => allPaths(flow, id, from).length > 0);
        expect(upstream(ways, from).toSorted()).toEqual(before.toSorted());
      }),
      RUNS,
    );
  });

  it('leads through a barrier that is addressed, and not along feedback', () => {
    const flow = flowOf(
      { talks: 'activity', fear: 'barrier', stay: 'outcome', mission: 'mission' },
      [
        'talks addresses fear',
        'fear blocks stay',
        'stay contributes mission',
        'mission feedback talks',
      ],
    );
    expect(downstream(waysOf(flow), 'talks')).toEqual(['fear', 'stay', 'mission']);
    expect(upstream(waysOf(flow), 'talks')).toEqual([]);
    expect(downstream(waysOf(flow), 'nobody')).toEqual([]);
  });
});

describe('the paths between two nodes', () => {
  it('are all there are, the shortest first', () => {
    fc.assert(
      fc.property(anyTwo, ({ flow, from, to }) => {
        const { items, total, isExact } = pathsBetween(waysOf(flow), from, to, 1000);
        const wanted = allPaths(flow, from, to);
        expect(isExact).toBe(true);
        expect(total).toBe(wanted.length);
        expect(items.map(String).toSorted()).toEqual(wanted.slice(0, 1000).map(String).toSorted());
        const lengths = items.map(({ length }) => length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
      RUNS,
    );
  });

  /** So many times two ways around, one after the other. */
  const lattice = (rungs: number, back: readonly string[] = []): Flow => {
    const names = Array.from({ length: rungs }, (_, at) => [`a${at}`, `x${at}`, `y${at}`]).flat();
    return flowOf(
      Object.fromEntries([...names, `a${rungs}`].map((name) => [name, 'outcome' as const])),
      [
        ...Array.from({ length: rungs }, (_, at) => at).flatMap((at) => [
          `a${at} contributes x${at}`,
          `a${at} contributes y${at}`,
          `x${at} contributes a${at + 1}`,
          `y${at} contributes a${at + 1}`,
        ]),
        ...back,
      ],
    );
  };

  it('are counted when there are too many to list', () => {
    const { items, total, isExact } = pathsBetween(waysOf(lattice(40)), 'a0', 'a40', 5);
    expect(items).toHaveLength(5);
    expect({ total, isExact }).toEqual({ total: 2 ** 40, isExact: true });
  });

  it('are said to be more than were counted, when counting is given up', () => {
    const looped = waysOf(lattice(40, ['a39 contributes x1']));
    const { items, total, isExact } = pathsBetween(looped, 'a0', 'a40', 5);
    expect(items).toHaveLength(5);
    expect(isExact).toBe(false);
    expect(total).toBeGreaterThanOrEqual(5);
    expect(pathsBetween(waysOf(lattice(400)), 'a0', 'a400', 1).isExact).toBe(false);
  });

  it('are found along thousands of nodes', () => {
    const names = Array.from({ length: 5000 }, (_, at) => `n${at}`);
    const chain = flowOf(
      Object.fromEntries(names.map((name) => [name, 'outcome' as const])),
      names.slice(1).map((name, at) => `n${at} contributes ${name}`),
    );
    const { items, total } = pathsBetween(waysOf(chain), 'n0', 'n4999', 5);
    expect([items[0]?.length, total]).toEqual([5000, 1]);
  });

  it('are none from a node to itself or from one that is gone', () => {
    const ways = waysOf(flowOf({ a: 'outcome', b: 'outcome' }, ['a contributes b']));
    for (const [from, to] of [
      ['a', 'a'],
      ['gone', 'b'],
      ['b', 'a'],
    ] as const)
      expect(pathsBetween(ways, from, to, 5)).toEqual({ items: [], total: 0, isExact: true });
  });
});
