// What a `.kurs.json` file can turn out to be, and the limits that keep a hostile one harmless.
// Knows nothing of IndexedDB: the command line reads files with the same modules.
import { FORMAT_VERSION } from '#domain/envelope.ts';
import type { WorkbookData } from '#domain/data.ts';
import { SCHEMA_VERSION } from '#domain/schema.ts';

/** Characters of a file; check `File.size` against it before reading. */
export const MAX_FILE_SIZE = 20_000_000;
/** Bytes of one unpacked document. */
export const MAX_UPDATE_SIZE = 100_000_000;
export const MAX_DEPTH = 64;

/** A workbook read from a file: whole documents as Yjs updates (V2), and what they say. */
export interface FileContent {
  readonly docId: string;
  readonly versionId: string;
  readonly lineage: readonly string[];
  readonly formatVersion: number;
  /** The oldest schema that may write this workbook. */
  readonly minReader: number;
  /** Keys of the file that this app does not know. */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly main: Uint8Array;
  /** Null unless the file is a full backup. */
  readonly private: Uint8Array | null;
  readonly data: WorkbookData;
}

export type RefusalReason =
  | 'not-json'
  | 'not-kurs'
  | 'too-large'
  | 'too-deep'
  | 'checksum'
  | 'broken';

/** `dropped` names the paths in `data` that could not be taken over. */
export type FileResult =
  | { readonly kind: 'ok'; readonly content: FileContent }
  /** From a newer app: opens read-only with what can be read. */
  | { readonly kind: 'newer'; readonly content: FileContent }
  /** Somebody changed the readable part: ask which of the two is meant. */
  | {
      readonly kind: 'edited-by-hand';
      readonly content: FileContent;
      readonly data: WorkbookData;
      readonly dropped: readonly string[];
    }
  /** The document is broken, the readable part is not: it can open as a new workbook. */
  | {
      readonly kind: 'data-only';
      readonly reason: 'checksum' | 'broken';
      readonly data: WorkbookData;
      readonly dropped: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** True when this app may only show the workbook. */
export const isNewer = (versions: {
  readonly formatVersion: number;
  readonly minReader: number;
}): boolean => versions.formatVersion > FORMAT_VERSION || versions.minReader > SCHEMA_VERSION;
