// How the chapters of the Nordvik example are written: values in code, every text by key.
// A text of a record stands under `<collection>.<id>.<field>`. Knows no language.
import type { WorkbookData } from '#domain/data.ts';
import { type Quantity, TEAM } from '#domain/field.ts';
import type { CollectionName, ItemOf } from '#domain/schema.ts';

export type Words = (key: string) => string;
/** What one chapter adds to the workbook. */
export type Chapter = Omit<WorkbookData, 'meta' | 'marks' | 'accepted'>;

/** The texts of some fields under one path. */
export const texts = <const F extends string>(
  words: Words,
  path: string,
  fields: readonly F[],
): Record<F, string> =>
  Object.fromEntries(fields.map((field) => [field, words(`${path}.${field}`)])) as Record<
    F,
    string
  >;

/** Records of a collection by id; `fields` are the texts that each of them has. */
export const items = <N extends CollectionName>(
  words: Words,
  name: N,
  fields: readonly (keyof ItemOf<N> & string)[],
  records: Readonly<Record<string, Partial<Omit<ItemOf<N>, 'id'>>>>,
): NonNullable<WorkbookData[N]> =>
  Object.entries(records).map(([id, values]) => ({
    ...texts(words, `${name}.${id}`, fields),
    ...values,
    id,
  }));

/** A number with its unit under `units` and its source under `sources`. */
export const counted = (
  words: Words,
  value: number,
  unit: string,
  year: number,
  source: string,
): Quantity => ({
  value,
  unit: words(`units.${unit}`),
  year,
  source: words(`sources.${source}`),
});

/** Scores given with one voice. */
export const byTeam = <const K extends string>(
  scores: Readonly<Record<K, number>>,
): Record<K, Record<typeof TEAM, number>> =>
  Object.fromEntries(
    Object.entries<number>(scores).map(([item, score]) => [item, { [TEAM]: score }]),
  ) as Record<K, Record<typeof TEAM, number>>;
