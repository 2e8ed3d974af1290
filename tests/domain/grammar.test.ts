import { describe, expect, it } from 'vitest';
import {
  CAUSAL_NODES,
  connect,
  endOf,
  inferKind,
  kindsBetween,
  kindsFor,
} from '#domain/grammar.ts';
import { emptyValues } from '#domain/snapshot.ts';
import { link } from '#domain/records/link.ts';
import { node } from '#domain/records/node.ts';
import { LINK_KINDS, NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';

const end = (kind: NodeKind, id: string = kind, main = false) => ({ id, kind, main });

describe('the grammar of links', () => {
  // Written out again from the method's vocabularies, so that a slip in the table shows.
  const work = ['activity', 'output', 'outcome'];
  const pairs = (from: readonly string[], to: readonly string[]) =>
    from.flatMap((a) => to.map((b) => `${a}>${b}`));
  it.each([
    ['feeds', ['input>activity']],
    ['produces', ['activity>output', 'activity>outcome']],
    ['enables', [...pairs(work, ['activity']), 'output>output', ...pairs(['context'], work)]],
    [
      'contributes',
      ['output>outcome', 'output>impact', 'outcome>outcome', 'outcome>impact', 'impact>impact'],
    ],
    ['addresses', pairs(work, ['barrier'])],
    ['blocks', pairs(['barrier'], [...work, 'impact'])],
    ['stems_from', ['challenge>barrier', 'barrier>barrier']],
    ['side_effect', pairs(work, ['unintended'])],
    ['affects', pairs(['context', 'unintended'], CAUSAL_NODES)],
    ['assumes', pairs(['assumption'], [...NODE_KINDS, 'link'])],
    ['threatens', pairs(['risk'], [...NODE_KINDS, 'link'])],
    ['measures', pairs(['indicator'], ['output', 'outcome', 'impact'])],
    ['feedback', pairs(CAUSAL_NODES, CAUSAL_NODES)],
  ])('%s joins exactly the ends the method names', (kind, allowed) => {
    const found = NODE_KINDS.flatMap((from) =>
      [...NODE_KINDS, 'link' as const].flatMap((to) =>
        kindsBetween(from, to).some((each) => each === kind) ? [`${from}>${to}`] : [],
      ),
    );
    expect(found.toSorted()).toEqual([...allowed].toSorted());
  });

  it('lets every link kind and every node kind take part', () => {
    const used = new Set(
      NODE_KINDS.flatMap((from) => [...NODE_KINDS].flatMap((to) => kindsBetween(from, to))),
    );
    expect([...used].toSorted()).toEqual([...LINK_KINDS].toSorted());
    for (const kind of NODE_KINDS) {
      const joins = NODE_KINDS.some(
        (other) => kindsBetween(kind, other).length + kindsBetween(other, kind).length > 0,
      );
      expect(joins, kind).toBe(true);
    }
  });

  it('lists kinds in the order of the vocabulary, feedback last', () => {
    for (const from of NODE_KINDS)
      for (const to of NODE_KINDS) {
        const kinds = kindsBetween(from, to);
        expect(kinds).toEqual(LINK_KINDS.filter((kind) => kinds.includes(kind)));
      }
  });

  it('lets nothing start at a link', () => {
    for (const to of [...NODE_KINDS, 'link' as const]) expect(kindsBetween('link', to)).toEqual([]);
  });
});

describe('joining two ends', () => {
  it('takes the first kind the method allows, without asking', () => {
    expect(connect(end('input'), end('activity'), [])).toEqual({ kind: 'feeds' });
    expect(connect(end('activity'), end('outcome'), [])).toEqual({ kind: 'produces' });
    expect(connect(end('output'), end('output', 'label'), [])).toEqual({ kind: 'enables' });
    expect(connect(end('context'), end('outcome'), [])).toEqual({ kind: 'enables' });
    expect(connect(end('barrier'), end('impact'), [])).toEqual({ kind: 'blocks' });
  });

  it('takes feedback by itself only where the link points back', () => {
    expect(inferKind(end('outcome'), end('input'))).toBe('feedback');
    expect(inferKind(end('input'), end('outcome'))).toBeNull();
    expect(kindsFor(end('input'), end('outcome'))).toEqual(['feedback']);
  });

  it('lets only the mission lead on to a later impact', () => {
    const mission = end('impact', 'mission', true);
    const later = end('impact', 'later');
    expect(connect(mission, later, [])).toEqual({ kind: 'contributes' });
    expect(connect(later, mission, [])).toEqual({ refused: 'reverse' });
    expect(connect(later, end('impact', 'third'), [])).toEqual({ refused: 'ends' });
  });

  it('says why two ends may not be joined', () => {
    const [input, activity] = [end('input'), end('activity')];
    expect(connect(input, input, [])).toEqual({ refused: 'same' });
    expect(connect(input, activity, [{ from: 'input', to: 'activity' }])).toEqual({
      refused: 'exists',
    });
    expect(connect(activity, input, [])).toEqual({ kind: 'feedback' });
    expect(connect(end('outcome'), end('indicator'), [])).toEqual({ refused: 'reverse' });
    expect(connect(input, end('impact'), [])).toEqual({ refused: 'ends' });
  });

  it('lets an assumption stand at a link', () => {
    const arrow = endOf({ ...emptyValues(link), id: 'arrow' });
    const assumption = endOf({ ...emptyValues(node), id: 'a', kind: 'assumption' });
    expect(connect(assumption, arrow, [])).toEqual({ kind: 'assumes' });
    expect(connect(end('outcome'), arrow, [])).toEqual({ refused: 'ends' });
  });

  it('refuses a node that lost its kind', () => {
    expect(connect({ id: 'x', kind: null }, end('activity'), [])).toEqual({ refused: 'ends' });
  });
});
