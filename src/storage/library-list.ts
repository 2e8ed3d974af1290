// The list of workbooks on this device, for the first page: it knows nothing of what is in them.
import { liveQuery } from 'dexie';
import { libraryDb, type LibraryEntry } from '#storage/library-db.ts';

/** All workbooks, the last changed first, those in the bin among them. */
export async function listWorkbooks(): Promise<LibraryEntry[]> {
  const entries = await libraryDb.workbooks.toArray();
  return entries.toSorted((a, b) => b.changedAt - a.changedAt);
}

/** Calls back with all workbooks, the last changed first, now and whenever a tab changes one. */
export function watchLibrary(
  listener: (entries: readonly LibraryEntry[]) => void,
  failed: (error: unknown) => void = console.error,
): () => void {
  const subscription = liveQuery(() => listWorkbooks()).subscribe({
    next: listener,
    error: failed,
  });
  return () => subscription.unsubscribe();
}
