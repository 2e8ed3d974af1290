// An IndexedDB for tests, and small helpers to write workbooks into it.
// To be imported first: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { answerAt } from '#domain/schema.ts';
import {
  applyEdit,
  createDocs,
  dataOf,
  destroyDocs,
  newId,
  readSnapshot,
  stampMeta,
  type WorkbookDocs,
} from '#document/index.ts';
import type { WorkbookData } from '#domain/data.ts';
import { openWorkbookStore, type WorkbookStore } from '#storage/workbook-store.ts';

export const blankDocs = (docId: string = newId(), clientID?: number): WorkbookDocs => {
  const docs = createDocs(docId, clientID);
  stampMeta(docs, 1_700_000_000_000, 'en');
  return docs;
};

export const setTitle = (docs: WorkbookDocs, value: string): void =>
  applyEdit(docs, { type: 'set-field', at: answerAt('start', 'title'), value });

export const titleOf = (docs: WorkbookDocs): string => readSnapshot(docs).answers.start.title;

/** All content, private too. */
export const contentOf = (docs: WorkbookDocs): WorkbookData =>
  dataOf(readSnapshot(docs), { private: true });

export interface OpenWorkbook {
  readonly docs: WorkbookDocs;
  readonly store: WorkbookStore;
}
/** Opens a workbook as a tab does. */
export async function openTab(docId: string): Promise<OpenWorkbook> {
  const docs = createDocs(docId);
  return { docs, store: await openWorkbookStore(docs) };
}
export async function closeTab({ docs, store }: OpenWorkbook): Promise<void> {
  await store.close({ force: true });
  destroyDocs(docs);
}

/** What a tab finds that opens the workbook now. */
export async function storedContent(docId: string): Promise<WorkbookData> {
  const tab = await openTab(docId);
  const content = contentOf(tab.docs);
  await closeTab(tab);
  return content;
}

/** Waits until something holds, for at most two seconds. */
export async function eventually(holds: () => boolean): Promise<void> {
  const until = Date.now() + 2000;
  while (!holds()) {
    if (Date.now() > until) throw new Error('Did not come true in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Makes the next `times` writes into the changes table fail. */
export function failWrites(times: number, error: () => Error): () => number {
  const { add } = IDBObjectStore.prototype;
  let failed = 0;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
    if (failed < times && this.name === 'upd') {
      failed += 1;
      if (failed === times) IDBObjectStore.prototype.add = add;
      throw error();
    }
    return add.apply(this, args);
  };
  return () => failed;
}

/** The value, which the test knows to be there. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Missing');
  return value;
}
