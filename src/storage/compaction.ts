// Folds the stored changes of a workbook into one snapshot per document.
// Only what was read in the same transaction is folded and deleted: other tabs keep writing meanwhile.
import * as Y from 'yjs';
import { LOAD } from '#document/index.ts';
import { isComplete } from '#storage/complete.ts';
import { applyUpdates, mergeChanges } from '#storage/merge-updates.ts';
import { PARTS } from '#storage/part.ts';
import { readAll, type SnapRow, type WorkbookDb } from '#storage/workbook-db.ts';

/** More stored changes or bytes than this are worth folding. */
export const MANY_ROWS = 500;
export const MANY_BYTES = 1_000_000;

/** Returns false when there was nothing to do, another tab is at it, or changes are missing. */
export function compact(db: WorkbookDb): Promise<boolean> {
  return underLock(`${db.name}:compaction`, () =>
    db.transaction('rw', db.snap, db.upd, async () => {
      const { snaps, rows } = await readAll(db);
      const seq = rows.at(-1)?.seq;
      if (seq === undefined) return false;
      const folded: SnapRow[] = [];
      for (const part of PARTS) {
        const update = fold(
          [...snaps, ...rows].filter((row) => row.part === part).map((row) => row.update),
        );
        if (!update) return false;
        folded.push({ part, update, seq });
      }
      await db.snap.bulkPut(folded);
      await db.upd.where(':id').belowOrEqual(seq).delete();
      return true;
    }),
  );
}

/**
 * Puts one change per document in place of those with these numbers, and returns how many rows fewer
 * there are. It needs no document, so it is quick enough for the middle of typing.
 */
export function mergeRows(db: WorkbookDb, seqs: readonly number[]): Promise<number> {
  return db.transaction('rw', db.upd, async () => {
    // Some may be gone: another tab has folded them.
    const rows = (await db.upd.bulkGet([...seqs])).filter((row) => row !== undefined);
    const merged = mergeChanges(rows);
    await db.upd.bulkDelete(rows.map((row) => row.seq));
    await db.upd.bulkPut(
      merged.map((change) => ({
        ...change,
        // Its last number, as a compaction deletes by number.
        seq: rows.findLast((row) => row.part === change.part)?.seq ?? 0,
      })),
    );
    return rows.length - merged.length;
  });
}

/** One update in place of many, without the content that was deleted; null when changes are missing. */
function fold(updates: readonly Uint8Array[]): Uint8Array | null {
  const doc = new Y.Doc();
  try {
    applyUpdates(doc, updates, LOAD);
    return isComplete(doc) ? Y.encodeStateAsUpdateV2(doc) : null;
  } finally {
    doc.destroy();
  }
}

async function underLock(name: string, act: () => Promise<boolean>): Promise<boolean> {
  if (!('locks' in navigator)) return act();
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? act() : false));
}
