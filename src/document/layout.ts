// Where in the Y.Docs a value lives. One place for the names, so that reading and writing agree.
// Root maps and root texts only; nested maps only for items of collections (see ARCHITECTURE.md).
import * as Y from 'yjs';
import {
  addressOf,
  type AnswersName,
  type CollectionName,
  fieldAt,
  type FieldAt,
  isCollection,
} from '#domain/schema.ts';
import type { WorkbookDocs } from '#document/docs.ts';

export const ROOTS = { meta: 'meta', marks: 'marks', accepted: 'accepted' } as const;
export const answersRoot = (name: AnswersName): string => `step:${name}`;
export const textRoot = (at: FieldAt): string => `text:${addressOf(at)}`;
export const TEXT_PREFIX = 'text:';

/** The slot of a field. Texts in a second language are led by it, so that rewriting a field's parts spares them. */
export const slotKey = ({ field, language }: FieldAt): string =>
  language === undefined ? field : `@${language}:${field}`;
/** The slot that says of which original a text in a second language was typed. */
export const markKey = ({ field, language = '' }: FieldAt): string => `#${language}:${field}`;

/** Keys of an item's map that are not fields. */
export const ORDER = 'order';
export const DELETED_AT = 'deletedAt';

/** A flat map of values with a key prefix: a step's answers, an item, or the private part of either. */
export interface Slots {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  delete(key: string): void;
  keys(): Iterable<string>;
}

/** The items of a collection by id. */
export const itemsOf = (docs: WorkbookDocs, name: CollectionName): Y.Map<unknown> =>
  docs.main.getMap(name);

/** One item's map, or undefined for an unknown id or a root that a hostile file filled with something else. */
export function itemOf(
  docs: WorkbookDocs,
  name: CollectionName,
  id: string,
): Y.Map<unknown> | undefined {
  const item = itemsOf(docs, name).get(id);
  return item instanceof Y.Map ? item : undefined;
}

/** The shared slots of a record; undefined when the item does not exist. */
export function sharedSlots(
  docs: WorkbookDocs,
  record: AnswersName | CollectionName,
  id: string | null,
): Slots | undefined {
  if (!isCollection(record)) return docs.main.getMap(answersRoot(record));
  return id === null ? undefined : itemOf(docs, record, id);
}

/** The private slots of a record: one flat root map per record kind, keys led by the item's id. */
export function privateSlots(
  docs: WorkbookDocs,
  record: AnswersName | CollectionName,
  id: string | null,
): Slots {
  const map = docs.private.getMap(privateRoot(record));
  const prefix = `${id ?? ''}/`;
  return {
    get: (key) => map.get(prefix + key),
    set: (key, value) => map.set(prefix + key, value),
    delete: (key) => map.delete(prefix + key),
    *keys() {
      for (const key of map.keys()) if (key.startsWith(prefix)) yield key.slice(prefix.length);
    },
  };
}
export const privateRoot = (record: string): string => `private:${record}`;

/** The slots a field's value stands in; undefined when the item does not exist. */
export const slotsFor = (docs: WorkbookDocs, at: FieldAt): Slots | undefined =>
  fieldAt(at).scope === 'private'
    ? privateSlots(docs, at.record, at.id)
    : sharedSlots(docs, at.record, at.id);

/** The root Y.Text of a prose field. */
export const proseText = (docs: WorkbookDocs, at: FieldAt): Y.Text =>
  (fieldAt(at).scope === 'private' ? docs.private : docs.main).getText(textRoot(at));
