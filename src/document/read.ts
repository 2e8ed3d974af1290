// Reads records out of the documents into the plain shapes of `domain`. Never throws on strange content.
import type * as Y from 'yjs';
import {
  type AnswersName,
  type AnswersOf,
  type CollectionName,
  type FieldAt,
  fieldsOf,
  type ItemOf,
} from '#domain/schema.ts';
import type { Meta } from '#domain/snapshot.ts';
import { STEP_STATUSES, type StepStatus } from '#domain/vocabularies/method.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import {
  DELETED_AT,
  itemOf,
  ORDER,
  privateSlots,
  ROOTS,
  sharedSlots,
  textRoot,
} from '#document/layout.ts';
import { readValue } from '#document/values.ts';

/** A step's own answers. */
export const readAnswers = <N extends AnswersName>(docs: WorkbookDocs, name: N): AnswersOf<N> =>
  readFields(docs, name, null) as unknown as AnswersOf<N>;

/** One item with its private values, whether deleted or not; undefined when the id is unknown. */
export function readItem<N extends CollectionName>(
  docs: WorkbookDocs,
  name: N,
  id: string,
): ItemOf<N> | undefined {
  if (!itemOf(docs, name, id)) return undefined;
  return { ...readFields(docs, name, id), id } as unknown as ItemOf<N>;
}

function readFields(
  docs: WorkbookDocs,
  record: AnswersName | CollectionName,
  id: string | null,
): Record<string, unknown> {
  const shared = sharedSlots(docs, record, id) ?? new Map<string, unknown>();
  const hidden = privateSlots(docs, record, id);
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fieldsOf(record))) {
    const isPrivate = field.scope === 'private';
    const text = (): string =>
      readText(isPrivate ? docs.private : docs.main, { record, id, field: name });
    values[name] = readValue(isPrivate ? hidden : shared, name, field, text);
  }
  return values;
}

/** A long text, without creating its root when nobody has written there yet. */
function readText(doc: Y.Doc, at: FieldAt): string {
  const name = textRoot(at);
  return doc.share.has(name) ? doc.getText(name).toString() : '';
}

/** Where an item stands and whether it is there at all. */
export function readPlace(
  docs: WorkbookDocs,
  name: CollectionName,
  id: string,
): { order: string; alive: boolean } {
  const item = itemOf(docs, name, id);
  const order = item?.get(ORDER);
  return {
    order: typeof order === 'string' ? order : '',
    alive: item !== undefined && !item.has(DELETED_AT),
  };
}

/** What the workbook says of itself. A workbook from a newer app carries a `minReader` above ours. */
export function readMeta(docs: WorkbookDocs): Meta & { readonly minReader: number } {
  const meta = docs.main.getMap(ROOTS.meta);
  const number = (key: string, otherwise: number): number => {
    const value = meta.get(key);
    return typeof value === 'number' ? value : otherwise;
  };
  const language = meta.get('contentLanguage');
  return {
    docId: docs.docId,
    schema: number('schema', 1),
    minReader: number('minReader', 1),
    createdAt: number('createdAt', 0),
    contentLanguage: typeof language === 'string' ? language : 'en',
  };
}

/** What people marked by hand, by step. */
export const readMarks = (docs: WorkbookDocs): Record<string, StepStatus> =>
  readStrings(docs, ROOTS.marks, (value): value is StepStatus =>
    (STEP_STATUSES as readonly string[]).includes(value),
  );

/** Written reasons for accepted warnings, by finding key. */
export const readAccepted = (docs: WorkbookDocs): Record<string, string> =>
  readStrings(docs, ROOTS.accepted, (value): value is string => value !== '');

function readStrings<T extends string>(
  docs: WorkbookDocs,
  root: string,
  valid: (value: string) => value is T,
): Record<string, T> {
  const found: Record<string, T> = {};
  for (const [key, value] of docs.main.getMap(root))
    if (typeof value === 'string' && valid(value)) found[key] = value;
  return found;
}
