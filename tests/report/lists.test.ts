// @vitest-environment jsdom
// Lists as CSV and Markdown: what is saved comes back, nothing runs as a formula, nothing becomes markup.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { emptyValue, isEmptyValue } from '#domain/field.ts';
import { COLLECTION_NAMES, type CollectionName, fieldAt, fieldsOf } from '#domain/schema.ts';
import { emptyValues, type Snapshot } from '#domain/snapshot.ts';
import { planRows } from '#frame/paste/plan-rows.ts';
import { readSheet, withoutGuards } from '#frame/paste/read-sheet.ts';
import { listsCsv } from '#report/lists/lists-csv.ts';
import { listsMarkdown } from '#report/lists/lists-markdown.ts';
import { markdownWords } from '#report/lists/markdown-words.ts';
import { LANGUAGES } from '#text/language.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { RECORDS, records, TABLES, values } from '../support/pasted-tables.ts';
import { blankWorkbook, item, sampleWorkbook } from '../support/sample-workbook.ts';
import { typedTexts } from '../support/typed-texts.ts';
import { TEXTS } from '../support/write-sheets.ts';

const source = (snapshot: Snapshot, copy: 'public' | 'internal' = 'public', language = 'en') => ({
  snapshot,
  copy,
  text: TEXTS[language as keyof typeof TEXTS],
  today: '2026-11-28',
});
const wordsOf = ({ bytes }: { readonly bytes: Uint8Array }): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('one list as CSV', () => {
  it.each(TABLES.map((table) => [table.records, table] as const))(
    'pasted into its table again gives equal %s',
    (collection, { columns, more = [] }) => {
      const fields = [...columns, ...more];
      const fieldOf = (name: string) => fieldAt({ record: collection, field: name });
      const named = Object.fromEntries(
        Object.values(fieldsOf(collection))
          .flatMap((field) => ('to' in field ? [field.to] : []))
          .map((to) => [
            to,
            (RECORDS.get(to) ?? []).map((record) => ({
              ...emptyValues(fieldsOf(to as CollectionName)),
              ...record,
            })),
          ]),
      );
      const row = fc
        .record(Object.fromEntries(fields.map((name) => [name, values(fieldOf(name))])))
        .filter((record) => fields.some((name) => !isEmptyValue(fieldOf(name), record[name])));
      fc.assert(
        fc.property(
          fc.constantFrom(...LANGUAGES),
          fc.array(row, { minLength: 1, maxLength: 3 }),
          (language, rows) => {
            const { text } = source(blankWorkbook(), 'internal', language);
            const made = rows.map((record, at) => ({
              ...emptyValues(fieldsOf(collection)),
              ...record,
              id: `made-${at}`,
            }));
            const snapshot = {
              ...blankWorkbook(),
              ...named,
              [collection]: [...made, ...(named[collection] ?? [])],
            } as unknown as Snapshot;
            const csv = wordsOf(
              listsCsv({ snapshot, copy: 'internal', text }, { list: collection }),
            );
            const sign = language === 'en' ? 'comma' : 'semicolon';
            const pasted = withoutGuards(readSheet(csv, sign)).rows.slice(0, rows.length + 1);
            const plan = planRows(pasted, { collection, fields }, text, records);
            const read = plan.rows.map(({ cells }) =>
              Object.fromEntries(
                fields.map((field) => {
                  const at = plan.columns.findIndex((column) => column.field === field);
                  return [field, cells[at]?.value ?? emptyValue(fieldOf(field))];
                }),
              ),
            );
            expect(plan.born).toEqual([]);
            expect(read).toEqual(rows);
          },
        ),
        { numRuns: 2, endOnFailure: true },
      );
    },
  );

  it('keeps what looks like a formula, and no spreadsheet runs it', () => {
    const typed = ['=1+1', '-cmd', '@SUM(A1)', '+49 40 1', "'=quoted", 'plain'];
    const snapshot = {
      ...blankWorkbook(),
      projectAreas: typed.map((label, at) => item('projectAreas', { id: `r${at}`, label })),
    };
    const csv = wordsOf(listsCsv(source(snapshot), { list: 'projectAreas' }));

    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const cells = Papa.parse<string[]>(csv.slice(1)).data.flat();
    expect(cells.filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    const target = { collection: 'projectAreas' as const, fields: ['label'] };
    const plan = planRows(withoutGuards(readSheet(csv, 'comma')).rows, target, TEXTS.en, records);
    const at = plan.columns.findIndex(({ field }) => field === 'label');
    expect(plan.rows.map(({ cells: row }) => row[at]?.value)).toEqual(typed);
  });
});

describe('all lists', () => {
  const secret = { name: 'Office', contact: 'SECRET-1', attitude: -2, power: 5, interest: 4 };
  const whole: Snapshot = {
    ...sampleWorkbook(),
    stakeholders: [item('stakeholders', { id: 's', ...secret })],
  };

  it.each(['csv', 'md'] as const)('hold everything typed that may be public: %s', (format) => {
    const snapshot = hostileWorkbook();
    const file = format === 'csv' ? listsCsv(source(snapshot)) : listsMarkdown(source(snapshot));
    const told = wordsOf(file);
    const shown = (typed: string): string =>
      format === 'csv' ? typed.toWellFormed().replaceAll('"', '""').trim() : markdownWords(typed);
    expect(typedTexts(snapshot).filter((typed) => !told.includes(shown(typed)))).toEqual([]);
  });

  it('name what is private only in an internal copy', () => {
    for (const make of [listsCsv, listsMarkdown]) {
      expect(wordsOf(make(source(whole)))).not.toContain('SECRET-1');
      expect(wordsOf(make(source(whole, 'internal')))).toContain('SECRET-1');
    }
    const label = TEXTS.en.t('fields:stakeholders.power.label');
    expect(wordsOf(listsCsv(source(whole)))).not.toContain(label);
    expect(wordsOf(listsCsv(source(whole, 'internal')))).toContain(label);
  });

  it('stand under the titles of the Excel file', () => {
    const csv = wordsOf(listsCsv(source(whole)));
    const markdown = wordsOf(listsMarkdown(source(whole)));
    for (const name of COLLECTION_NAMES.filter((each) => whole[each].length > 0)) {
      const title = TEXTS.en.t(`fields:${name}.heading`);
      expect(csv).toContain(title);
      expect(markdown).toContain(`## ${markdownWords(title)}`);
    }
  });

  it('of a blank workbook say that there is nothing', () => {
    expect(wordsOf(listsCsv(source(blankWorkbook())))).toBe('\uFEFF');
    expect(wordsOf(listsMarkdown(source(blankWorkbook())))).toMatch(/^# .+\n/u);
  });
});

describe('words in Markdown', () => {
  it.each([
    ['<script>', String.raw`\<script\>`],
    ['a | b', String.raw`a \| b`],
    ['# no heading\n1. no list\n- none', String.raw`\# no heading<br>1\. no list<br>\- none`],
    ['https://x.example www.y.example', String.raw`https\://x.example www\.y.example`],
    ['*a* _b_ `c` $d$ ~e~', '\\*a\\* \\_b\\_ \\`c\\` \\$d\\$ \\~e\\~'],
  ])('%j are %j', (typed, written) => {
    expect(markdownWords(typed)).toBe(written);
  });
});
