// Cells out of what a clipboard or a file holds.
import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, readSheet } from '#frame/paste/read-sheet.ts';

const rowsOf = (text: string) => readSheet(text, null).rows;

describe('the cells of a spreadsheet', () => {
  it('keep their line breaks and quotation marks', () => {
    expect(rowsOf('Name\t"two\nlines"\r\nsay ""hi""\t"a ""word"""\r\n')).toEqual([
      ['Name', 'two\nlines'],
      ['say ""hi""', 'a "word"'],
    ]);
  });

  it('are not swallowed by a quotation mark that nobody closes', () => {
    expect(rowsOf('"Centre\t3\nLabour office\t4')).toEqual([
      ['"Centre', '3'],
      ['Labour office', '4'],
    ]);
  });

  it('of empty rows are left out, spaces around words too', () => {
    expect(rowsOf('\uFEFFa \t b\n\t\n \n\nc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('come back as they were written', () => {
    const cell = fc.stringMatching(/^[\p{L}",;'\n -]{0,12}$/u).map((words) => words.trim());
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(
          ['tab', '\t'] as const,
          ['semicolon', ';'] as const,
          ['comma', ','] as const,
        ),
        (rows, [separator, delimiter]) => {
          const filled = rows.filter((cells) => cells.some(Boolean));
          const written = Papa.unparse(filled, { delimiter, quotes: true });
          expect(readSheet(written, separator).rows).toEqual(filled);
        },
      ),
    );
  });
});

describe('the separator', () => {
  it.each([
    ['tab', 'Labour office, Nordvik\t3\nYouth council; all\t4'],
    ['semicolon', 'Labour office;3,5\nYouth council;4,5'],
    ['comma', 'Labour office,3\nYouth council,4'],
    ['line', 'Labour office\nYouth council, Nordvik\nCrafts'],
  ] as const)('is guessed: %s', (separator, text) => {
    expect(readSheet(text, null).separator).toBe(separator);
  });

  it('is what somebody chose, whatever a guess would say', () => {
    expect(readSheet('Labour office, Nordvik\nCrafts, Nordvik', 'line').rows).toEqual([
      ['Labour office, Nordvik'],
      ['Crafts, Nordvik'],
    ]);
  });
});

describe('too much at once', () => {
  it.each([
    ['rows', 'a\n'.repeat(LIMITS.rows + 1)],
    ['columns', 'a\t'.repeat(LIMITS.columns)],
    ['characters', 'a'.repeat(LIMITS.characters + 1)],
  ] as const)('is refused by its %s, and nothing is read', (limit, text) => {
    expect(readSheet(text, null)).toMatchObject({ rows: [], beyond: limit });
  });

  it('is not what is just within bounds', () => {
    expect(rowsOf('a\n'.repeat(LIMITS.rows))).toHaveLength(LIMITS.rows);
    expect(rowsOf('a\t'.repeat(LIMITS.columns - 1) + 'b')[0]).toHaveLength(LIMITS.columns);
  });
});
