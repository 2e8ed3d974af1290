// Tables with records that cells may name, and any values of their fields: for what is pasted back.
import fc from 'fast-check';
import type { Field } from '#domain/field.ts';
import { COLLECTION_NAMES, type CollectionName, fieldsOf, isCollection } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import type { RecordTable } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import { nameFields } from '#text/record-name.ts';

/** The tables people paste into. */
export const TABLES = STEPS.flatMap(({ blocks }) => blocks)
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
/** Records that cells may name. */
export const RECORDS = new Map<string, readonly { readonly id: string }[]>(
  COLLECTION_NAMES.filter(hasOwnName).map((collection) => [
    collection,
    NAMES.map((name, index) => ({
      id: `${collection}${index}`,
      [nameFields(collection)[0] ?? '']: `${collection} ${name}`,
    })),
  ]),
);
const idsOf = (collection: string): string[] => (RECORDS.get(collection) ?? []).map(({ id }) => id);
export const records = {
  items: (collection: CollectionName) => RECORDS.get(collection) ?? [],
  item: (collection: CollectionName, id: string) =>
    RECORDS.get(collection)?.find((record) => record.id === id),
};

const lineOf = fc.stringMatching(
  /^[\p{L}0-9"',;().–-]([\p{L}0-9 "',;().–-]{0,20}[\p{L}0-9"',;().–-])?$/u,
);

/** What a cell of a table may hold. */
export function values(field: Field): fc.Arbitrary<unknown> {
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
