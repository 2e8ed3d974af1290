// The workbooks on this device: list, create, copy, bin, files in and out.
// A title has one home, the document; the library shows what it said last.
import { Dexie } from 'dexie';
import * as Y from 'yjs';
import type { WorkbookData } from '#domain/data.ts';
import { FORMAT_VERSION } from '#domain/envelope.ts';
import { answerAt } from '#domain/schema.ts';
import {
  applyEdit,
  createDocs,
  destroyDocs,
  docsFromData,
  IMPORT,
  newId,
  readMeta,
  readSnapshot,
  type WorkbookDocs,
} from '#document/index.ts';
import { StorageFailure } from '#storage/failure.ts';
import { writeWorkbookFile } from '#storage/file-write.ts';
import { type FileContent, isNewer } from '#storage/file.ts';
import { libraryDb, type LibraryEntry } from '#storage/library-db.ts';
import { listWorkbooks } from '#storage/library-list.ts';
import { workbookDbName } from '#storage/workbook-db.ts';
import { openWorkbookStore, type WorkbookStore } from '#storage/workbook-store.ts';

/** What the open workbook tells its card. */
export type Summary = Partial<
  Pick<
    LibraryEntry,
    'title' | 'territory' | 'language' | 'progress' | 'stepsReady' | 'stepsTotal' | 'changedAt'
  >
>;

export interface SaveToFileOptions {
  readonly includePrivate: boolean;
  /** The documents when they are open here; otherwise they are loaded. */
  readonly docs?: WorkbookDocs;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

export const library = {
  list: listWorkbooks,

  get: (docId: string): Promise<LibraryEntry | undefined> => libraryDb.workbooks.get(docId),

  /** A new workbook from documents (which stay the caller's) or from data. */
  async create(
    source: { docs: WorkbookDocs } | { data: WorkbookData },
    summary: Summary = {},
  ): Promise<LibraryEntry> {
    if ('docs' in source) return add(source.docs, summary);
    const docs = docsFromData(source.data, newId());
    try {
      return await add(docs, summary);
    } finally {
      destroyDocs(docs);
    }
  },

  /** Changes the title in the document, also where another tab has it open. False: it is read-only. */
  async rename(docId: string, title: string): Promise<boolean> {
    const isWritten = await withWorkbook(docId, (docs, { health }) => {
      if (health === 'ok') applyEdit(docs, setTitle(title));
      return health === 'ok';
    });
    if (isWritten) await patch(docId, { title, changedAt: Date.now() });
    return isWritten;
  },

  /** An independent copy; `titleOf` makes its title from the old one. */
  async duplicate(docId: string, titleOf: (title: string) => string): Promise<LibraryEntry> {
    const source = await entryOf(docId);
    const docs = createDocs(newId());
    try {
      await withWorkbook(docId, (original) => copyInto(docs, stateOf(original)));
      applyEdit(docs, setTitle(titleOf(readSnapshot(docs).answers.start.title)));
      const { progress, stepsReady, stepsTotal, lineage, versionId, formatVersion, extra } = source;
      const now = Date.now();
      return await add(
        docs,
        { progress, stepsReady, stepsTotal },
        { formatVersion, extra, now, lineage: [...lineage, versionId] },
      );
    } finally {
      destroyDocs(docs);
    }
  },

  moveToBin: (docId: string, now: number = Date.now()) => patch(docId, { deletedAt: now }),
  restore: (docId: string) => patch(docId, { deletedAt: null }),

  /** Deletes the content first: a card without content can be deleted again, content without a card cannot. */
  async deleteForever(docId: string): Promise<void> {
    await Dexie.delete(workbookDbName(docId));
    await libraryDb.workbooks.delete(docId);
  },

  updateSummary: (docId: string, summary: Summary): Promise<void> => patch(docId, summary),

  /** The text of a `.kurs.json` file, as a new version of the workbook. */
  async saveToFile(docId: string, options: SaveToFileOptions): Promise<string> {
    const { includePrivate, docs, now = Date.now() } = options;
    const { versionId: before, lineage: older, extra } = await entryOf(docId);
    const version = { versionId: newId(), lineage: [...older, before] };
    const write = (from: WorkbookDocs): Promise<string> =>
      writeWorkbookFile(from, { ...version, includePrivate, now, extra });
    const text = docs ? await write(docs) : await withWorkbook(docId, write);
    await patch(docId, { ...version, savedToFileAt: now });
    return text;
  },

  /**
   * Takes a file's workbook in. `merge` joins it with the workbook of the same id, when there is one;
   * `copy` gives it an id of its own. What cannot be merged safely (a newer file, a damaged workbook)
   * becomes a copy: nothing that exists is then changed.
   */
  async importFile(
    content: FileContent,
    mode: 'merge' | 'copy',
    now: number = Date.now(),
  ): Promise<LibraryEntry> {
    const existing = await library.get(content.docId);
    if (
      existing &&
      mode === 'merge' &&
      !isNewer(content) &&
      (await merge(existing, content, now))
    ) {
      return entryOf(content.docId);
    }
    const isFree = !existing && (mode === 'merge' || isNewer(content));
    const docs = createDocs(isFree ? content.docId : newId());
    try {
      copyInto(docs, content);
      const { versionId, lineage, formatVersion, extra } = content;
      return await add(docs, {}, { versionId, lineage, formatVersion, extra, now });
    } finally {
      destroyDocs(docs);
    }
  },
};

type State = Pick<FileContent, 'main' | 'private'>;
const setTitle = (title: string) =>
  ({ type: 'set-field', at: answerAt('start', 'title'), value: title }) as const;

const stateOf = (docs: WorkbookDocs): State => ({
  main: Y.encodeStateAsUpdateV2(docs.main),
  private: Y.encodeStateAsUpdateV2(docs.private),
});
function copyInto(docs: WorkbookDocs, state: State): void {
  Y.applyUpdateV2(docs.main, state.main, IMPORT);
  if (state.private) Y.applyUpdateV2(docs.private, state.private, IMPORT);
}

async function entryOf(docId: string): Promise<LibraryEntry> {
  const entry = await library.get(docId);
  if (!entry) throw new Error(`No workbook ${docId}`);
  return entry;
}
const patch = async (docId: string, change: Partial<LibraryEntry>): Promise<void> => {
  await libraryDb.workbooks.update(docId, change);
};

type Origin = Partial<Pick<LibraryEntry, 'versionId' | 'lineage' | 'formatVersion' | 'extra'>> & {
  now?: number;
};

/** Stores the documents, then makes their card. */
async function add(
  docs: WorkbookDocs,
  summary: Summary,
  origin: Origin = {},
): Promise<LibraryEntry> {
  await withStore(docs.docId, (stored, { health }) => {
    // Only where content without a card was left behind, and is damaged too.
    if (health !== 'ok') throw new StorageFailure('unknown');
    copyInto(stored, stateOf(docs));
  });
  const { title, territory } = readSnapshot(docs).answers.start;
  const {
    now = Date.now(),
    versionId = newId(),
    lineage = [],
    formatVersion = FORMAT_VERSION,
    extra = {},
  } = origin;
  const entry: LibraryEntry = {
    docId: docs.docId,
    title,
    territory,
    language: readMeta(docs).contentLanguage,
    progress: 0,
    stepsReady: 0,
    stepsTotal: 0,
    createdAt: readMeta(docs).createdAt,
    changedAt: now,
    ...summary,
    deletedAt: null,
    versionId,
    lineage,
    savedToFileAt: null,
    formatVersion,
    extra,
  };
  await libraryDb.workbooks.put(entry);
  return entry;
}

/** False when the workbook on this device must not be written. */
async function merge(existing: LibraryEntry, content: FileContent, now: number): Promise<boolean> {
  const title = await withStore(existing.docId, (docs, store) => {
    if (store.health !== 'ok') return null;
    copyInto(docs, content);
    return readSnapshot(docs).answers.start;
  });
  if (!title) return false;
  const lineage = [...existing.lineage, existing.versionId, ...content.lineage, content.versionId];
  await patch(existing.docId, {
    title: title.title,
    territory: title.territory,
    changedAt: now,
    deletedAt: null,
    versionId: newId(),
    lineage: [...new Set(lineage)],
    extra: { ...existing.extra, ...content.extra },
  });
  return true;
}

async function withWorkbook<T>(
  docId: string,
  act: (docs: WorkbookDocs, store: WorkbookStore) => T | Promise<T>,
): Promise<T> {
  await entryOf(docId);
  return withStore(docId, act);
}

/** Opens a workbook for a moment; rejects with a StorageFailure when what was done to it is not stored. */
async function withStore<T>(
  docId: string,
  act: (docs: WorkbookDocs, store: WorkbookStore) => T | Promise<T>,
): Promise<T> {
  const docs = createDocs(docId);
  try {
    const store = await openWorkbookStore(docs);
    let isStored = false;
    let result: T;
    try {
      result = await act(docs, store);
    } finally {
      isStored = await store.close({ force: true });
    }
    if (!isStored) throw new StorageFailure(store.status.get().failure ?? 'unknown');
    return result;
  } finally {
    destroyDocs(docs);
  }
}
