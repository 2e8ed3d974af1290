// Whether a document has everything its changes build upon.
// Knows nothing of where the changes came from.
import type * as Y from 'yjs';

/** False while a document waits for earlier changes that never reached it. */
export const isComplete = (doc: Y.Doc): boolean =>
  doc.store.pendingStructs === null && doc.store.pendingDs === null;
