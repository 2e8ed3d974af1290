// The stored side of one open workbook: a relaxed handle for every keystroke, a strict one for checkpoints.
// Knows nothing of documents or tabs.
import { checkpoint } from '#storage/checkpoint.ts';
import { compact, MANY_BYTES, MANY_ROWS, mergeRows } from '#storage/compaction.ts';
import { failureReason, StorageFailure } from '#storage/failure.ts';
import type { Change } from '#storage/part.ts';
import {
  append,
  type ChangeRow,
  type Eviction,
  readAll,
  type SnapRow,
  WorkbookDb,
  yieldTo,
} from '#storage/workbook-db.ts';

export interface WorkbookTables {
  load(): Promise<{ snaps: readonly SnapRow[]; rows: readonly ChangeRow[] }>;
  /** Resolves when the transaction has completed. */
  write(changes: readonly Change[]): Promise<void>;
  reopen(): Promise<void>;
  /**
   * Makes what was written durable and reads it back; returns what was not found as written. Many rows
   * become few.
   */
  checkpoint(): Promise<readonly Change[]>;
  /** True when a checkpoint is due although nobody pauses. */
  isOverdue(): boolean;
  isLarge(): boolean;
  /** Folds changes into a snapshot when there are more than `rows`, or many bytes of them. */
  compact(rows?: number): Promise<void>;
  close(): void;
}

/** Rejects with a StorageFailure when the browser does not open the database. */
export async function openTables(docId: string): Promise<WorkbookTables> {
  let evicted: Eviction | null = null;
  let unchecked: ChangeRow[] = [];
  let strict: WorkbookDb | null = null;
  let [rowCount, byteCount] = [0, 0];
  let lastCheck: Promise<unknown> = Promise.resolve();

  const handle = (durability: 'relaxed' | 'strict'): WorkbookDb => {
    if (evicted === 'deleted') throw new StorageFailure('closed');
    const db = new WorkbookDb(docId, durability);
    yieldTo(db, (reason) => {
      evicted = reason;
    });
    return db;
  };
  const withStrict = async <T>(act: (db: WorkbookDb) => Promise<T>): Promise<T> => {
    strict ??= handle('strict');
    try {
      return await act(strict);
    } catch (error) {
      strict?.close();
      strict = null;
      throw error;
    }
  };
  const count = (rows: readonly Change[]): void => {
    rowCount += rows.length;
    byteCount += rows.reduce((sum, row) => sum + row.update.length, 0);
  };

  const check = async (): Promise<readonly Change[]> => {
    const written = unchecked;
    if (written.length === 0) return [];
    const lost = await withStrict((db) => checkpoint(db, written));
    unchecked = unchecked.slice(written.length);
    const found = written.filter((row) => !lost.includes(row)).map((row) => row.seq);
    await merge(found);
    return lost;
  };
  /** Only tidies: what was found lost is told whether this works or not. */
  const merge = async (found: readonly number[]): Promise<void> => {
    if (found.length <= MANY_ROWS) return;
    try {
      rowCount -= await withStrict((db) => mergeRows(db, found));
    } catch (error) {
      console.warn('Stored changes could not be merged and stay as they are:', error);
    }
  };

  let relaxed = handle('relaxed');
  await open(relaxed);
  return {
    async load() {
      const stored = await readAll(relaxed);
      [rowCount, byteCount] = [0, 0];
      count(stored.rows);
      return stored;
    },
    async write(changes) {
      if (evicted === 'newer-app') throw new StorageFailure('newer-app');
      if (!relaxed.isOpen()) throw new StorageFailure('closed');
      const seqs = await append(relaxed, changes, 'relaxed');
      unchecked.push(
        ...changes.map(({ part, update }, at) => ({ part, update, seq: seqs[at] ?? 0 })),
      );
      count(changes);
    },
    async reopen() {
      relaxed.close();
      relaxed = handle('relaxed');
      await open(relaxed);
      evicted = null;
    },
    checkpoint() {
      const turn = lastCheck.then(check);
      // In turn, as each takes what is not checked yet and a caller relies on all of it being durable.
      lastCheck = turn.catch(() => undefined);
      return turn;
    },
    isOverdue: () => unchecked.length > MANY_ROWS,
    isLarge: () => rowCount > MANY_ROWS || byteCount > MANY_BYTES,
    async compact(rows = MANY_ROWS) {
      if (rowCount <= rows && byteCount <= MANY_BYTES) return;
      // Counted anew whatever comes of it: what cannot be folded is not tried at every keystroke.
      [rowCount, byteCount] = [0, 0];
      await withStrict(compact);
    },
    close() {
      relaxed.close();
      strict?.close();
    },
  };
}

async function open(db: WorkbookDb): Promise<void> {
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new StorageFailure('blocked')));
  });
  try {
    await Promise.race([db.open(), blocked]);
  } catch (error) {
    db.close();
    throw new StorageFailure(failureReason(error), error);
  }
}
