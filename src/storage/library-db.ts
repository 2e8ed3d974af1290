// The Dexie database of the library, `kurs`: one row per workbook on this device.
// The version number changes only with tables. Knows nothing of what is in the workbooks.
import { Dexie, type Table } from 'dexie';
import { createSubject, type Observable } from '#storage/observable.ts';
import { yieldTo } from '#storage/workbook-db.ts';

/** What a card of the library shows. Times are milliseconds since 1970. */
export interface LibraryEntry {
  readonly docId: string;
  readonly title: string;
  readonly territory: string;
  /** The language of both (BCP 47); entries of older versions do not say it. */
  readonly language?: string;
  /** Share of the steps that are ready, 0 to 1. */
  readonly progress: number;
  readonly stepsReady: number;
  readonly stepsTotal: number;
  readonly createdAt: number;
  readonly changedAt: number;
  /** When it was put into the bin. */
  readonly deletedAt: number | null;
  /** The last version saved to or opened from a file, and those before it. */
  readonly versionId: string;
  readonly lineage: readonly string[];
  readonly savedToFileAt: number | null;
  /** The format of the file it came from; above ours it opens read-only. */
  readonly formatVersion: number;
  /** Keys of that file that this app does not know. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Stored changes are missing: opens read-only, nothing is overwritten. */
  readonly quarantined?: boolean;
}

class LibraryDb extends Dexie {
  declare readonly workbooks: Table<LibraryEntry, string>;

  constructor() {
    super('kurs', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ workbooks: 'docId' });
  }
}

/** `newer-app`: another tab runs a newer version, reload this one. `blocked`: close the other tabs. */
export type LibraryState = 'ok' | 'newer-app' | 'blocked';

const state = createSubject<LibraryState>('ok');
export const libraryState: Observable<LibraryState> = state;

export const libraryDb = new LibraryDb();
yieldTo(libraryDb, () => state.set('newer-app'));
libraryDb.on('blocked', () => state.set('blocked'));
libraryDb.on('ready', () => state.set('ok'));
