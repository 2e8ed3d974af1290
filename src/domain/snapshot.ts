// The whole workbook as plain, immutable data: what checks, canvas, pictures and reports read.
// Knows nothing of how the document is stored; deleted records and links to deleted nodes are not in it.
import {
  ANSWERS,
  ANSWERS_NAMES,
  type AnswersName,
  type AnswersOf,
  COLLECTION_NAMES,
  type CollectionName,
  fieldsOf,
  type ItemOf,
} from '#domain/schema.ts';
import type { Copy } from '#domain/exports.ts';
import { emptyValue, isPublic } from '#domain/field.ts';
import type { Fields, Values } from '#domain/record.ts';
import { publicTexts, type SecondTexts } from '#domain/second-texts.ts';
import type { StepStatus } from '#domain/vocabularies/method.ts';

/** What is known of the workbook itself. Times are milliseconds since 1970; languages are BCP 47 codes. */
export interface Meta {
  readonly docId: string;
  readonly schema: number;
  readonly createdAt: number;
  readonly contentLanguage: string;
}

export type Answers = { readonly [N in AnswersName]: AnswersOf<N> };
export type Collections = { readonly [N in CollectionName]: readonly ItemOf<N>[] };

export interface Snapshot extends Collections {
  readonly meta: Meta;
  readonly answers: Answers;
  /** What people marked by hand; a step without an entry is `empty` or `draft` by its content. */
  readonly marks: Readonly<Record<string, StepStatus>>;
  /** Written reasons for accepted warnings, by finding key. */
  readonly accepted: Readonly<Record<string, string>>;
  /** What is said in a second language, too; null while none is chosen. */
  readonly second: SecondTexts | null;
  /** Only where the workbook is told in its second language: what stands in the first one all the same. */
  readonly untranslated?: Untranslated;
}

/** Texts that nobody has written in the language the workbook is told in, each without spaces around it. */
export interface Untranslated {
  /** BCP 47. */
  readonly language: string;
  readonly texts: ReadonlySet<string>;
}

/** The values of a record nobody has filled. */
export function emptyValues<F extends Fields>(fields: F): Values<F>;
export function emptyValues(fields: Fields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]),
  );
}

/** A blank workbook. */
export function emptySnapshot(meta: Meta): Snapshot {
  const answers = Object.fromEntries(
    ANSWERS_NAMES.map((name) => [name, emptyValues(ANSWERS[name])]),
  );
  const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []]));
  return {
    meta,
    answers,
    ...collections,
    marks: {},
    accepted: {},
    second: null,
  } as unknown as Snapshot;
}

/** What a copy of the workbook may see. */
export const copyOf = (snapshot: Snapshot, copy: Copy): Snapshot =>
  copy === 'public' ? publicSnapshot(snapshot) : snapshot;

/** A snapshot without private values, judgements of people and reasons for accepted warnings. */
export function publicSnapshot(snapshot: Snapshot): Snapshot {
  const strip = (record: AnswersName | CollectionName, values: object): object =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const field = fieldsOf(record)[name];
        return [name, field && !isPublic(field) ? emptyValue(field) : value];
      }),
    );
  const answers = ANSWERS_NAMES.map((name) => [name, strip(name, snapshot.answers[name])]);
  const collections = COLLECTION_NAMES.map((name) => [
    name,
    snapshot[name].map((item) => strip(name, item)),
  ]);
  return {
    ...snapshot,
    answers: Object.fromEntries(answers),
    ...Object.fromEntries(collections),
    accepted: {},
    second: publicTexts(snapshot.second),
  } as Snapshot;
}
