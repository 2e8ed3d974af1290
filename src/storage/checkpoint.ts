// Makes stored changes survive more than a crash of the app, and reads them back to be sure.
// Knows nothing of documents: it compares bytes.
import type { ChangeRow, WorkbookDb } from '#storage/workbook-db.ts';

/**
 * Returns the rows that are not in the table as they were written. `db` is a strict handle: writing one
 * row through it makes the browser flush everything before it to the disk as well.
 */
export function checkpoint(db: WorkbookDb, written: readonly ChangeRow[]): Promise<ChangeRow[]> {
  return db.transaction('rw', db.snap, db.upd, async () => {
    const found = await db.upd.bulkGet(written.map((row) => row.seq));
    const folded = (await db.snap.get('main'))?.seq ?? 0;
    const last = found.findLast((row) => row !== undefined);
    // Without any row left, another tab has folded them all, strictly.
    if (last) await db.upd.put(last);
    return written.filter((row, at) => {
      const stored = found[at];
      return stored ? !equalBytes(stored.update, row.update) : row.seq > folded;
    });
  });
}

const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
