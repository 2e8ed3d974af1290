// Tables on paper: how wide their columns are.
import { expect, it } from 'vitest';
import { tableBlocks } from '#report/table.ts';

it('a long question over short answers is no column of single words', () => {
  const rows = ['A boat yard with a place for everybody', 'One door for all young people'].map(
    (name) => [name, 'Yes', `${name}, and what came of it in the years after it`],
  );
  const [head] = tableBlocks(
    {
      caption: '',
      columns: ['Title', 'Is it from your own region?', 'What came of it'],
      rows,
    },
    {
      size: 10,
      width: 480,
      measure: (words, { size }) => words.length * size * 0.5,
      language: 'en',
      hue: 'chapter-2',
    },
  );
  expect(head?.lines.length).toBeLessThanOrEqual(3);
});
