// Many Yjs updates into one, fast also for thousands.
// Knows nothing of storage.
import * as Y from 'yjs';
import { type Change, PARTS } from '#storage/part.ts';

/** `mergeUpdatesV2` sorts all its inputs again for each change: its cost grows with their square. */
const FAN_IN = 32;

export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  let level = [...updates];
  while (level.length > 1) {
    const next: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += FAN_IN)
      next.push(Y.mergeUpdatesV2(level.slice(at, at + FAN_IN)));
    level = next;
  }
  return level[0] ?? Y.encodeStateAsUpdateV2(new Y.Doc());
}

/** Applies many as one transaction, which is faster than merging them first. Throws on what is no update. */
export function applyUpdates(doc: Y.Doc, updates: readonly Uint8Array[], origin: unknown): void {
  doc.transact(() => {
    for (const update of updates) Y.applyUpdateV2(doc, update, origin);
  }, origin);
}

/** At most one change per document. */
export function mergeChanges(changes: readonly Change[]): Change[] {
  return PARTS.flatMap((part) => {
    const updates = changes.filter((change) => change.part === part).map((change) => change.update);
    return updates.length === 0 ? [] : [{ part, update: mergeUpdates(updates) }];
  });
}
