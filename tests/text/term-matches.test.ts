import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TERMS } from '#guide/glossary.ts';
import { LANGUAGES } from '#text/language.ts';
import { termFinder } from '#text/term-matches.ts';

const term = (id: string, words: string, ...forms: string[]) => ({ id, term: words, forms });
const marked = (find: ReturnType<typeof termFinder>, text: string): string =>
  find(text)
    .map(({ words, term: id }) => (id === undefined ? words : `[${words}|${id}]`))
    .join('');

const english = termFinder([
  term('mission', 'mission', 'missions'),
  term('policy', 'mission-oriented policy'),
  term('innovation', 'social innovation', 'social innovations'),
]);
const polish = termFinder([
  term('mission', 'misja', 'misj'),
  term('policy', 'polityka oparta na misjach', 'polity opart na misj'),
]);

describe('terms in a text', () => {
  test.each([
    ['The mission is clear.', 'The [mission|mission] is clear.'],
    ['MISSIONS, and more', '[MISSIONS|mission], and more'],
    ['A submission or a missionary', 'A submission or a missionary'],
    ['A mission-oriented policy', 'A [mission-oriented policy|policy]'],
    ['A mission-driven team', 'A mission-driven team'],
    ['the mission’s end', 'the [mission|mission]’s end'],
    ['social\n innovation', '[social\n innovation|innovation]'],
  ])('%s', (text, expected) => {
    expect(marked(english, text)).toBe(expected);
  });

  test('only where a term stands first', () => {
    expect(marked(english, 'Mission, missions, mission')).toBe(
      '[Mission|mission], missions, mission',
    );
  });

  test('forms take the endings of their words along', () => {
    expect(marked(polish, 'Bez misji nie ma polityki opartej na misjach.')).toBe(
      'Bez [misji|mission] nie ma [polityki opartej na misjach|policy].',
    );
  });

  test('the longest term wins where several begin', () => {
    expect(marked(polish, 'Polityka oparta na misjach')).toBe(
      '[Polityka oparta na misjach|policy]',
    );
  });

  test('signs of patterns are nothing but letters', () => {
    const find = termFinder([term('odd', 'a+b (c)?')]);
    expect(marked(find, 'An a+b (c)? here')).toBe('An [a+b (c)?|odd] here');
  });

  test('without terms a text stays as it is', () => {
    expect(termFinder([])('mission')).toEqual([{ words: 'mission' }]);
  });

  test('pieces never overlap: joined they are the text, and each term stands once', () => {
    const words = fc.constantFrom(
      'mission',
      'Missions',
      'misji',
      'social',
      'innovation',
      ' ',
      '-',
      'ą',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const find of [english, polish]) {
          const pieces = find(text);
          expect(pieces.map((piece) => piece.words).join('')).toBe(text);
          expect(pieces.filter((piece) => piece.words === '')).toHaveLength(text === '' ? 1 : 0);
          const ids = pieces.flatMap((piece) => piece.term ?? []);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });
});

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  const words = JSON.parse(
    readFileSync(new URL(`../../locales/${language}/glossary.json`, import.meta.url), 'utf8'),
  ) as Record<string, { term: string; text: string; forms?: string[] }>;
  const find = termFinder(
    TERMS.map((id) => ({ id, term: words[id]!.term, forms: words[id]!.forms ?? [] })),
  );

  test.each(TERMS)('%s has its words, and is found by its term and forms', (id) => {
    const { term: name, text, forms = [] } = words[id]!;
    expect(text).not.toBe('');
    const said = [name, ...forms];
    expect(said.map((form) => find(form)[0]?.term)).toEqual(said.map(() => id));
  });
});
