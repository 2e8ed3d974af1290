// Random full workbooks for property tests: any text anywhere, every reference to something that is there.
import fc from 'fast-check';
import type { Field } from '#domain/field.ts';
import type { Fields } from '#domain/record.ts';
import {
  ANSWERS,
  ANSWERS_NAMES,
  COLLECTION_NAMES,
  COLLECTIONS,
  isCollection,
} from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { blankWorkbook } from './sample-workbook.ts';

/** Words as people type them, now and then a very long one, a line break, or letters of other scripts. */
const word = fc.oneof(
  { weight: 20, arbitrary: fc.stringMatching(/^[a-zäöåøžčąęłō0-9-]{1,12}$/u) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{60,90}$/u) },
  { weight: 1, arbitrary: fc.constantFrom('≥', '→', '✓', '漢字', '👩‍👧', '5,5 %', 'a\nb') },
);
export const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

const COUNT = { min: 0, max: 5 };
const idsOf = (name: string): string[] =>
  Array.from({ length: COUNT.max }, (_, index) => `${name}-${index}`);

/** Bounds that keep numbers short, within those of the field. */
function fewOf({ min, max }: { readonly min: number; readonly max: number }) {
  const low = Math.max(min, -99);
  return { min: low, max: Math.min(max, low + 198) };
}

function valueOf(field: Field, most: number): fc.Arbitrary<unknown> {
  const maybe = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.option(arbitrary, { nil: null });
  switch (field.code) {
    case 'text':
    case 'prose':
      return fc.oneof(fc.constant(''), words(field.code === 'prose' ? most : 12));
    case 'date':
      return maybe(fc.constantFrom('2026-12-31', '2032-01-01'));
    case 'yesNo':
      return maybe(fc.boolean());
    case 'quantity':
      return fc.record({
        value: maybe(fc.integer({ min: 0, max: 1e6 })),
        unit: words(1),
        year: maybe(fc.integer({ min: 1990, max: 2050 })),
        source: words(6),
      });
    case 'position':
      return maybe(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 })));
    case 'number':
    case 'scale':
      return maybe(fc.integer(fewOf(field)));
    case 'choice':
      return maybe(fc.constantFrom(...VOCABULARIES[field.vocabulary]));
    case 'many':
      return fc.subarray([...VOCABULARIES[field.vocabulary]]);
    case 'ref':
      return maybe(fc.constantFrom(...idsOf(field.to)));
    case 'refs':
      return fc.subarray(idsOf(field.to), { maxLength: 4 });
    case 'ratings':
      return fc.dictionary(
        fc.constantFrom(...VOCABULARIES[field.vocabulary]),
        fc.dictionary(fc.constantFrom(...idsOf('raters')), fc.integer(fewOf(field)), {
          minKeys: 1,
        }),
      );
    case 'remarks':
      return fc.dictionary(fc.constantFrom(...VOCABULARIES[field.vocabulary]), words(20));
  }
}

const recordOf = (fields: Fields, most: number): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field, most)])),
  );

/** A workbook whose long texts have up to `most` words. */
export function randomWorkbook(most: number): fc.Arbitrary<Snapshot> {
  const answers = fc.record(
    Object.fromEntries(ANSWERS_NAMES.map((name) => [name, recordOf(ANSWERS[name], most)])),
  );
  const collections = fc.record(
    Object.fromEntries(
      COLLECTION_NAMES.map((name) => [
        name,
        fc
          .array(recordOf(COLLECTIONS[name], most), { minLength: COUNT.min, maxLength: COUNT.max })
          .map((items) => items.map((values, index) => ({ ...values, id: `${name}-${index}` }))),
      ]),
    ),
  );
  return fc
    .tuple(answers, collections)
    .map(([own, lists]) =>
      soundOnly({ ...blankWorkbook(), answers: own, ...lists } as unknown as Snapshot),
    );
}

/** A snapshot holds no reference to what is not there, and no link without its ends. */
function soundOnly(snapshot: Snapshot): Snapshot {
  const has = (name: string, id: string | null): boolean =>
    isCollection(name) && snapshot[name].some((item) => item.id === id);
  return {
    ...snapshot,
    links: snapshot.links.filter((link) => has('nodes', link.from) && has('nodes', link.to)),
  };
}
