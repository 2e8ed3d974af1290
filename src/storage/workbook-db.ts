// The Dexie database of one workbook, `kurs:<docId>`: what is in its tables and how a handle behaves.
// The version number changes only with tables. Knows nothing of documents.
import { Dexie, type Table } from 'dexie';
import type { Change } from '#storage/part.ts';

// On localhost, where a laptop without a network serves it, Dexie would keep a trace of every call.
Dexie.debug = false;

/** A change as it was stored, numbered in the order of storing. */
export interface ChangeRow extends Change {
  readonly seq: number;
}
/** A whole document. `seq`: the last change it holds. */
export interface SnapRow extends Change {
  readonly seq: number;
}

export class WorkbookDb extends Dexie {
  declare readonly snap: Table<SnapRow, string>;
  declare readonly upd: Table<ChangeRow, number, Change>;

  constructor(docId: string, durability: 'relaxed' | 'strict') {
    super(workbookDbName(docId), { chromeTransactionDurability: durability, cache: 'disabled' });
    this.version(1).stores({ snap: 'part', upd: '++seq', versions: 'versionId' });
  }
}

export const workbookDbName = (docId: string): string => `kurs:${docId}`;

/** Why a handle was closed from outside: somebody deletes the workbook, or a newer app changes its tables. */
export type Eviction = 'deleted' | 'newer-app';

/** Lets others delete or upgrade the database at once, and says that they did. */
export function yieldTo(db: Dexie, evicted: (reason: Eviction) => void): void {
  db.on('versionchange', (event) => {
    // For good, not until the next access as Dexie would: that would create the deleted database anew.
    db.close();
    evicted(event.newVersion === null || event.newVersion === 0 ? 'deleted' : 'newer-app');
    return false;
  });
}

/**
 * Adds changes and returns their numbers once the transaction has completed. Not through Dexie: only a
 * transaction that is told to commit at once survives a page that ends in the same moment.
 */
export function append(
  db: WorkbookDb,
  changes: readonly Change[],
  durability: IDBTransactionDurability,
): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction('upd', 'readwrite', { durability });
    const store = transaction.objectStore('upd');
    const requests: IDBRequest<IDBValidKey>[] = [];
    transaction.oncomplete = () => resolve(requests.map((request) => Number(request.result)));
    transaction.onabort = () => reject(transaction.error ?? new Error('Aborted'));
    try {
      for (const { part, update } of changes) requests.push(store.add({ part, update }));
    } catch (error) {
      transaction.abort();
      throw error;
    }
    transaction.commit();
  });
}

/** Everything stored, read in one transaction so that no compaction comes between. */
export const readAll = (db: WorkbookDb): Promise<{ snaps: SnapRow[]; rows: ChangeRow[] }> =>
  db.transaction('r', db.snap, db.upd, async () => ({
    snaps: await db.snap.toArray(),
    rows: await db.upd.toArray(),
  }));
