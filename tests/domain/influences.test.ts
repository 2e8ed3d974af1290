import { describe, expect, it } from 'vitest';
import { type MapRun, runMap } from '#domain/fuzzy-map.ts';
import type { Flow } from '#domain/graph.ts';
import { influencesOf } from '#domain/influences.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { item } from '../support/sample-workbook.ts';
import { flowOf, linkOf, nodeOf } from './flow-samples.ts';

const held = (states: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(states));
const value = (run: MapRun, id: string): number => run.changes.get(id)?.value ?? Number.NaN;

describe('which way things move', () => {
  const barrier = flowOf({ work: 'activity', wall: 'barrier', change: 'outcome' }, [
    'work addresses wall',
    'wall blocks change',
  ]);

  it('work on a barrier helps what the barrier holds back', () => {
    const run = runMap(barrier, held({ work: -1 }));
    expect(value(run, 'wall')).toBeGreaterThan(0);
    expect(value(run, 'change')).toBeLessThan(0);
    expect(value(runMap(barrier, held({ wall: -1 })), 'change')).toBeGreaterThan(0);
  });

  it('a challenge gets smaller when the barrier it stems from falls', () => {
    const flow = flowOf({ problem: 'challenge', wall: 'barrier' }, ['problem stems_from wall']);
    expect(value(runMap(flow, held({ wall: -1 })), 'problem')).toBeLessThan(0);
  });

  it('an assumption about a link and a risk to it fall on what the link brings about', () => {
    const flow = flowOf(
      { work: 'activity', change: 'outcome', buses: 'assumption', slump: 'risk' },
      ['work produces change', 'buses assumes link0', 'slump threatens link0'],
    );
    expect(value(runMap(flow, held({ buses: -1 })), 'change')).toBeLessThan(0);
    expect(value(runMap(flow, held({ slump: 1 })), 'change')).toBeLessThan(0);
  });

  it.each([
    ['contributes', null, 1],
    ['contributes', 'plus', 1],
    ['contributes', 'minus', -1],
    ['contributes', 'unsure', 0],
    ['affects', null, 0],
    ['affects', 'plus', 1],
    ['affects', 'minus', -1],
    ['blocks', null, -1],
    ['blocks', 'minus', -1],
    ['feedback', null, 1],
    ['measures', null, 0],
    [null, null, 0],
  ] as const)('%s with polarity %s works as %i on an outcome', (kind, polarity, sign) => {
    const flow: Flow = {
      nodes: [nodeOf({ id: 'a', kind: 'context' }), nodeOf({ id: 'b', kind: 'outcome' })],
      links: [linkOf({ id: 'l', kind, polarity, from: 'a', to: 'b' })],
    };
    const run = runMap(flow, held({ a: 1 }));
    expect(Math.sign(value(run, 'b'))).toBe(sign);
    expect(run.undirected).toBe(sign === 0 && kind !== 'measures' ? 1 : 0);
  });

  it.each([
    [null, null, 1],
    ['minus', null, 1],
    ['plus', null, -1],
    ['plus', 'rise', 1],
    ['minus', 'yes', -1],
  ] as const)(
    'a side effect with polarity %s on something wanted as %s works as %i',
    (polarity, wanted, sign) => {
      const flow: Flow = {
        nodes: [
          nodeOf({ id: 'a', kind: 'activity' }),
          nodeOf({ id: 'b', kind: 'unintended', wanted }),
        ],
        links: [linkOf({ id: 'l', kind: 'side_effect', polarity, from: 'a', to: 'b' })],
      };
      expect(Math.sign(value(runMap(flow, held({ a: 1 })), 'b'))).toBe(sign);
    },
  );

  it('feedback between a path and a barrier works as the links of the path do', () => {
    const flow = flowOf({ change: 'outcome', wall: 'barrier' }, ['change feedback wall']);
    expect(value(runMap(flow, held({ change: 1 })), 'wall')).toBeLessThan(0);
  });
});

describe('what nobody has judged', () => {
  it('is middling on a path and weak beside it', () => {
    const flow = flowOf({ work: 'activity', change: 'outcome', harm: 'unintended' }, [
      'work produces change',
      'work side_effect harm',
      'change feedback work',
    ]);
    expect(influencesOf(flow).known.map(({ weight }) => weight)).toEqual([2 / 3, 1 / 3, 1 / 3]);
    expect(influencesOf(flow).known.map(({ confidence }) => confidence)).toEqual([1, 1, 1]);
  });

  it('is passed over where an end is gone', () => {
    const flow = flowOf({ work: 'activity' }, ['work produces gone', 'gone produces work']);
    expect(influencesOf(flow)).toEqual({ known: [], undirected: 0 });
  });
});

describe('the Nordvik example', () => {
  it('says of each of its links which way it works', () => {
    const { nodes = [], links = [] } = nordvikExample((key) => key);
    const { known, undirected } = influencesOf({
      nodes: nodes.map((node) => item('nodes', node)),
      links: links.map((link) => item('links', link)),
    });
    expect(undirected).toBe(0);
    expect(known.length).toBe(links.filter(({ kind }) => kind !== 'measures').length);
  });
});
