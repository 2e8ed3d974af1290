// @vitest-environment jsdom
// A list saved for Excel, copied there and pasted into its table again, is the same.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { emptyValue, isEmptyValue } from '#domain/field.ts';
import { type CollectionName, fieldAt, fieldsOf } from '#domain/schema.ts';
import { emptyValues, type Snapshot } from '#domain/snapshot.ts';
import { planRows } from '#frame/paste/plan-rows.ts';
import { readSheet } from '#frame/paste/read-sheet.ts';
import { LANGUAGES } from '#text/language.ts';
import { RECORDS, records, TABLES, values } from '../support/pasted-tables.ts';
import { blankWorkbook } from '../support/sample-workbook.ts';
import { TEXTS, writeSheets } from '../support/write-sheets.ts';
import { readXlsx, shown } from '../support/xlsx.ts';

describe('a list read back from Excel', () => {
  const namedRecords = (collection: string): readonly object[] =>
    (RECORDS.get(collection) ?? []).map((record) => ({
      ...emptyValues(fieldsOf(collection as CollectionName)),
      ...record,
    }));

  it.each(TABLES.map((table) => [table.records, table] as const))(
    'gives equal %s',
    async (collection, { columns, more = [] }) => {
      const fields = [...columns, ...more];
      const declared = Object.values(fieldsOf(collection));
      const named = Object.fromEntries(
        declared
          .flatMap((field) => ('to' in field ? [field.to] : []))
          .map((to) => [to, namedRecords(to)]),
      );
      const fieldOf = (name: string) => fieldAt({ record: collection, field: name });
      const row = fc
        .record(Object.fromEntries(fields.map((name) => [name, values(fieldOf(name))])))
        .filter((record) => fields.some((name) => !isEmptyValue(fieldOf(name), record[name])));
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...LANGUAGES),
          fc.array(row, { minLength: 1, maxLength: 3 }),
          async (language, rows) => {
            const text = TEXTS[language];
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
            const sheets = readXlsx(await writeSheets(snapshot, language, 'internal'));
            const heading = text.t(`fields:${collection}.heading`);
            const [info = []] = sheets.values();
            const name = info.find((cells) => cells[1]?.value === heading)?.[0]?.value;
            const copied = (sheets.get(String(name)) ?? [])
              .slice(0, rows.length + 1)
              .map((cells) => cells.map((cell) => shown(cell, text.locale)));
            const pasted = readSheet(Papa.unparse(copied, { delimiter: '\t' }), 'tab');
            const plan = planRows(pasted.rows, { collection, fields }, text, records);
            expect(plan.born).toEqual([]);
            const read = plan.rows.map(({ cells }) => {
              expect(cells.filter(({ unread }) => unread)).toEqual([]);
              return Object.fromEntries(
                fields.map((field) => {
                  const at = plan.columns.findIndex((column) => column.field === field);
                  return [field, cells[at]?.value ?? emptyValue(fieldOf(field))];
                }),
              );
            });
            expect(read).toEqual(rows);
          },
        ),
        { numRuns: 2, endOnFailure: true },
      );
    },
  );
});
