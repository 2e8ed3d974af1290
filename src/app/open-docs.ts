// The documents open in this tab, for the rescue file of a crash.
import type { WorkbookDocs } from '#document/index.ts';

let current: WorkbookDocs | null = null;

/** Null when no workbook is open. */
export const openDocs = (): WorkbookDocs | null => current;

/** Remembers the documents while they are open; the returned function forgets them. */
export function rememberDocs(docs: WorkbookDocs): () => void {
  current = docs;
  return () => {
    if (current === docs) current = null;
  };
}
