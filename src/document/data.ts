// Between documents and plain data: examples, files whose CRDT is broken, and what a file shows readers.
import { type Field, isEmptyValue } from '#domain/field.ts';
import type { WorkbookData } from '#domain/data.ts';
import {
  ANSWERS_NAMES,
  type AnswersName,
  COLLECTION_NAMES,
  type CollectionName,
  fieldsOf,
  SCHEMA_VERSION,
} from '#domain/schema.ts';
import { publicTexts } from '#domain/second-texts.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { applyEdit } from '#document/apply-edit.ts';
import { createDocs, type WorkbookDocs } from '#document/docs.ts';
import type { Edit } from '#document/edit.ts';
import { ROOTS } from '#document/layout.ts';
import { IMPORT } from '#document/origin.ts';
import { writeSecondTexts } from '#document/second-texts.ts';

/** New documents that hold the data. Unknown records and fields of the data are left out. */
export function docsFromData(data: WorkbookData, docId: string): WorkbookDocs {
  const docs = createDocs(docId);
  stampMeta(docs, data.meta.createdAt, data.meta.contentLanguage);
  applyEdit(docs, { type: 'together', edits: editsFor(data) }, 0, IMPORT);
  if (data.second) writeSecondTexts(docs, data.second, IMPORT);
  return docs;
}

/** What a new workbook says of itself. */
export function stampMeta(docs: WorkbookDocs, createdAt: number, contentLanguage: string): void {
  docs.main.transact(() => {
    const meta = docs.main.getMap(ROOTS.meta);
    meta.set('schema', SCHEMA_VERSION);
    meta.set('minReader', 1);
    meta.set('createdAt', createdAt);
    meta.set('contentLanguage', contentLanguage);
  }, IMPORT);
}

function editsFor(data: WorkbookData): Edit[] {
  const answers = ANSWERS_NAMES.flatMap((record) =>
    Object.entries(data.answers?.[record] ?? {})
      .filter(([field]) => Object.hasOwn(fieldsOf(record), field))
      .map(([field, value]): Edit => ({
        type: 'set-field',
        at: { record, id: null, field },
        value,
      })),
  );
  const items = COLLECTION_NAMES.flatMap((collection) =>
    (data[collection] ?? []).map(({ id, ...values }): Edit => ({
      type: 'add-record',
      collection,
      id,
      values,
    })),
  );
  const marks = Object.entries(data.marks ?? {}).map(([step, status]): Edit => ({
    type: 'mark-step',
    step,
    status,
  }));
  const accepted = Object.entries(data.accepted ?? {}).map(([key, reason]): Edit => ({
    type: 'accept-finding',
    key,
    reason,
  }));
  return [...answers, ...items, ...marks, ...accepted];
}

/** The snapshot as sparse data: defaults left out, private values only when asked for. */
export function dataOf(snapshot: Snapshot, options: { readonly private: boolean }): WorkbookData {
  const sparse = (record: AnswersName | CollectionName, values: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fieldsOf(record))
        .map(([name, field]): [string, Field, unknown] => [
          name,
          field,
          (values as Record<string, unknown>)[name],
        ])
        .filter(
          ([, field, value]) =>
            (options.private || field.scope !== 'private') && !isEmptyValue(field, value),
        )
        .map(([name, , value]) => [name, value]),
    );
  const answers = ANSWERS_NAMES.map(
    (name) => [name, sparse(name, snapshot.answers[name])] as const,
  );
  const collections = COLLECTION_NAMES.map(
    (name) =>
      [name, snapshot[name].map((item) => ({ id: item.id, ...sparse(name, item) }))] as const,
  );
  return {
    meta: { createdAt: snapshot.meta.createdAt, contentLanguage: snapshot.meta.contentLanguage },
    answers: Object.fromEntries(answers.filter(([, values]) => Object.keys(values).length > 0)),
    ...Object.fromEntries(collections.filter(([, items]) => items.length > 0)),
    marks: snapshot.marks,
    accepted: snapshot.accepted,
    ...(snapshot.second && {
      second: options.private ? snapshot.second : publicTexts(snapshot.second),
    }),
  } as WorkbookData;
}
