import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '#text/line-ends.ts';

const wholes = (words: string): string[] =>
  stretchesOf(words)
    .filter(({ isWhole }) => isWhole)
    .map((stretch) => stretch.words);

test('a range of numbers and a word of one letter with the next stay on one line', () => {
  expect(wholes('osób w wieku 15–29 lat poza pracą, nauką i szkoleniem')).toEqual([
    'w wieku',
    '15–29',
    'i szkoleniem',
  ]);
  expect(wholes('praca w urzędzie i w domu')).toEqual(['w urzędzie', 'i w domu']);
  expect(wholes('each has a place, or a plan')).toEqual(['a place,', 'a plan']);
});

test('a word that hardly fits a phone stays free, and so does the end of a word', () => {
  expect(wholes('i niepełnosprawnościami')).toEqual([]);
  expect(wholes('Nordvik’s 5 % of all')).toEqual([]);
});

test('no word is lost or changed', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'ż', '1', ' ', '–', '-', '(', '\u00A0', '.'),
  });
  fc.assert(
    fc.property(words, (said) => {
      expect(
        stretchesOf(said)
          .map((stretch) => stretch.words)
          .join(''),
      ).toBe(said);
    }),
  );
});
