import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#text/fold.ts';
import { excerpt, fits, indexFor, search } from '#text/search.ts';

const entry = (name: string, text = '') => ({ name, text });
const found = (query: string, ...entries: ReturnType<typeof entry>[]): string[] =>
  search(indexFor(entries, 'pl'), query).map((hit) => hit.entry.name);

describe('folding', () => {
  test.each([
    ['Zarząd', 'zarzad'],
    ['ŁÓDŹ', 'lodz'],
    ['Ærø', 'aero'],
    ['Straße', 'strasse'],
    ['Jelgavas šķūnis', 'jelgavas skunis'],
    ['e\u0301', 'e'],
  ])('%s is found by %s', (word, typed) => {
    expect(fold(word, 'pl')).toBe(typed);
  });
});

describe('searching', () => {
  test('every word must be there, in the name or in the text', () => {
    const bus = entry('County bus company', 'Runs at shift times');
    expect(found('bus shift', bus)).toEqual(['County bus company']);
    expect(found('bus night', bus)).toEqual([]);
  });

  test('nothing fits an empty query', () => {
    expect(found('  ', entry('Mission'))).toEqual([]);
  });

  test('the whole name comes first, then its beginning, a word of it, a part, and the text', () => {
    const names = ['Text only', 'Submission', 'The mission', 'Missions', 'Mission'];
    const entries = names.map((name) => entry(name, name === 'Text only' ? 'our mission' : ''));
    expect(found('mission', ...entries)).toEqual(names.toReversed());
  });

  test('what is equally good keeps its order', () => {
    expect(found('a', entry('a2'), entry('a1'), entry('a3'))).toEqual(['a2', 'a1', 'a3']);
  });

  test('what stands in the text alone is told apart', () => {
    const index = indexFor([entry('Mentors'), entry('Firms', 'mentors')], 'en');
    expect(search(index, 'mentor').map(({ isNamed }) => isNamed)).toEqual([true, false]);
  });

  // Failed once: a Greek letter whose capital is two letters.
  test.each([{ seed: 2_070_958_992, path: '13' }, {}])(
    'whatever stands in a name finds it, in any case %o',
    (pinned) => {
      fc.assert(
        fc.property(
          fc.stringMatching(/^[\p{L}\p{N}]{1,12}( [\p{L}\p{N}]{1,12}){0,3}$/u),
          (name) => {
            const word = name.split(' ').at(-1) ?? '';
            expect(
              found(word.toLocaleUpperCase('pl').toLocaleLowerCase('pl'), entry(name)),
            ).toEqual([name]);
          },
        ),
        pinned,
      );
    },
  );

  test('a glossary filters by the same words', () => {
    expect(fits('', 'anything', 'pl')).toBe(true);
    expect(fits('ZESZYT roboczy', 'Roboczy zeszyt zespołu', 'pl')).toBe(true);
    expect(fits('zeszyt x', 'Roboczy zeszyt', 'pl')).toBe(false);
  });
});

describe('an excerpt', () => {
  const text = `${'One word after the other. '.repeat(10)}The ferry to Åland leaves at noon. ${'And more words follow here. '.repeat(10)}`;

  test('shows the place that was found, in whole words, and that there is more', () => {
    const shown = excerpt(text, 'aland', 'en');
    expect(shown).toContain('The ferry to Åland leaves');
    expect(shown).toMatch(/^… \S/u);
    expect(shown).toMatch(/\S …$/u);
    expect(text).toContain(shown.slice(2, -2));
  });

  test('of a short text is the text', () => {
    expect(excerpt('Two\n lines', 'lines', 'en')).toBe('Two lines');
  });

  test('begins at the beginning when the words stand elsewhere', () => {
    expect(excerpt(text, 'zzz', 'en')).toMatch(/^One word/u);
  });

  test('stays short and within the text, whatever both are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (words, query) => {
        const shown = excerpt(words, query, 'en');
        expect(Array.from(shown).length).toBeLessThan(150);
        const bare = shown.replace(/^… /u, '').replace(/ …$/u, '');
        expect(words.replaceAll(/\s+/gu, ' ')).toContain(bare.trim());
      }),
    );
  });
});
