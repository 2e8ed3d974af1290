// Looks into a chosen file and names the ways to take it in. Changes nothing by itself.
import { docsFromData, newId } from '#document/index.ts';
import type { WorkbookData } from '#domain/data.ts';
import {
  type FileContent,
  type FileResult,
  library,
  type LibraryEntry,
  MAX_FILE_SIZE,
  readWorkbookFile,
} from '#storage/index.ts';
import { summaryOf } from '#screens/library/summary.ts';

export interface FileChoice {
  readonly key: 'open' | 'merge' | 'copy' | 'readOnly' | 'stored' | 'edited' | 'recover';
  readonly take: () => Promise<LibraryEntry>;
}

export interface Inspection {
  /** Text key below `library:file`. */
  readonly key: string;
  /** Best first; none when the file is refused. */
  readonly choices: readonly FileChoice[];
  /** Parts of the readable data that cannot be taken over. */
  readonly dropped: readonly string[];
}

const refused = (reason: string): Inspection => ({
  key: `refused.${reason}`,
  choices: [],
  dropped: [],
});

/** What the file is and what can be done with it. Never rejects: an unreadable file is an answer too. */
export async function inspectFile(file: File): Promise<Inspection> {
  if (file.size > MAX_FILE_SIZE) return refused('too-large');
  try {
    return await inspect(await readWorkbookFile(await file.text()));
  } catch (error) {
    console.error(error);
    return refused('unreadable');
  }
}

async function inspect(result: FileResult): Promise<Inspection> {
  switch (result.kind) {
    case 'refused':
      return refused(result.reason);
    case 'newer':
      return {
        key: 'newer',
        choices: [{ key: 'readOnly', take: () => take(result.content, 'copy') }],
        dropped: [],
      };
    case 'data-only':
      return {
        key: 'dataOnly',
        choices: [{ key: 'recover', take: () => fromData(result.data) }],
        dropped: result.dropped,
      };
    case 'edited-by-hand':
      return {
        key: 'editedByHand',
        choices: [
          { key: 'stored', take: () => take(result.content, 'copy') },
          { key: 'edited', take: () => fromData(result.data) },
        ],
        dropped: result.dropped,
      };
    case 'ok':
      return inspectWhole(result.content);
  }
}

async function inspectWhole(content: FileContent): Promise<Inspection> {
  const known = await library.get(content.docId);
  if (!known)
    return {
      key: 'ok',
      choices: [{ key: 'open', take: () => take(content, 'merge') }],
      dropped: [],
    };
  return {
    key: 'known',
    choices: [
      { key: 'merge', take: () => take(content, 'merge') },
      { key: 'copy', take: () => take(content, 'copy') },
    ],
    dropped: [],
  };
}

async function take(content: FileContent, mode: 'merge' | 'copy'): Promise<LibraryEntry> {
  const isKnown = (await library.get(content.docId)) !== undefined;
  const entry = await library.importFile(content, mode);
  const docs = docsFromData(content.data, entry.docId);
  // A merge may hold more than the file: its card follows when it is opened.
  if (!isKnown || entry.docId !== content.docId)
    await library.updateSummary(entry.docId, summaryOf(docs));
  await library.restore(entry.docId);
  return entry;
}

async function fromData(data: WorkbookData): Promise<LibraryEntry> {
  const docs = docsFromData(data, newId());
  return library.create({ docs }, summaryOf(docs));
}
