// What every file that leaves Kurs is made from, and what making it yields. All of it is an argument, so that the
// worker, Node and the command line share the makers. Knows nothing of formats.
import { contentIn } from '#domain/bilingual.ts';
import type { Copy, ExportFile } from '#domain/exports.ts';
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import type { ReportFindings } from '#pictures/report-part.ts';
import { toldFindings } from '#pictures/told-findings.ts';
import { madeSentence, type SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface ExportSource {
  /** What may be told: already without anything private when the copy is public. */
  readonly snapshot: Snapshot;
  readonly copy: Copy;
  /** Of the file; of what people typed, `languageOf(snapshot)` tells the language. */
  readonly text: Translator;
  /** Of the language the snapshot is told in. */
  readonly sentence: SentenceWords;
  readonly findings: ReportFindings;
  /** ISO date. */
  readonly today: string;
}

export type { ExportFile };

/** Hears a share from 0 to 1. */
export type OnProgress = (share: number) => void;

export interface Asked extends Omit<ExportSource, 'snapshot' | 'sentence' | 'findings'> {
  /** Language of what people typed: one of the workbook's two; the one it is written in unless said otherwise. */
  readonly content?: string | undefined;
  /** The words of a mission sentence in any language that the workbook is told in. */
  readonly sentenceIn: (language: string) => SentenceWords;
  /** The fingerprint that a signature made now would hold. */
  readonly contentHash: () => string;
}

/** The one place where a whole workbook becomes what a copy may tell. Findings are looked for when somebody asks. */
export function exportSource(whole: Snapshot, asked: Asked): ExportSource {
  const { content, sentenceIn, contentHash, ...source } = asked;
  const { copy, today } = source;
  const written = whole.meta.contentLanguage;
  const words = sentenceIn(written);
  // Stripped first, so that nothing private is even named as missing.
  const seen = copyOf(whole, copy);
  const { snapshot } = contentIn(seen, content ?? written, madeSentence(seen, words));
  let findings: ReportFindings | undefined;
  return {
    ...source,
    snapshot,
    sentence: sentenceIn(snapshot.meta.contentLanguage),
    get findings() {
      findings ??= toldFindings(whole, copy, { words, today, contentHash });
      return findings;
    },
  };
}
