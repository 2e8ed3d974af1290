// Codes on paper: one for every answer, the same for ever, read back however they were typed.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { LETTERS, NOT_ON_PAPER } from '#guide/field-code-list.ts';
import {
  ALL_ENTRIES,
  codeKey,
  columnLetter,
  entryOf,
  type FieldCode,
  isField,
  parseCode,
  placesOf,
  printCode,
} from '#guide/field-codes.ts';
import { type RecordName, recordsOf } from '#guide/step-records.ts';
import { STEPS } from '#guide/steps.ts';

/** Every code without a row, and what it has meant since it was released. */
const meanings = (): Record<string, string> =>
  Object.fromEntries(
    ALL_ENTRIES.flatMap(({ code, coded }): [string, string][] => {
      if (isField(coded)) return [[printCode(code), `${coded.record}.${coded.field}`]];
      const name = 'records' in coded ? coded.records : coded.record;
      const about = 'records' in coded ? name : `${name} by ${coded.list}`;
      return [
        [printCode(code), about],
        ...coded.columns.map((column): [string, string] => [
          printCode({ ...code, column: columnLetter(coded, column) }),
          `${name}.${column}`,
        ]),
        ...('list' in coded
          ? VOCABULARIES[coded.list].map((item, at): [string, string] => [
              printCode({ ...code, row: at + 1 }),
              `${coded.list} ${item}`,
            ])
          : []),
      ];
    }),
  );

/** Only added to, with each release; never edited to make this test pass. */
const released = JSON.parse(
  readFileSync(new URL('field-codes-1.json', import.meta.url), 'utf8'),
) as Record<string, string>;

const anyCode: fc.Arbitrary<FieldCode> = fc
  .constantFrom(...ALL_ENTRIES)
  .chain(({ code, coded }) => {
    if (isField(coded)) return fc.constant(code);
    const most = 'list' in coded ? VOCABULARIES[coded.list].length : 2000;
    return fc.record({
      step: fc.constant(code.step),
      letter: fc.constant(code.letter),
      row: fc.option(fc.integer({ min: 1, max: most })),
      column: fc.option(fc.constantFrom(...coded.columns.map((each) => columnLetter(coded, each)))),
    });
  });

/** What a tired hand makes of a code. */
const sloppy = (printed: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        before: fc.constantFrom('', '', ' ', '-', '.', '–', '/', '_'),
        isSmall: fc.boolean(),
        twin: fc.boolean(),
      }),
      { minLength: printed.length, maxLength: printed.length },
    )
    .map((hands) =>
      Array.from(printed, (each, at) => {
        const hand = hands[at];
        if (!hand) return each;
        const twin = { '0': 'O', '1': 'l', '2': 'z', '5': 's' }[each];
        const read = hand.twin && twin !== undefined ? twin : each;
        return hand.before + (hand.isSmall ? read.toLowerCase() : read);
      }).join(''),
    );

describe('codes on paper', () => {
  it('still mean what they meant when they were released', () => {
    expect(meanings()).toMatchObject(released);
  });

  it('are all written down in the list of what was released', () => {
    expect(Object.keys(meanings()).filter((code) => !(code in released))).toEqual([]);
  });

  it('are all different', () => {
    const codes = ALL_ENTRIES.map(({ code }) => codeKey(printCode(code)));
    expect(new Set(codes).size).toBe(codes.length);
    const fields = Object.values(meanings()).filter((meaning) => meaning.includes('.'));
    // A column of scores stands once for each criterion, and everything once.
    expect(fields.filter((field, at) => fields.indexOf(field) !== at)).toEqual([]);
  });

  it('are there for every field of every step, in that step', () => {
    const missing = STEPS.flatMap((step) =>
      recordsOf(step).flatMap((record: RecordName) =>
        Object.entries(fieldsOf(record)).flatMap(([field]) => {
          const name = `${record}.${field}`;
          const found = Object.entries(meanings()).filter(
            ([, meaning]) => meaning === name || meaning.startsWith(`${name}:`),
          );
          if (NOT_ON_PAPER.has(name)) return found.length === 0 ? [] : [`${name} has a code`];
          const isScore = name === 'criteria.scores';
          return isScore || (found.length === 1 && found[0]?.[0].startsWith(`${step.number}-`))
            ? []
            : [`${name}: ${found.length}`];
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('name nothing that is not there', () => {
    const wrong = ALL_ENTRIES.flatMap(({ code }) =>
      placesOf(
        {
          ...code,
          row: isField(entryOf(code)?.coded ?? { record: 'start', field: '' }) ? null : 1,
        },
        'x',
      )
        .filter(({ at }) => fieldsOf(at.record)[at.field.split(':')[0] ?? ''] === undefined)
        .map((place) => printCode(place.code)),
    );
    expect(wrong).toEqual([]);
  });

  it('use letters that nobody takes for another one or for a figure', () => {
    expect(LETTERS).not.toMatch(/[OILQSZUN]/u);
    expect(new Set(LETTERS).size).toBe(LETTERS.length);
    expect(
      Math.max(...ALL_ENTRIES.map(({ coded }) => (isField(coded) ? 0 : coded.columns.length))),
    ).toBeLessThan(LETTERS.length);
  });

  it('are read back as they were meant, however they were typed', () => {
    fc.assert(
      fc.property(
        anyCode.chain((code) => sloppy(printCode(code)).map((typed) => ({ code, typed }))),
        ({ code, typed }) => {
          expect(parseCode(typed)).toEqual(code);
        },
      ),
    );
  });

  it('need no number within the step in hand', () => {
    expect(parseCode('b', 'statement')).toEqual(parseCode('3.1-B'));
    expect(parseCode('a2d', 'register')).toEqual(parseCode('4.1-A2D'));
    expect(parseCode('b')).toBeNull();
  });

  it('are refused where nothing stands', () => {
    for (const typed of [
      '',
      '3',
      '31',
      '3.1-Y',
      '9.9-A',
      '3.1-B2',
      '4.1-A0',
      '1.2-A9',
      '4.1-A2Y',
      'B3.1',
      '31bb',
    ])
      expect(parseCode(typed)).toBeNull();
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        const code = parseCode(typed);
        if (code) expect(parseCode(printCode(code))).toEqual(code);
      }),
    );
  });
});
