// Random Edits for property tests, valid and not quite.
// Knows nothing of what is tested with them.
import fc from 'fast-check';
import { type CollectionName, COLLECTION_NAMES, ANSWERS_NAMES, fieldsOf } from '#domain/schema.ts';
import type { Field } from '#domain/field.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { textFields } from '#domain/second-texts.ts';
import type { Edit } from '#document/index.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constant('Łódź 🌊 ≥ 30 %'),
);

function values(field: Field): fc.Arbitrary<unknown> {
  const options = 'vocabulary' in field ? [...VOCABULARIES[field.vocabulary]] : [];
  switch (field.code) {
    case 'text':
    case 'prose':
      return words;
    case 'ref':
      return fc.option(ids);
    case 'refs':
      return fc.uniqueArray(ids);
    case 'date':
      return fc.constantFrom('2030-12-31', '2026-01-01', null);
    case 'yesNo':
      return fc.option(fc.boolean());
    case 'choice':
      return fc.option(fc.constantFrom(...options));
    case 'many':
      return fc.subarray(options);
    case 'number':
    case 'scale':
      return fc.option(fc.integer({ min: field.min, max: field.max }));
    case 'position':
      return fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }));
    case 'quantity':
      return fc.record({
        value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
        unit: words,
        year: fc.option(fc.integer({ min: 1900, max: 2100 })),
        source: words,
      });
    case 'ratings':
      return fc.dictionary(
        fc.constantFrom(...options),
        fc.dictionary(ids, fc.integer({ min: field.min, max: field.max })),
      );
    case 'remarks':
      return fc.dictionary(fc.constantFrom(...options), words);
  }
}

const setOf = (
  record: (typeof ANSWERS_NAMES)[number] | CollectionName,
  id: fc.Arbitrary<string | null>,
): fc.Arbitrary<Edit> =>
  fc
    .constantFrom(...Object.entries(fieldsOf(record)))
    .chain(([name, field]) =>
      fc.record({
        at: id.map((each) => ({ record, id: each, field: name })),
        value: values(field),
      }),
    )
    .map(({ at, value }) => ({ type: 'set-field', at, value }));

const collections = fc.constantFrom(...COLLECTION_NAMES);

/** A text in a second language, mostly in the one that is chosen. */
const second = (
  record: (typeof ANSWERS_NAMES)[number] | CollectionName,
  id: fc.Arbitrary<string | null>,
): fc.Arbitrary<Edit> =>
  fc
    .record({
      field: fc.constantFrom(...textFields(record)),
      language: fc.constantFrom('uk', 'uk', 'sv'),
      id,
      value: words,
      isTyped: fc.boolean(),
    })
    .map(({ field, language, id: each, value, isTyped }): Edit => {
      const at = { record, id: each, field, language };
      return isTyped
        ? { type: 'splice-text', at, index: 0, remove: 1, insert: value }
        : { type: 'set-field', at, value };
    });
const written = <T extends (typeof ANSWERS_NAMES)[number] | CollectionName>(names: readonly T[]) =>
  fc.constantFrom(...names.filter((name) => textFields(name).length > 0));

/** One Edit, drawn from all kinds that change content. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...ANSWERS_NAMES).chain((name) => setOf(name, fc.constant(null))),
  { weight: 2, arbitrary: collections.chain((name) => setOf(name, ids)) },
  fc
    .record({ collection: collections, id: ids, before: fc.option(ids) })
    .map(({ collection, id, before }): Edit => ({
      type: 'add-record',
      collection,
      id,
      values: {},
      before,
    })),
  fc
    .record({ collection: collections, id: ids })
    .map(({ collection, id }): Edit => ({ type: 'delete-records', collection, ids: [id] })),
  fc
    .record({ collection: collections, id: ids })
    .map(({ collection, id }): Edit => ({ type: 'restore-records', collection, ids: [id] })),
  fc.constant<Edit>({ type: 'mark-step', step: 'start', status: 'ready' }),
  written(ANSWERS_NAMES).chain((name) => second(name, fc.constant(null))),
  written(COLLECTION_NAMES).chain((name) => second(name, ids)),
  fc
    .constantFrom('uk', 'uk', 'sv', null)
    .map((language): Edit => ({ type: 'set-second-language', language })),
  words.map((reason): Edit => ({ type: 'accept-finding', key: 'M-01', reason })),
);

export const manyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 40 });
