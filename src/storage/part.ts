// The two documents of a workbook as the store, the tabs and the files name them.
// Knows nothing of what is in them.
import type * as Y from 'yjs';
import type { WorkbookDocs } from '#document/index.ts';

export type Part = 'main' | 'private';
export const PARTS = ['main', 'private'] as const satisfies readonly Part[];

/** A change of one document, as Yjs update (V2). */
export interface Change {
  readonly part: Part;
  readonly update: Uint8Array;
}

export const docOf = (docs: WorkbookDocs, part: Part): Y.Doc => docs[part];
