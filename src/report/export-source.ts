// What every file that leaves Kurs is made from, and what making it yields. All of it is an argument, so that the
// worker, Node and the command line share the makers. Knows nothing of formats.
import type { Copy, ExportFile } from '#domain/exports.ts';
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import type { ReportFindings } from '#pictures/report-part.ts';
import { toldFindings } from '#pictures/told-findings.ts';
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

export type { ExportFile };

/** Hears a share from 0 to 1. */
export type OnProgress = (share: number) => void;

/** The one place where a whole workbook becomes what a copy may tell. Findings are looked for when somebody asks. */
export function exportSource(
  whole: Snapshot,
  rest: Omit<ExportSource, 'snapshot' | 'findings'> & {
    /** The fingerprint that a signature made now would hold. */
    readonly contentHash: () => string;
  },
): ExportSource {
  const { contentHash, ...source } = rest;
  const { copy, today, sentence: words } = source;
  let findings: ReportFindings | undefined;
  return {
    ...source,
    snapshot: copyOf(whole, copy),
    get findings() {
      findings ??= toldFindings(whole, copy, { words, today, contentHash });
      return findings;
    },
  };
}
