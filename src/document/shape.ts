// Whether documents from outside are built the way this app builds them.
// Values inside are not judged here: reading repairs them one by one.
import * as Y from 'yjs';
import { ANSWERS_NAMES, COLLECTION_NAMES } from '#domain/schema.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import { answersRoot, itemsOf, privateRoot, ROOTS, TEXT_PREFIX } from '#document/layout.ts';

const MAPS = new Set<string>([
  ...Object.values(ROOTS),
  ...ANSWERS_NAMES.map(answersRoot),
  ...COLLECTION_NAMES,
  ...[...ANSWERS_NAMES, ...COLLECTION_NAMES].map(privateRoot),
]);

/** True when every known root has its own kind and collections hold maps. Unknown roots are left alone. */
export function isWellShaped(docs: WorkbookDocs): boolean {
  for (const doc of [docs.main, docs.private]) {
    for (const [name, root] of doc.share) {
      if (MAPS.has(name) && root._start !== null) return false;
      if (name.startsWith(TEXT_PREFIX) && root._map.size > 0) return false;
    }
  }
  return COLLECTION_NAMES.every((name) =>
    [...itemsOf(docs, name).values()].every((item) => item instanceof Y.Map),
  );
}
