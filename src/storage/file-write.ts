// Writes a workbook as the text of one `.kurs.json` file.
// Works from memory alone, so that it also rescues what the device would not store.
import * as Y from 'yjs';
import { ENCODING, FORMAT, FORMAT_VERSION, type Packed } from '#domain/envelope.ts';
import {
  createDocs,
  dataOf,
  destroyDocs,
  IMPORT,
  newId,
  readSnapshot,
  type WorkbookDocs,
} from '#document/index.ts';
import { deflate, sha256, toBase64 } from '#storage/file-bytes.ts';

export interface FileOptions {
  readonly versionId: string;
  /** The versions this one came through, oldest first. */
  readonly lineage: readonly string[];
  /** Adds contacts, attitudes and private notes: a full backup. */
  readonly includePrivate: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Keys of an earlier file that this app did not know. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The text of the file. The readable part shows what a reader of the packed part will find. */
export async function writeWorkbookFile(docs: WorkbookDocs, options: FileOptions): Promise<string> {
  const { versionId, lineage, includePrivate, now, extra } = options;
  const main = Y.encodeStateAsUpdateV2(docs.main);
  const hidden = includePrivate ? Y.encodeStateAsUpdateV2(docs.private) : null;
  const envelope = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    docId: docs.docId,
    versionId,
    lineage,
    savedAt: new Date(now).toISOString(),
    data: readable(docs.docId, main, hidden),
    crdt: await pack(main),
    ...(hidden && { crdtPrivate: await pack(hidden) }),
  };
  // Our keys first for the reader's eye, and last so that no unknown key replaces one.
  return JSON.stringify({ ...envelope, ...extra, ...envelope }, null, 1);
}

/** The whole workbook, private part included, when the device refuses to store it. */
export const rescueFile = (docs: WorkbookDocs, now: number = Date.now()): Promise<string> =>
  writeWorkbookFile(docs, { versionId: newId(), lineage: [], includePrivate: true, now });

/** Read back from the packed bytes: encoding changes some texts (half an emoji becomes U+FFFD). */
function readable(docId: string, main: Uint8Array, hidden: Uint8Array | null): unknown {
  const copy = createDocs(docId);
  Y.applyUpdateV2(copy.main, main, IMPORT);
  if (hidden) Y.applyUpdateV2(copy.private, hidden, IMPORT);
  const data = dataOf(readSnapshot(copy), { private: true });
  destroyDocs(copy);
  return data;
}

async function pack(update: Uint8Array): Promise<Packed> {
  const bytes = await deflate(update);
  return { enc: ENCODING, sha256: await sha256(bytes), update: toBase64(bytes) };
}
