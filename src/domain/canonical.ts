// One form per meaning: two workbooks with equal content have equal canonical text, whatever ids and
// times they drew. Used by tests ("equal documents"); the signature hash keeps ids and positions.
import { type Field, isEmptyValue, TEAM } from '#domain/field.ts';
import {
  ANSWERS_NAMES,
  type AnswersName,
  COLLECTION_NAMES,
  type CollectionName,
  fieldAt,
  fieldsOf,
} from '#domain/schema.ts';
import { filterTexts, secondOf } from '#domain/second-texts.ts';
import type { Snapshot } from '#domain/snapshot.ts';

/** Positions closer than this many pixels count as one place. */
const SNAP = 8;

/**
 * The workbook's content as text: ids renamed by content, times out, positions snapped to 8 px.
 * Order counts for lists people sort; nodes and links have none.
 */
export function canonical(snapshot: Snapshot): string {
  const names = nameItems(snapshot);
  const answers = ANSWERS_NAMES.map((name) => [
    name,
    plain(name, snapshot.answers[name], names),
    inSecond(snapshot, name, null),
  ]);
  const collections = COLLECTION_NAMES.map((name) => {
    const items = snapshot[name].map((item) => saidBy(snapshot, name, item, names));
    return [name, name === 'nodes' || name === 'links' ? items.toSorted() : items];
  });
  return JSON.stringify({
    language: snapshot.meta.contentLanguage,
    second: snapshot.second?.language,
    answers,
    collections,
    marks: entries(snapshot.marks),
    accepted: entries(snapshot.accepted),
  });
}

/** No content: who signed, how far a step is, and what a team chose to see. */
const UNSIGNED: ReadonlySet<string> = new Set(['signatures', 'setup']);

/** What a signature stands under: every word in both languages, number, choice and place, ids included. */
export function signedContent({ meta, answers, accepted, second, ...rest }: Snapshot): string {
  const collections = COLLECTION_NAMES.filter((name) => !UNSIGNED.has(name)).map((name) => [
    name,
    rest[name].map(({ id, ...values }) => [id, filled(name, values)]),
  ]);
  const own = ANSWERS_NAMES.filter((name) => !UNSIGNED.has(name)).map((name) => [
    name,
    filled(name, answers[name]),
  ]);
  const content = [meta.contentLanguage, own, collections, entries(accepted)];
  const texts = signedTexts(second);
  return JSON.stringify(texts ? [...content, texts] : content);
}

/** The texts in the second language; null where there are none: a mere choice of language says nothing. */
function signedTexts(second: Snapshot['second'] | undefined): readonly unknown[] | null {
  if (!second) return null;
  const { language, texts } = filterTexts(
    second,
    (at) => !UNSIGNED.has(at.record) && fieldAt(at).scope !== 'private',
  );
  const said = entries(texts);
  return said.length > 0 ? [language, said] : null;
}

/** What a record says in the second language, and of which original. */
const inSecond = (
  { second }: Snapshot,
  record: AnswersName | CollectionName,
  id: string | null,
): readonly unknown[] => (second ? secondOf(second, record, id) : []);

/** An item as text, both languages. */
const saidBy = (
  snapshot: Snapshot,
  collection: CollectionName,
  item: { readonly id: string },
  names: ReadonlyMap<string, string>,
): string =>
  JSON.stringify([plain(collection, item, names), inSecond(snapshot, collection, item.id)]);

/** Values somebody has filled in, in the order of their declaration. */
const filled = (record: AnswersName | CollectionName, values: object): (readonly unknown[])[] =>
  Object.entries(fieldsOf(record))
    .map(
      ([name, field]) =>
        [name, field, (values as Readonly<Record<string, unknown>>)[name]] as const,
    )
    .filter(([, field, value]) => field.scope !== 'private' && !isEmptyValue(field, value))
    .map(([name, , value]) => [name, inKeyOrder(value)]);

/** Objects are written in the order of their keys, so that two copies of one content agree. */
const inKeyOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? entries(value as Record<string, unknown>).map(([key, inner]) => [key, inKeyOrder(inner)])
    : value;

/** Ids are unique within their collection only. */
const placeOf = (collection: string, id: string): string => `${collection}/${id}`;

/** Items named by what they say; each round lets references speak too, so that equal labels are told apart. */
function nameItems(snapshot: Snapshot): ReadonlyMap<string, string> {
  let names = new Map<string, string>();
  for (let round = 0; round < 3; round += 1) {
    const next = new Map<string, string>();
    for (const collection of COLLECTION_NAMES) {
      const said = snapshot[collection].map((item): [string, string] => [
        saidBy(snapshot, collection, item, names),
        item.id,
      ]);
      // Items that say the same keep their order.
      const sorted = said.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      for (const [index, [, id]] of sorted.entries())
        next.set(placeOf(collection, id), `${collection}-${index}`);
    }
    names = next;
  }
  return names;
}

function plain(
  record: AnswersName | CollectionName,
  values: object,
  names: ReadonlyMap<string, string>,
): (readonly [string, unknown])[] {
  const all = values as Readonly<Record<string, unknown>>;
  return Object.entries(fieldsOf(record))
    .filter(([name, field]) => !isEmptyValue(field, all[name]))
    .map(([name, field]) => [name, plainValue(field, all[name], names)] as const);
}

function plainValue(field: Field, value: unknown, names: ReadonlyMap<string, string>): unknown {
  const named = (to: string, id: string): string =>
    // The end of a link may itself be a link.
    names.get(placeOf(to, id)) ?? (to === 'nodes' ? (names.get(placeOf('links', id)) ?? '') : '');
  switch (field.code) {
    case 'ref':
      return named(field.to, value as string);
    case 'refs':
      return (value as readonly string[]).map((id) => named(field.to, id)).toSorted();
    case 'position':
      return (value as readonly number[]).map((at) => Math.round(at / SNAP) * SNAP);
    case 'ratings':
      return entries(value as Record<string, Record<string, number>>).map(([item, scores]) => [
        item,
        entries(scores)
          .map(([rater, score]): [string, number] => [
            rater === TEAM ? TEAM : named('raters', rater),
            score,
          ])
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]);
    case 'remarks':
      return entries(value as Record<string, string>);
    default:
      return value;
  }
}

const entries = <T>(map: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1));
