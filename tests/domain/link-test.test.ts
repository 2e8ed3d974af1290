// What step 5.3 asks of a link, and which links it begins with.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrecondition, isTested, openAnswers, weakestOf } from '#domain/link-test.ts';
import { linkOf } from './flow-samples.ts';

const TESTED = {
  necessary: true,
  sufficient: false,
  actionable: true,
  confidence: 0,
  evidence: 'none',
} as const;

describe('a tested link', () => {
  it('has all five answers; a no, a zero and "nothing yet" are answers', () => {
    const link = linkOf({ id: 'a', kind: 'produces', ...TESTED });
    expect(isTested(link)).toBe(true);
    for (const name of Object.keys(TESTED)) expect(openAnswers({ ...link, [name]: null })).toBe(1);
  });

  it('is not asked whether a barrier is necessary for what it blocks', () => {
    const link = linkOf({ id: 'a', kind: 'blocks', confidence: 2, evidence: 'opinion' });
    expect(isPrecondition(link)).toBe(false);
    expect(isTested(link)).toBe(true);
  });
});

describe('the three weakest', () => {
  const open = (id: string) => linkOf({ id, kind: 'produces' });
  const tested = (id: string) => linkOf({ id, kind: 'produces', ...TESTED });
  const ids = (links: readonly ReturnType<typeof open>[]) => weakestOf(links).map(({ id }) => id);

  it('are the first three by risk', () => {
    expect(ids(['a', 'b', 'c', 'd'].map(open))).toEqual(['a', 'b', 'c']);
  });

  it('count what was tested before', () => {
    expect(ids([open('a'), open('b'), open('c'), tested('d')])).toEqual(['a', 'b', 'd']);
  });

  it('begin anew when three were tested', () => {
    const done = ['b', 'c', 'd'].map(tested);
    expect(ids([open('a'), ...done])).toEqual(['a', 'b', 'c']);
  });

  it('are three different links of the flow, or all when there are fewer', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 9 }), (done) => {
        const links = done.map((is, index) => (is ? tested : open)(String(index)));
        const found = ids(links);
        expect(found).toHaveLength(Math.min(3, links.length));
        expect(new Set(found).size).toBe(found.length);
        expect(links.map(({ id }) => id)).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});
