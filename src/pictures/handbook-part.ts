// What the handbook is made of: chapters of sections of parts, as in the full report, and paper to write on.
// Knows nothing of what it says, of fonts or of pages.
import type { Translator } from '#text/translator.ts';
import type { Copy } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { TrackId } from '#domain/vocabularies/method.ts';
import type { Ink } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import type { ReportCover, ReportPart } from '#pictures/report-part.ts';
import type { SentenceWords } from '#text/sentence.ts';

export type HandbookPart =
  | ReportPart
  /** To be ticked on paper. */
  | { readonly part: 'checklist'; readonly items: readonly string[] }
  /** A table to write in: cells may hold something already. */
  | {
      readonly part: 'form';
      readonly caption: string;
      readonly columns: readonly FormColumn[];
      readonly rows: readonly (readonly Words[])[];
    }
  /** A question with levels to circle, and what the first and the last mean. */
  | {
      readonly part: 'scale';
      readonly question: string;
      readonly low: string;
      readonly high: string;
      readonly levels: readonly number[];
    }
  /** Empty lines under a label. */
  | { readonly part: 'lines'; readonly label: string; readonly count: number };

export interface FormColumn {
  readonly title: string;
  /** Of the width, measured against the others'. */
  readonly share: number;
}

export interface HandbookSection {
  readonly title: string;
  /** BCP 47, of a title that people typed. */
  readonly lang?: string | undefined;
  readonly hue?: Ink;
  /** Begins a page of its own, so that it can be taken out. */
  readonly isSheet?: boolean;
  /** Named in the contents. */
  readonly isListed: boolean;
  readonly parts: readonly HandbookPart[];
}

export interface HandbookChapter {
  readonly title: string;
  readonly hue: Ink;
  readonly lead: readonly HandbookPart[];
  readonly sections: readonly HandbookSection[];
  /** Cut out after the chapter's own pages, two to a page. */
  readonly cards?: readonly HandbookSection[];
}

export interface HandbookSource {
  readonly snapshot: Snapshot;
  readonly copy: Copy;
  /** With the namespaces `handbook`, `report` and those of the guide. */
  readonly text: Translator;
  /** Of the language the workbook is written in. */
  readonly sentence: SentenceWords;
  /** ISO date. */
  readonly today: string;
}

export interface HandbookOptions {
  /** Session plans and step sheets of this track only; all of them when left out. */
  readonly track?: TrackId | undefined;
}

export interface Handbook {
  /** What it was made from. */
  readonly snapshot: Snapshot;
  readonly cover: ReportCover;
  readonly chapters: readonly HandbookChapter[];
}

export const paragraph = (words: string): HandbookPart => ({ part: 'paragraph', text: words });
/** Introduces what follows, and stays with it. */
export const quiet = (words: string): HandbookPart => ({
  part: 'paragraph',
  isQuiet: true,
  text: words,
});
export const heading = (words: string): HandbookPart => ({ part: 'heading', text: words });
export const bullets = (items: readonly string[]): HandbookPart => ({
  part: 'list',
  items: items.map((words) => ({ text: words, depth: 0 })),
});
/** Pairs of a label and what is said of it; those without words are left out. */
export const pairs = (
  facts: readonly (readonly [label: string, said: string])[],
): HandbookPart => ({
  part: 'facts',
  facts: facts.filter(([, said]) => said !== '').map(([label, said]) => ({ label, text: said })),
});
