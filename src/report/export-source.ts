// What every file that leaves Kurs is made from, and what making it yields. All of it is an argument, so that the
// worker, Node and the command line share the makers. Knows nothing of formats.
import type { Copy } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { ReportFindings } from '#pictures/report-part.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface ExportSource {
  /** What may be told: already without anything private when the copy is public. */
  readonly snapshot: Snapshot;
  readonly copy: Copy;
  /** Of the file; what people typed stays in `snapshot.meta.contentLanguage`. */
  readonly text: Translator;
  /** Of the language the workbook is written in. */
  readonly sentence: SentenceWords;
  readonly findings: ReportFindings;
  /** ISO date. */
  readonly today: string;
}

/** A finished file. */
export interface ExportFile {
  readonly bytes: Uint8Array;
  /** Pages, slides or sheets; left out where a file has none. */
  readonly pages?: number;
  /** Letters no font has, each printed as a visible mark. */
  readonly missing?: readonly string[];
}

/** Hears a share from 0 to 1. */
export type OnProgress = (share: number) => void;
