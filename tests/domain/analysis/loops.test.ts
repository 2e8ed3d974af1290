import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowLoops } from '#domain/analysis/loops-of-flow.ts';
import { type Flow, isCausal } from '#domain/graph.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { flowOf } from '../flow-samples.ts';
import { anyFlow, idsOf, linksBetweenNodes, RUNS } from './any-flow.ts';

const isLooping = (link: FlowLink): boolean => isCausal(link) || link.kind === 'feedback';

/** Every chain of Links that comes back to the first of its Nodes, each from that Node. */
function allLoops(flow: Flow): FlowLink[][] {
  const links = linksBetweenNodes(flow, isLooping);
  const ids = idsOf(flow.nodes);
  const rank = (id: string | null): number => ids.indexOf(id ?? '');
  const grow = (start: string, chain: readonly FlowLink[]): FlowLink[][] => {
    const at = chain.at(-1)?.to ?? start;
    if (chain.length > 0 && at === start) return [[...chain]];
    return links
      .filter(({ from }) => from === at)
      .filter(
        ({ to }) =>
          to === start || (rank(to) > rank(start) && !chain.some((link) => link.to === to)),
      )
      .flatMap((link) => grow(start, [...chain, link]));
  };
  return ids.flatMap((id) => grow(id, []));
}

const few = anyFlow.map((flow) => ({ ...flow, links: flow.links.slice(0, 16) }));

describe('the loops of a flow', () => {
  it('are all there are, each once, the shortest first', () => {
    fc.assert(
      fc.property(few, (flow) => {
        const { items, total, isExact } = flowLoops(flow, 1000);
        const wanted = allLoops(flow);
        expect({ total, isExact }).toEqual({ total: wanted.length, isExact: true });
        const written = (loops: readonly (readonly FlowLink[])[]): string[] =>
          loops.map((loop) => idsOf(loop).join(' ')).toSorted();
        expect(written(items.map(({ links }) => links))).toEqual(written(wanted));
        const lengths = items.map(({ links }) => links.length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
      { numRuns: 600 },
    );
  });

  it('feed themselves or hold themselves back, by how many of their links hurt', () => {
    fc.assert(
      fc.property(few, (flow) => {
        // Which way each step turns: the more, the more; the more, the less. A barrier is wanted gone.
        const isBarrier = (id: string | null): boolean =>
          flow.nodes.find((node) => node.id === id)?.kind === 'barrier';
        const turn = ({ from, to, polarity }: FlowLink): number => {
          const wished = isBarrier(to) ? -1 : 1;
          if (polarity === null) return wished * (isBarrier(from) ? -1 : 1);
          return polarity === 'plus' ? wished : -wished;
        };
        for (const { links, sign } of flowLoops(flow, 1000).items) {
          const product = links.reduce((so, link) => so * turn(link), 1);
          const isUnknown = links.some(({ polarity }) => polarity === 'unsure');
          expect(sign).toBe(isUnknown ? 'unknown' : product > 0 ? 'reinforcing' : 'balancing');
        }
      }),
      RUNS,
    );
  });

  it('say how many links nobody has judged', () => {
    const flow = flowOf({ jobs: 'activity', fear: 'barrier', stay: 'outcome' }, [
      'jobs addresses fear',
      'fear blocks stay',
      'stay feedback jobs',
    ]);
    expect(flowLoops(flow, 5).items).toEqual([
      { links: flow.links, sign: 'reinforcing', hurting: 0, unsure: 0, unsaid: 1 },
    ]);
  });

  it('take the removal of a barrier as help, also when one of the two links says minus', () => {
    const { nodes, links } = flowOf({ jobs: 'activity', fear: 'barrier', stay: 'outcome' }, [
      'jobs addresses fear',
      'fear blocks stay',
      'stay feedback jobs',
    ]);
    const marked = links.map((link) => ({
      ...link,
      polarity: link.kind === 'addresses' ? ('plus' as const) : ('minus' as const),
    }));
    expect(flowLoops({ nodes, links: marked }, 5).items[0]).toMatchObject({
      sign: 'balancing',
      hurting: 1,
      unsaid: 0,
    });
  });

  it('are not counted to the end where there are thousands', () => {
    const names = Array.from({ length: 12 }, (_, at) => `n${at}`);
    const all = flowOf(
      Object.fromEntries(names.map((name) => [name, 'outcome' as const])),
      names.flatMap((from) =>
        names.filter((to) => to !== from).map((to) => `${from} contributes ${to}`),
      ),
    );
    const { items, total, isExact } = flowLoops(all, 20);
    expect(items).toHaveLength(20);
    expect({ total, isExact }).toEqual({ total: 1000, isExact: false });
  });

  it('can be thousands of nodes long', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `n${at}`);
    const ring = flowOf(
      Object.fromEntries(names.map((name) => [name, 'outcome' as const])),
      names.map((name, at) => `${name} feedback n${(at + 1) % names.length}`),
    );
    const { items, total } = flowLoops(ring, 5);
    expect([items[0]?.links.length, total]).toEqual([3000, 1]);
  });
});
