import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pseudoBundle, pseudoText } from '#text/pseudo.ts';

test('a text gets accents and at least 40 % more letters', () => {
  const said = pseudoText('Mark as ready');
  expect(said).toMatch(/^Måŕk åş ŕéådý /u);
  expect(said.length).toBeGreaterThanOrEqual('Mark as ready'.length * 1.4);
});

test('places for values are left as they are, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'e', ' ', 's') })), (words) => {
      const text = words.join('{{count}}');
      expect(pseudoText(text).match(/\{\{count\}\}/gu) ?? []).toHaveLength(
        Math.max(0, words.length - 1),
      );
    }),
  );
});

test('lists and parts of a bundle are reached', () => {
  expect(pseudoBundle({ a: { b: ['run'] }, c: 'on' })).toEqual({
    a: { b: [pseudoText('run')] },
    c: pseudoText('on'),
  });
});
