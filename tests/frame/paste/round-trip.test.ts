// What a table holds, copied as tabs and pasted again, is the same.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { emptyValue, type Field, isEmptyValue } from '#domain/field.ts';
import { fieldAt } from '#domain/schema.ts';
import { cellWriter } from '#frame/cell-words.ts';
import { planRows } from '#frame/paste/plan-rows.ts';
import { readSheet } from '#frame/paste/read-sheet.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { records, TABLES, values } from '../../support/pasted-tables.ts';
import { textsOf } from '../../support/texts.ts';

const TEXTS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await textsOf(language)])),
) as Readonly<Record<Language, Translator>>;
it.each(TABLES.map((table) => [table.records, table] as const))(
  'of %s',
  (collection, { columns, more = [] }) => {
    const fields = [...columns, ...more];
    const fieldOf = (name: string): Field => fieldAt({ record: collection, field: name });
    const row = fc
      .record(Object.fromEntries(fields.map((name) => [name, values(fieldOf(name))])))
      .filter((record) => fields.some((name) => !isEmptyValue(fieldOf(name), record[name])));
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(row, { minLength: 1, maxLength: 4 }),
        (language, rows) => {
          const text = TEXTS[language];
          const write = cellWriter(text, records.item);
          const cells = rows.map((record) =>
            fields.map((name) => write(fieldOf(name), record[name])),
          );
          const sheet = readSheet(Papa.unparse(cells, { delimiter: '\t' }), 'tab');
          const plan = planRows(sheet.rows, { collection, fields }, text, records);
          expect(plan.born).toEqual([]);
          const read = plan.rows.map((planned) =>
            Object.fromEntries(
              fields.map((name, at) => {
                const cell = planned.cells[at];
                expect(cell?.unread).toBeUndefined();
                return [name, cell?.value ?? emptyValue(fieldOf(name))];
              }),
            ),
          );
          expect(read).toEqual(rows);
        },
      ),
      { numRuns: 12 },
    );
  },
);
