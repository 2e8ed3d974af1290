// Reads the text of a `.kurs.json` file. Whatever the text is, the answer is a value, never a throw, and
// nothing outside is touched: documents are tried on a copy first.
import * as Y from 'yjs';
import { type DataReading, isBlankData, readData, sameData } from '#domain/data.ts';
import { type Envelope, FORMAT_VERSION, isPacked, readEnvelope } from '#domain/envelope.ts';
import {
  createDocs,
  dataOf,
  destroyDocs,
  docsFromData,
  IMPORT,
  isWellShaped,
  newId,
  readMeta,
  readSnapshot,
} from '#document/index.ts';
import { isComplete } from '#storage/complete.ts';
import { fromBase64, inflate, sha256 } from '#storage/file-bytes.ts';
import { isDeeperThan } from '#domain/json-depth.ts';
import {
  type FileContent,
  type FileResult,
  isNewer,
  MAX_DEPTH,
  MAX_FILE_SIZE,
  MAX_UPDATE_SIZE,
  type RefusalReason,
} from '#storage/file.ts';

type Problem = Extract<RefusalReason, 'checksum' | 'broken' | 'too-large'>;
type Outcome<T> = { readonly value: T } | { readonly problem: Problem };

/** What the text is: a workbook, part of one, or none. */
export async function readWorkbookFile(text: string): Promise<FileResult> {
  if (text.length > MAX_FILE_SIZE) return refused('too-large');
  if (isDeeperThan(text, MAX_DEPTH)) return refused('too-deep');
  const envelope = parse(text);
  if (envelope === 'not-json') return refused('not-json');
  if (envelope === null) return refused('not-kurs');
  const given = readData(envelope.data);
  const opened = await openDocuments(envelope);
  if ('problem' in opened) return withoutDocuments(envelope, given, opened.problem);
  const content = opened.value;
  if (isNewer(content)) return { kind: 'newer', content };
  if (envelope.data === undefined || (given && sameData(given.data, shownIn(envelope, content))))
    return { kind: 'ok', content };
  return {
    kind: 'edited-by-hand',
    content,
    ...(given ?? { data: { meta: content.data.meta }, dropped: ['data'] }),
  };
}

/** What the readable part should say. An app that knows no second language leaves it out there, and keeps it. */
function shownIn({ data }: Envelope, content: FileContent): FileContent['data'] {
  const { second, ...rest } = content.data;
  return second && typeof data === 'object' && data !== null && !('second' in data)
    ? rest
    : content.data;
}

const refused = (reason: RefusalReason): FileResult => ({ kind: 'refused', reason });

function parse(text: string): Envelope | null | 'not-json' {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  return readEnvelope(json);
}

/** The packed documents are of no use: what the readable part still allows. */
function withoutDocuments(
  envelope: Envelope,
  given: DataReading | null,
  problem: Problem,
): FileResult {
  if (problem === 'too-large' || !given || isBlankData(given.data)) return refused(problem);
  if (envelope.formatVersion <= FORMAT_VERSION)
    return { kind: 'data-only', reason: problem, ...given };
  const docs = docsFromData(given.data, envelope.docId ?? newId());
  const main = Y.encodeStateAsUpdateV2(docs.main);
  destroyDocs(docs);
  return { kind: 'newer', content: contentOf(envelope, docs.docId, main, null, given.data, 1) };
}

async function openDocuments(envelope: Envelope): Promise<Outcome<FileContent>> {
  if (envelope.docId === null) return { problem: 'broken' };
  const main = await unpack(envelope.crdt);
  if ('problem' in main) return main;
  if (envelope.crdtPrivate === undefined)
    return tryDocuments(envelope, envelope.docId, main.value, null);
  const hidden = await unpack(envelope.crdtPrivate);
  return 'problem' in hidden
    ? hidden
    : tryDocuments(envelope, envelope.docId, main.value, hidden.value);
}

async function unpack(packed: unknown): Promise<Outcome<Uint8Array>> {
  if (!isPacked(packed)) return { problem: 'broken' };
  const bytes = fromBase64(packed.update);
  if (!bytes) return { problem: 'broken' };
  if ((await sha256(bytes)) !== packed.sha256) return { problem: 'checksum' };
  try {
    return { value: await inflate(bytes, MAX_UPDATE_SIZE) };
  } catch (error) {
    return { problem: error instanceof RangeError ? 'too-large' : 'broken' };
  }
}

function tryDocuments(
  envelope: Envelope,
  docId: string,
  main: Uint8Array,
  hidden: Uint8Array | null,
): Outcome<FileContent> {
  const docs = createDocs(docId);
  try {
    Y.applyUpdateV2(docs.main, main, IMPORT);
    if (hidden) Y.applyUpdateV2(docs.private, hidden, IMPORT);
    if (!isComplete(docs.main) || !isComplete(docs.private) || !isWellShaped(docs))
      return { problem: 'broken' };
    const data = dataOf(readSnapshot(docs), { private: true });
    return { value: contentOf(envelope, docId, main, hidden, data, readMeta(docs).minReader) };
  } catch {
    // Yjs throws whatever it stumbles over in bytes that are no update.
    return { problem: 'broken' };
  } finally {
    destroyDocs(docs);
  }
}

const contentOf = (
  { versionId, lineage, formatVersion, extra }: Envelope,
  docId: string,
  main: Uint8Array,
  hidden: Uint8Array | null,
  data: FileContent['data'],
  minReader: number,
): FileContent => ({
  docId,
  versionId: versionId ?? newId(),
  lineage,
  formatVersion,
  minReader,
  extra,
  main,
  private: hidden,
  data,
});
