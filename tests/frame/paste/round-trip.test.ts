// What a table holds, copied as tabs and pasted again, is the same.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { emptyValue, type Field, isEmptyValue } from '#domain/field.ts';
import {
  COLLECTION_NAMES,
  type CollectionName,
  fieldAt,
  fieldsOf,
  isCollection,
} from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { cellWriter } from '#frame/cell-words.ts';
import { planRows } from '#frame/paste/plan-rows.ts';
import { readSheet } from '#frame/paste/read-sheet.ts';
import type { RecordTable } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import { nameFields } from '#text/record-name.ts';
import type { Translator } from '#text/translator.ts';
import { textsOf } from '../../support/texts.ts';

const TEXTS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await textsOf(language)])),
) as Readonly<Record<Language, Translator>>;
const TABLES = STEPS.flatMap(({ blocks }) => blocks)
  .filter((block): block is RecordTable => 'records' in block)
  .filter(({ isFixed }) => !isFixed);

/** Names that are hard to tell apart and to divide. */
const NAMES = [
  'Labour office',
  'Labour office, Nordvik',
  'Łódź – biuro; praca',
  'Zażółć',
  '3.5',
  'x',
];
const hasOwnName = (collection: string): collection is CollectionName =>
  isCollection(collection) &&
  nameFields(collection).length === 1 &&
  fieldsOf(collection)[nameFields(collection)[0] ?? '']?.code === 'text';
const RECORDS = new Map<string, readonly { readonly id: string }[]>(
  COLLECTION_NAMES.filter(hasOwnName).map((collection) => [
    collection,
    NAMES.map((name, index) => ({
      id: `${collection}${index}`,
      [nameFields(collection)[0] ?? '']: `${collection} ${name}`,
    })),
  ]),
);
const idsOf = (collection: string): string[] => (RECORDS.get(collection) ?? []).map(({ id }) => id);
const records = {
  items: (collection: CollectionName) => RECORDS.get(collection) ?? [],
  item: (collection: CollectionName, id: string) =>
    RECORDS.get(collection)?.find((record) => record.id === id),
};

const lineOf = fc.stringMatching(
  /^[\p{L}0-9"',;().–-]([\p{L}0-9 "',;().–-]{0,20}[\p{L}0-9"',;().–-])?$/u,
);

function values(field: Field): fc.Arbitrary<unknown> {
  const orNone = (arbitrary: fc.Arbitrary<unknown>) => fc.option(arbitrary, { nil: null });
  switch (field.code) {
    case 'text':
      return fc.option(lineOf, { nil: '' });
    case 'prose':
      return fc.array(lineOf, { maxLength: 3 }).map((lines) => lines.join('\n'));
    case 'number':
    case 'scale': {
      const bounds = { min: Math.max(field.min, -1e7), max: Math.min(field.max, 1e7) };
      const parts = 'whole' in field && !field.whole ? 100 : 1;
      const scaled = { min: bounds.min * parts, max: bounds.max * parts };
      return orNone(fc.integer(scaled).map((value) => value / parts));
    }
    case 'date':
      return orNone(fc.constantFrom('2026-12-31', '2027-01-02', '2028-02-29'));
    case 'yesNo':
      return orNone(fc.boolean());
    case 'quantity':
      return fc.record({
        value: fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 10),
        unit: fc.constantFrom('', '%', 'people', 't CO2', '€/month'),
        year: orNone(fc.integer({ min: 1990, max: 2050 })),
        source: fc.constantFrom('', 'Statistics office, register', 'a (small) survey'),
      });
    case 'choice':
      return orNone(fc.constantFrom(...VOCABULARIES[field.vocabulary]));
    case 'many':
      return fc.subarray([...VOCABULARIES[field.vocabulary]]);
    case 'ref':
      return fc.constantFrom(null, ...idsOf(field.to));
    case 'refs':
      return fc.subarray(idsOf(field.to), { maxLength: 3 });
    default:
      throw new Error(`No table shows a field of the kind ${field.code}`);
  }
}

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
