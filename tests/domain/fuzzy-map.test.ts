import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, type MapRun, runMap } from '#domain/fuzzy-map.ts';
import type { Flow } from '#domain/graph.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { JOINS, LINK_KINDS, NODE_KINDS, POLARITIES, WANTED } from '#domain/vocabularies/flow.ts';
import { EVENT_STATE } from '#domain/what-if-events.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { item } from '../support/sample-workbook.ts';
import { flowOf, linkOf, nodeOf } from './flow-samples.ts';

const held = (states: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(states));
const value = (run: MapRun, id: string): number => run.changes.get(id)?.value ?? Number.NaN;
const certainty = (run: MapRun, id: string): number => run.changes.get(id)?.certainty ?? Number.NaN;
/** Link `index` of a flow says more of itself. */
const judged = (flow: Flow, ...values: readonly Partial<FlowLink>[]): Flow => ({
  ...flow,
  links: flow.links.map((link, index) => ({ ...link, ...values[index] })),
});
const joined = (flow: Flow, id: string, join: FlowNode['join']): Flow => ({
  ...flow,
  nodes: flow.nodes.map((node) => (node.id === id ? { ...node, join } : node)),
});
/** By hand, so that the reference shares nothing with the code: tanh y = (e^2y - 1) / (e^2y + 1). */
const squash = (y: number): number => (Math.E ** (2 * y) - 1) / (Math.E ** (2 * y) + 1);

describe('two flows worked out by hand', () => {
  it('a chain: an input fails, and each step further less is lost', () => {
    const flow = judged(
      flowOf({ money: 'input', work: 'activity', change: 'outcome', goal: 'mission' }, [
        'money feeds work',
        'work produces change',
        'change contributes goal',
      ]),
      { strength: 3 },
      { strength: 2 },
      { strength: 1 },
    );
    const run = runMap(flow, held({ money: -1 }));
    // At rest x = ½x + ½ tanh(Σ w·x), which is x = tanh(Σ w·x). So, from left to right:
    // work   = tanh(3/3 · -1)        = tanh(-1)        = -0.7616
    // change = tanh(2/3 · -0.7616)   = tanh(-0.5077)   = -0.4682
    // goal   = tanh(1/3 · -0.4682)   = tanh(-0.1561)   = -0.1548
    expect(value(run, 'money')).toBe(-1);
    for (const [id, expected, written] of [
      ['work', squash(-1), -0.7616],
      ['change', squash((2 / 3) * squash(-1)), -0.4682],
      ['goal', squash((1 / 3) * squash((2 / 3) * squash(-1))), -0.1548],
    ] as const) {
      expect(expected).toBeCloseTo(written, 4);
      expect(value(run, id)).toBeCloseTo(expected, 5);
    }
  });

  it('a loop: what is lost comes back weakly and makes the loss a little larger', () => {
    const flow = judged(
      flowOf({ money: 'input', work: 'activity', change: 'outcome' }, [
        'money feeds work',
        'work produces change',
        'change feedback work',
      ]),
      { strength: 3 },
      { strength: 3 },
      { strength: 1 },
    );
    const run = runMap(flow, held({ money: -1 }));
    // work = tanh(-1 + change/3), change = tanh(work). Round by round, from work = change = 0:
    // 1: work = tanh(-1)                 = -0.7616   change = tanh(-0.7616) = -0.6420
    // 2: work = tanh(-1 - 0.6420/3)      = -0.8379   change = tanh(-0.8379) = -0.6847
    // 3: work = tanh(-1 - 0.6847/3)      = -0.8421   change = tanh(-0.8421) = -0.6869
    // 4: work = tanh(-1 - 0.6869/3)      = -0.8423   change = tanh(-0.8423) = -0.6870, and there it stays.
    let [work, change] = [0, 0];
    const rounds = [
      [-0.7616, -0.642],
      [-0.8379, -0.6847],
      [-0.8421, -0.6869],
      [-0.8423, -0.687],
    ] as const;
    for (const [writtenWork, writtenChange] of rounds) {
      work = squash(-1 + change / 3);
      change = squash(work);
      expect(work).toBeCloseTo(writtenWork, 4);
      expect(change).toBeCloseTo(writtenChange, 4);
    }
    expect(value(run, 'work')).toBeCloseTo(work, 4);
    expect(value(run, 'change')).toBeCloseTo(change, 4);
    expect(run.isSettled).toBe(true);
  });
});

describe('several causes', () => {
  const two = flowOf({ one: 'activity', other: 'activity', change: 'outcome' }, [
    'one produces change',
    'other produces change',
  ]);
  const failing = held({ one: -1 });

  it('add up when nobody has said how they join', () => {
    const both = runMap(two, held({ one: -1, other: -1 }));
    expect(value(both, 'change')).toBeLessThan(value(runMap(two, failing), 'change'));
  });

  it('all needed: one that fails is enough to fail, one that doubles helps nothing', () => {
    const all = joined(two, 'change', 'all');
    expect(value(runMap(all, failing), 'change')).toBeCloseTo(squash(-2 / 3), 5);
    expect(value(runMap(all, held({ one: 1 })), 'change')).toBe(0);
  });

  it('any is enough: one may fail, only when all fail something is lost', () => {
    const any = joined(two, 'change', 'any');
    expect(value(runMap(any, failing), 'change')).toBe(0);
    expect(value(runMap(any, held({ one: -1, other: -1 })), 'change')).toBeCloseTo(
      squash(-2 / 3),
      5,
    );
  });

  it('an assumption is no cause among others: it counts though another cause is enough', () => {
    const flow = flowOf(
      { one: 'activity', other: 'activity', buses: 'assumption', change: 'outcome' },
      ['one produces change', 'other produces change', 'buses assumes change'],
    );
    const run = runMap(joined(flow, 'change', 'any'), held({ buses: -1 }));
    expect(value(run, 'change')).toBeLessThan(0);
  });

  it('pulling against each other are told from nothing pulling at all', () => {
    const flow = judged(two, {}, { polarity: 'minus' });
    const run = runMap(flow, held({ one: -1, other: -1 }));
    expect(value(run, 'change')).toBeCloseTo(0);
    expect(run.changes.get('change')?.isTorn).toBe(true);
    expect(runMap(flow, held({})).changes.get('change')?.isTorn).toBe(false);
  });
});

describe('how sure we are', () => {
  const chain = flowOf({ a: 'activity', b: 'outcome', c: 'outcome' }, [
    'a produces b',
    'b contributes c',
  ]);

  it('as sure as the least sure link on the way', () => {
    const run = runMap(judged(chain, { confidence: 3 }, { confidence: 1 }), held({ a: -1 }));
    expect([certainty(run, 'a'), certainty(run, 'b'), certainty(run, 'c')]).toEqual([3, 3, 1]);
    const turned = runMap(judged(chain, { confidence: 1 }, { confidence: 3 }), held({ a: -1 }));
    expect(certainty(turned, 'c')).toBe(1);
  });

  it('what nobody has judged counts as hardly sure', () => {
    expect(certainty(runMap(chain, held({ a: -1 })), 'c')).toBe(1);
  });

  it('each way counts by how much it carries, what pulls the other way not at all', () => {
    const two = flowOf({ a: 'activity', b: 'activity', c: 'outcome' }, [
      'a produces c',
      'b produces c',
    ]);
    const both = held({ a: -1, b: -1 });
    const run = runMap(
      judged(two, { confidence: 3, strength: 3 }, { confidence: 0, strength: 1 }),
      both,
    );
    expect(certainty(run, 'c')).toBeCloseTo(3 / (4 / 3));
    const against = judged(
      two,
      { confidence: 3, strength: 3 },
      { confidence: 3, strength: 1, polarity: 'minus' },
    );
    expect(certainty(runMap(against, both), 'c')).toBeCloseTo(3 / (4 / 3));
  });

  it('a loop is no surer than what set it going', () => {
    const flow = judged(
      flowOf({ a: 'activity', b: 'outcome', c: 'outcome' }, [
        'a produces b',
        'b contributes c',
        'c feedback b',
      ]),
      { confidence: 1 },
      { confidence: 3 },
      { confidence: 3 },
    );
    const run = runMap(flow, held({ a: -1 }));
    expect(certainty(run, 'b')).toBeCloseTo(1, 4);
    expect(certainty(run, 'c')).toBeCloseTo(1, 4);
  });
});

describe('any flow', () => {
  const name = fc.integer({ min: 0, max: 9 }).map(String);
  const maybe = <T>(...values: readonly T[]) => fc.constantFrom(null, ...values);
  const flows = fc
    .record({
      nodes: fc.uniqueArray(
        fc.record({
          id: name,
          kind: maybe(...NODE_KINDS),
          join: maybe(...JOINS),
          wanted: maybe(...WANTED),
        }),
        { selector: ({ id }) => id, maxLength: 10 },
      ),
      links: fc.array(
        fc.record({
          kind: maybe(...LINK_KINDS),
          from: name,
          to: fc.oneof(name, fc.constant('l0'), fc.constant('l1')),
          polarity: maybe(...POLARITIES),
          strength: maybe(1, 2, 3),
          confidence: maybe(0, 1, 2, 3),
        }),
        { maxLength: 25 },
      ),
    })
    .map(({ nodes, links }): Flow => ({
      nodes: nodes.map(nodeOf),
      links: links.map((link, index) => linkOf({ ...link, id: `l${index}` })),
    }));
  const scenarios = fc.dictionary(name, fc.constantFrom(...Object.values(EVENT_STATE)));

  it('stays within its bounds, with a number for every node', () => {
    fc.assert(
      fc.property(flows, scenarios, (flow, scenario) => {
        const { changes } = runMap(flow, held(scenario));
        expect([...changes.keys()]).toEqual(flow.nodes.map(({ id }) => id));
        for (const change of changes.values()) {
          expect(Math.abs(change.value)).toBeLessThanOrEqual(1);
          expect(change.certainty).toBeGreaterThanOrEqual(0);
          expect(change.certainty).toBeLessThanOrEqual(3 + 1e-9);
        }
      }),
    );
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(flows, scenarios, (flow, scenario) => {
        expect(runMap(flow, held(scenario))).toEqual(runMap(flow, held(scenario)));
      }),
    );
  });

  it('is as planned when nothing is assumed', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        for (const change of runMap(flow, held({})).changes.values())
          expect(change).toEqual({ value: 0, certainty: 0, isTorn: false });
      }),
    );
  });

  it('moves the end of a single path the way the signs along it say', () => {
    const hop = fc.constantFrom('helps', 'hurts', 'barrier', 'harm');
    const strengths = fc.constantFrom(1, 2, 3);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hop, strengths), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(-1, -0.5, 1),
        (hops, state) => {
          const nodes: FlowNode[] = [nodeOf({ id: 'n0', kind: 'outcome' })];
          const links: FlowLink[] = [];
          const add = (kind: FlowNode['kind'], values: Partial<FlowLink>): void => {
            const [from, to] = [nodes.at(-1)?.id ?? '', `n${nodes.length}`];
            nodes.push(nodeOf({ id: to, kind }));
            links.push(linkOf({ ...values, id: `l${links.length}`, from, to }));
          };
          let sign = Math.sign(state);
          for (const [way, strength] of hops) {
            if (way === 'hurts' || way === 'harm') sign = -sign;
            if (way === 'helps') add('outcome', { kind: 'contributes', strength });
            if (way === 'hurts')
              add('outcome', { kind: 'contributes', polarity: 'minus', strength });
            if (way === 'barrier') {
              add('barrier', { kind: 'addresses', strength });
              add('outcome', { kind: 'blocks', strength });
            }
            if (way === 'harm') {
              add('unintended', { kind: 'side_effect', strength });
              add('outcome', { kind: 'affects', polarity: 'minus', strength });
            }
          }
          const run = runMap({ nodes, links }, held({ n0: state }));
          expect(Math.sign(value(run, nodes.at(-1)?.id ?? ''))).toBe(sign);
        },
      ),
    );
  });

  it('of 2,000 nodes in loops comes to an end', () => {
    const nodes = Array.from({ length: 2000 }, (_, index) =>
      nodeOf({ id: `n${index}`, kind: 'outcome' }),
    );
    const links = nodes.flatMap(({ id }, index) =>
      [1, 7, 1999].map((ahead) =>
        linkOf({
          id: `${id}+${ahead}`,
          kind: 'contributes',
          from: id,
          to: `n${(index + ahead) % 2000}`,
          strength: 3,
          polarity: ahead === 7 ? 'minus' : null,
        }),
      ),
    );
    const { changes } = runMap({ nodes, links }, held({ n0: -1 }));
    expect(changes.size).toBe(2000);
    for (const change of changes.values()) expect(change.value).not.toBeNaN();
  });
});

describe('the Nordvik example', () => {
  const { nodes = [], links = [] } = nordvikExample((key) => key);
  const flow: Flow = {
    nodes: nodes.map((node) => item('nodes', node)),
    links: links.map((link) => item('links', link)),
  };

  it('loses its mission when the trial jobs fail, though their side effect goes too', () => {
    const run = runMap(flow, held({ jobs: -1 }));
    expect(levelOf(value(run, 'mission'))).toBeLessThan(0);
    expect(levelOf(value(run, 'stay'))).toBe(-2);
    expect(value(run, 'displaced')).toBeLessThan(0);
    expect(value(run, 'leave')).toBe(0);
    expect(run.isSettled).toBe(true);
  });
});
