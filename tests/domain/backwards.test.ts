// Which questions are asked while one works backwards from the mission.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersGiven, nextQuestion, openQuestions } from '#domain/backwards.ts';
import type { Flow } from '#domain/graph.ts';
import { LINK_KINDS, type LinkKind, NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';
import { flowOf, linkOf, nodeOf } from './flow-samples.ts';

const NOTHING: ReadonlySet<string> = new Set();

describe('the open questions', () => {
  it('begin with the mission and go back breadth first', () => {
    const mission = flowOf({ mission: 'mission' }, []);
    expect(openQuestions(mission, NOTHING)).toEqual(['mission']);
    const flow = flowOf(
      { mission: 'mission', near: 'outcome', other: 'outcome', far: 'activity' },
      ['near contributes mission', 'other contributes mission', 'far produces near'],
    );
    expect(openQuestions(flow, NOTHING)).toEqual(['other', 'far']);
    expect(answersGiven(flow)).toBe(3);
  });

  it('stop at an activity with an input, at an input, and at what we can do', () => {
    const flow = flowOf(
      { mission: 'mission', a: 'outcome', fed: 'activity', ours: 'activity', money: 'input' },
      ['a contributes mission', 'fed produces a', 'ours produces a', 'money feeds fed'],
    );
    expect(openQuestions(flow, NOTHING)).toEqual(['ours']);
    expect(openQuestions(flow, new Set(['ours']))).toEqual([]);
  });

  it('stop at what others bring about', () => {
    const { nodes, links } = flowOf({ mission: 'mission', a: 'outcome' }, [
      'a contributes mission',
    ]);
    const flow = { nodes: nodes.map((node) => ({ ...node, deliveredByOthers: true })), links };
    expect(openQuestions(flow, NOTHING)).toEqual([]);
  });

  it('ask what would remove a barrier, and still what must be true for what it blocks', () => {
    const flow = flowOf({ mission: 'mission', wall: 'barrier' }, ['wall blocks mission']);
    expect(openQuestions(flow, NOTHING)).toEqual(['mission', 'wall']);
  });
});

describe('the next question', () => {
  const flow = flowOf({ mission: 'mission', a: 'outcome', b: 'outcome', c: 'outcome' }, [
    'a contributes mission',
    'b contributes mission',
    'c contributes mission',
  ]);

  it('lies further back; what was left out comes again at the end', () => {
    expect(nextQuestion(flow, NOTHING, 'mission')).toBe('a');
    expect(nextQuestion(flow, NOTHING, 'a')).toBe('b');
    expect(nextQuestion(flow, NOTHING, 'c')).toBe('a');
  });

  it('is the same when no other is open, and none when all are answered', () => {
    expect(nextQuestion(flow, new Set(['b', 'c']), 'a')).toBe('a');
    expect(nextQuestion(flow, new Set(['a', 'b', 'c']), 'a')).toBeNull();
  });

  it('is the first one when nobody was asked yet', () => {
    expect(nextQuestion(flow, NOTHING, null)).toBe('a');
  });
});

describe('in any flow', () => {
  const ids = fc.integer({ min: 0, max: 7 }).map(String);
  const anyFlow: fc.Arbitrary<Flow> = fc
    .record({
      kinds: fc.array(fc.constantFrom<NodeKind>(...NODE_KINDS), { minLength: 1, maxLength: 8 }),
      links: fc.array(fc.tuple(ids, fc.constantFrom<LinkKind>(...LINK_KINDS), ids), {
        maxLength: 14,
      }),
    })
    .map(({ kinds, links }) => ({
      nodes: kinds.map((kind, index) =>
        nodeOf({ id: String(index), kind, main: index === 0 && kind === 'impact' ? true : null }),
      ),
      links: links.map(([from, kind, to], index) => linkOf({ id: `link${index}`, from, kind, to })),
    }));

  it('every question is about a node that is there, and only once', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const open = openQuestions(flow, NOTHING);
        expect(new Set(open).size).toBe(open.length);
        expect(flow.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([...open]));
      }),
    );
  });

  it('the questions end when each is settled or answered by something that needs nothing', () => {
    fc.assert(
      fc.property(anyFlow, fc.infiniteStream(fc.boolean()), (start, choices) => {
        let flow: Flow = start;
        const settled = new Set<string>();
        let asked = nextQuestion(flow, settled, null);
        let most = flow.nodes.length;
        for (const isAnswered of choices) {
          if (asked === null) break;
          most -= 1;
          expect(most).toBeGreaterThanOrEqual(0);
          const id = `answer-${asked}`;
          if (!isAnswered) settled.add(asked);
          else
            flow = {
              nodes: [...flow.nodes, nodeOf({ id, kind: 'input' })],
              links: [...flow.links, linkOf({ id, from: id, kind: 'enables', to: asked })],
            };
          asked = nextQuestion(flow, settled, asked);
        }
        expect(openQuestions(flow, settled)).toEqual([]);
      }),
    );
  });
});
