// The shortest replacement between two texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestSplice } from '#document/index.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '👩', '🌊', 'é'), maxLength: 12 });

describe('the shortest splice', () => {
  it('turns the one text into the other and never cuts a letter in two', () => {
    fc.assert(
      fc.property(text, text, fc.nat({ max: 24 }), (before, after, caret) => {
        const { index, remove, insert } = shortestSplice(
          before,
          after,
          Math.min(caret, after.length),
        );
        expect(before.slice(0, index) + insert + before.slice(index + remove)).toBe(after);
        expect(insert.isWellFormed()).toBe(true);
        expect(before.slice(index, index + remove).isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('means the letters before the caret when equal letters stand side by side', () => {
    expect(shortestSplice('aa', 'aaa', 1)).toEqual({ index: 0, remove: 0, insert: 'a' });
    expect(shortestSplice('aa', 'aaa', 3)).toEqual({ index: 2, remove: 0, insert: 'a' });
  });
});
