// A workbook as plain, sparse data: what examples are written in and what a file shows a reader.
// Knows nothing of Yjs or of files; every shape follows from the declarations in `schema.ts`.
import * as v from 'valibot';
import { type Field, isEmptyValue } from '#domain/field.ts';
import {
  ANSWERS_NAMES,
  type AnswersName,
  type AnswersOf,
  COLLECTION_NAMES,
  type CollectionName,
  fieldsOf,
  type ItemOf,
} from '#domain/schema.ts';
import { type SecondTexts } from '#domain/second-texts.ts';
import { readSecondTexts } from '#domain/second-data.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { STEP_STATUSES, type StepStatus } from '#domain/vocabularies/method.ts';

type DataAnswers = { readonly [N in AnswersName]?: Partial<AnswersOf<N>> };
type DataItem<N extends CollectionName> = Partial<Omit<ItemOf<N>, 'id'>> & { readonly id: string };
type DataCollections = { readonly [N in CollectionName]?: readonly DataItem<N>[] };

/** A Snapshot without its defaults. Times are milliseconds since 1970; languages are BCP 47 codes. */
export interface WorkbookData extends DataCollections {
  readonly meta: { readonly createdAt: number; readonly contentLanguage: string };
  readonly answers?: DataAnswers;
  readonly marks?: Readonly<Record<string, StepStatus>>;
  readonly accepted?: Readonly<Record<string, string>>;
  readonly second?: SecondTexts;
}

/** Data that was read from outside, and the paths of what could not be taken over. */
export interface DataReading {
  readonly data: WorkbookData;
  readonly dropped: readonly string[];
}

/**
 * Reads data from outside. A value that does not fit its declaration, or that no declaration knows, is
 * left out and named in `dropped` (`stakeholders.2.power`); null when the input is no data at all.
 */
export function readData(input: unknown): DataReading | null {
  const given = asObject(input);
  if (!given) return null;
  const dropped: string[] = [];
  const read = (name: string, values: unknown, path: string): Record<string, unknown> =>
    readFields(name as AnswersName | CollectionName, values, path, dropped);

  const answers: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(asObject(given['answers']) ?? {})) {
    if (!(ANSWERS_NAMES as readonly string[]).includes(name)) dropped.push(`answers.${name}`);
    else answers[name] = read(name, values, `answers.${name}`);
  }
  const collections: Record<string, unknown> = {};
  for (const name of COLLECTION_NAMES) {
    const items = readItems(name, given[name], dropped);
    if (items.length > 0) collections[name] = items;
  }
  const second = readSecondTexts(given['second'], dropped);
  for (const key of Object.keys(given)) if (!KNOWN_KEYS.has(key)) dropped.push(key);
  const data = {
    meta: v.parse(META, given['meta']),
    answers: Object.fromEntries(Object.entries(answers).filter(([, values]) => hasKeys(values))),
    ...collections,
    marks: v.parse(MARKS, given['marks']),
    accepted: v.parse(ACCEPTED, given['accepted']),
    ...(second && { second }),
  };
  return { data: data as WorkbookData, dropped };
}

/** True when both say the same, whatever the order of their keys. */
export function sameData(a: WorkbookData, b: WorkbookData): boolean {
  const said = (data: WorkbookData): string => JSON.stringify(readData(data)?.data, sortKeys);
  return said(a) === said(b);
}

/** True when nobody has written anything into the data. */
export const isBlankData = ({ meta, ...rest }: WorkbookData): boolean =>
  sameData({ meta, ...rest }, { meta });

const KNOWN_KEYS = new Set<string>([
  'meta',
  'answers',
  'marks',
  'accepted',
  'second',
  ...COLLECTION_NAMES,
]);

const META = v.fallback(
  v.object({
    createdAt: v.fallback(v.pipe(v.number(), v.finite()), 0),
    contentLanguage: v.fallback(v.pipe(v.string(), v.nonEmpty()), 'en'),
  }),
  { createdAt: 0, contentLanguage: 'en' },
);
const entriesWhere = (keep: (value: string) => boolean) =>
  v.fallback(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((record) =>
        Object.fromEntries(
          Object.entries(record).filter(([, value]) => typeof value === 'string' && keep(value)),
        ),
      ),
    ),
    {},
  );
const MARKS = entriesWhere((value) => (STEP_STATUSES as readonly string[]).includes(value));
const ACCEPTED = entriesWhere((value) => value !== '');

function readItems(name: CollectionName, input: unknown, dropped: string[]): { id: string }[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) dropped.push(name);
  const items = new Map<string, { id: string }>();
  for (const [index, each] of Array.isArray(input) ? input.entries() : []) {
    const { id, ...values } = asObject(each) ?? {};
    const path = `${name}.${index}`;
    if (typeof id !== 'string' || id === '' || items.has(id)) dropped.push(path);
    else items.set(id, { id, ...readFields(name, values, path, dropped) });
  }
  return [...items.values()];
}

function readFields(
  record: AnswersName | CollectionName,
  input: unknown,
  path: string,
  dropped: string[],
): Record<string, unknown> {
  const fields = fieldsOf(record);
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(asObject(input) ?? {})) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const result = field && v.safeParse(valueSchema(field), value);
    if (!field || !result?.success) dropped.push(`${path}.${name}`);
    else if (!isEmptyValue(field, result.output)) values[name] = result.output;
  }
  return values;
}

/**
 * What a value of the field may be. Lists come out in one order and without what this app's
 * vocabularies do not know, just as the document reads them.
 */
function valueSchema(field: Field): v.GenericSchema<unknown, unknown> {
  const known = (option: string): boolean =>
    'vocabulary' in field && (VOCABULARIES[field.vocabulary] as readonly string[]).includes(option);
  switch (field.code) {
    case 'text':
    case 'prose':
    case 'ref':
      return v.string();
    case 'date':
      return v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
    case 'yesNo':
      return v.boolean();
    case 'choice':
      return v.pipe(v.string(), v.check(known));
    case 'number':
    case 'scale':
      return v.pipe(v.number(), v.minValue(field.min), v.maxValue(field.max));
    case 'position':
      return v.tuple([NUMBER, NUMBER]);
    case 'quantity':
      return QUANTITY;
    case 'many':
      return v.pipe(
        v.array(v.string()),
        v.transform((options) => inVocabularyOrder(field.vocabulary, options)),
      );
    case 'refs':
      return v.pipe(
        v.array(v.string()),
        v.transform((ids) => [...new Set(ids)].toSorted()),
      );
    case 'ratings':
      return v.pipe(
        v.record(v.string(), v.record(v.string(), v.number())),
        v.transform((ratings) =>
          keepEntries(
            mapValues(ratings, (scores) =>
              keepEntries(scores, (_, score) => score >= field.min && score <= field.max),
            ),
            (item, scores) => known(item) && hasKeys(scores),
          ),
        ),
      );
    case 'remarks':
      return v.pipe(
        v.record(v.string(), v.string()),
        v.transform((remarks) =>
          keepEntries(remarks, (item, remark) => known(item) && remark !== ''),
        ),
      );
  }
}

const NUMBER = v.pipe(v.number(), v.finite());
const QUANTITY = v.object({
  value: v.optional(v.nullable(NUMBER), null),
  unit: v.optional(v.string(), ''),
  year: v.optional(v.nullable(NUMBER), null),
  source: v.optional(v.string(), ''),
});

const inVocabularyOrder = (
  vocabulary: keyof typeof VOCABULARIES,
  options: readonly string[],
): string[] => VOCABULARIES[vocabulary].filter((option) => options.includes(option));

const hasKeys = (value: unknown): boolean => Object.keys(value as object).length > 0;
const keepEntries = <T>(
  record: Record<string, T>,
  keep: (key: string, value: T) => boolean,
): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)));
const mapValues = <T, R>(record: Record<string, T>, map: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

/** For JSON.stringify: objects with their keys in order. */
const sortKeys = (_: string, value: unknown): unknown => {
  const object = asObject(value);
  return object
    ? Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
};
