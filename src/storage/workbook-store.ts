// Loads a workbook from this device and keeps it there while it is open.
// Knows nothing of what the documents mean, or of what the screen says about saving.
import * as Y from 'yjs';
import { FORMAT_VERSION } from '#domain/envelope.ts';
import { LOAD, originKind, readMeta, type WorkbookDocs } from '#document/index.ts';
import { isComplete } from '#storage/complete.ts';
import { failureReason, StorageFailure } from '#storage/failure.ts';
import { isNewer } from '#storage/file.ts';
import { answerFlushes } from '#storage/flush-all.ts';
import { libraryDb, type LibraryEntry } from '#storage/library-db.ts';
import { applyUpdates } from '#storage/merge-updates.ts';
import type { Observable } from '#storage/observable.ts';
import { type Change, docOf, type Part, PARTS } from '#storage/part.ts';
import type { SaveStatus } from '#storage/save-status.ts';
import { openTabs, type Tabs } from '#storage/tabs.ts';
import { openTables, type WorkbookTables } from '#storage/workbook-tables.ts';
import { createWriteQueue, type WriteQueue } from '#storage/write-queue.ts';

/** Milliseconds without a change after which a checkpoint is made. */
const QUIET = 2000;
/** So few stored changes are left as they are when a workbook is closed. */
const FEW_ROWS = 50;

/**
 * `damaged`: stored changes are missing and no other tab had them. `newer`: written by a newer app.
 * Both open read-only, and nothing that is stored is touched.
 */
export type WorkbookHealth = 'ok' | 'damaged' | 'newer';

export interface WorkbookStore {
  readonly docId: string;
  readonly health: WorkbookHealth;
  readonly status: Observable<SaveStatus>;
  /** Stores what is waiting, now; true when nothing is left. */
  flush(): Promise<boolean>;
  /** Flushes, makes it durable and reads it back. To be called before versions and exports. */
  checkpoint(): Promise<boolean>;
  /**
   * Stores what is waiting and lets go. False: something is not stored; the store then stays open and
   * keeps trying, unless `force` is given.
   */
  close(options?: { readonly force: boolean }): Promise<boolean>;
}

export interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Fills two empty documents from this device, then stores their changes. Rejects with a StorageFailure. */
export async function openWorkbookStore(
  docs: WorkbookDocs,
  { now = Date.now }: StoreOptions = {},
): Promise<WorkbookStore> {
  const card = libraryDb.workbooks.get(docs.docId).catch(() => undefined);
  const tables = await openTables(docs.docId);
  const isReadable = await load(docs, tables).catch((error: unknown) => {
    tables.close();
    throw new StorageFailure(failureReason(error), error);
  });
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const queue = createWriteQueue({
    now,
    reopen: tables.reopen,
    async write(changes) {
      await tables.write(changes);
      tabs.send(changes);
      rest();
      if (tables.isOverdue()) void makeDurable(queue, tables);
    },
  });
  const tabs = openTabs(docs, queue.isStored);
  const health = await judge(docs, await card, isReadable, tabs, queue);

  const rest = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => void settle(queue, tables), QUIET);
  };
  const onVisibility = (isVisible: boolean): void => {
    // Another tab may have ended after storing and before telling; messages do not reach frozen pages.
    if (isVisible) return void quietly(() => load(docs, tables));
    queue.hurry();
    void settle(queue, tables);
  };
  const release = [
    ...(health === 'ok' ? PARTS.map((part) => storeChanges(docs, part, queue)) : []),
    answerFlushes(() => settle(queue, tables)),
    watchVisibility(onVisibility),
    () => clearTimeout(quiet),
    queue.stop,
    tabs.close,
    tables.close,
  ];
  if (health === 'ok' && tables.isLarge()) rest();

  let closing: Promise<boolean> | null = null;
  const close = async (force: boolean): Promise<boolean> => {
    await settle(queue, tables);
    const isStored = queue.status.get().pending === 0;
    if (!isStored && !force) {
      closing = null;
      return false;
    }
    if (isStored && health === 'ok') await quietly(() => tables.compact(FEW_ROWS));
    for (const end of release) end();
    return isStored;
  };
  return {
    docId: docs.docId,
    health,
    status: queue.status,
    flush: queue.flush,
    checkpoint: () => settle(queue, tables),
    close: ({ force } = { force: false }) => (closing ??= close(force)),
  };
}

/** False when something stored is no update at all. */
async function load(docs: WorkbookDocs, tables: WorkbookTables): Promise<boolean> {
  const { snaps, rows } = await tables.load();
  const isLoaded = (part: Part): boolean => {
    const updates = [...snaps, ...rows].filter((row) => row.part === part).map((row) => row.update);
    try {
      applyUpdates(docOf(docs, part), updates, LOAD);
      return true;
    } catch (error) {
      console.error('Stored changes cannot be read:', error);
      return false;
    }
  };
  return PARTS.map(isLoaded).every(Boolean);
}

async function judge(
  docs: WorkbookDocs,
  entry: LibraryEntry | undefined,
  isReadable: boolean,
  tabs: Tabs,
  queue: WriteQueue,
): Promise<WorkbookHealth> {
  const gaps = PARTS.filter((part) => !isComplete(docOf(docs, part)));
  const isWhole = isReadable && (gaps.length === 0 || (await tabs.heal()));
  // What another tab filled in is stored at once, as that tab believes it stored already.
  if (isWhole)
    for (const part of gaps)
      queue.push({ part, update: Y.encodeStateAsUpdateV2(docOf(docs, part)) });
  if (entry && (entry.quarantined ?? false) === isWhole) {
    await quietly(() => libraryDb.workbooks.update(docs.docId, { quarantined: !isWhole }));
  }
  if (!isWhole) return 'damaged';
  const { minReader } = readMeta(docs);
  return isNewer({ minReader, formatVersion: entry?.formatVersion ?? FORMAT_VERSION })
    ? 'newer'
    : 'ok';
}

/** Stores what this tab writes; other tabs store their own. */
function storeChanges(docs: WorkbookDocs, part: Part, queue: WriteQueue): () => void {
  const doc = docOf(docs, part);
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    try {
      const kind = originKind(origin);
      if (kind !== 'load' && kind !== 'tab') queue.push({ part, update });
    } catch (error) {
      // A throw in here would silently end all later updates of this document.
      console.error(error);
    }
  };
  doc.on('updateV2', onUpdate);
  return () => doc.off('updateV2', onUpdate);
}

/** Stores, makes durable, reads back, folds. */
async function settle(queue: WriteQueue, tables: WorkbookTables): Promise<boolean> {
  if (!(await queue.flush())) return false;
  const isDurable = await makeDurable(queue, tables);
  await quietly(() => tables.compact());
  return (await queue.flush()) && isDurable;
}

/** Makes what is stored durable and reads it back; what is not found as written is written again. */
async function makeDurable(queue: WriteQueue, tables: WorkbookTables): Promise<boolean> {
  let lost: readonly Change[] = [];
  const isChecked = await quietly(async () => {
    lost = await tables.checkpoint();
  });
  for (const { part, update } of lost) queue.push({ part, update });
  return isChecked && lost.length === 0;
}

async function quietly(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}

function watchVisibility(act: (isVisible: boolean) => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const onHide = (): void => act(false);
  const onChange = (): void => act(document.visibilityState !== 'hidden');
  window.addEventListener('pagehide', onHide);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    window.removeEventListener('pagehide', onHide);
    document.removeEventListener('visibilitychange', onChange);
  };
}
