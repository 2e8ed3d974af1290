// What the full report is made of: chapters of sections of parts, in the order they are read.
// Knows nothing of which there are, of fonts or of pages.
import type { Finding } from '#domain/checks/check.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import type { Ink } from '#pictures/mark.ts';
import type { Part, Words } from '#pictures/part.ts';

export type ReportPart =
  | Part
  /** A heading within a section. */
  | { readonly part: 'heading'; readonly text: string }
  /** What the method rests on; with an address where it can be read. */
  | { readonly part: 'references'; readonly items: readonly Reference[] };

export interface Reference {
  readonly text: string;
  readonly url: string | null;
}

export interface ReportSection {
  /** The step it tells, if it is one. */
  readonly step?: StepId;
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

export interface ReportChapter {
  readonly title: string;
  readonly hue: Ink;
  /** Before its sections. */
  readonly lead: readonly ReportPart[];
  readonly sections: readonly ReportSection[];
}

/** What the checks notice, of what may be public. */
export interface ReportFindings {
  readonly open: readonly Finding[];
  /** Accepted with a reason, which stays in the workbook. */
  readonly accepted: readonly Finding[];
}

export interface ReportCover {
  readonly eyebrow: Words;
  readonly title: Words;
  /** '' without one. */
  readonly place: Words;
  /** The mission sentence, a paragraph each. */
  readonly mission: readonly Words[];
  readonly facts: readonly string[];
  /** When and with what it was made. */
  readonly small: readonly string[];
}

/** Everything a report says, word by word, for who looks for terms in it. */
export const wordsIn = (chapters: readonly ReportChapter[]): string =>
  chapters
    .flatMap(({ title, lead, sections }) => [
      title,
      ...[...lead, ...sections.flatMap(({ parts }) => parts)].flatMap(partWords),
      ...sections.map((section) => section.title),
    ])
    .join('\n');

function partWords(part: ReportPart): string[] {
  switch (part.part) {
    case 'lead':
    case 'paragraph':
    case 'heading':
      return [part.text];
    case 'figure':
      return [part.figure, part.text];
    case 'facts':
      return part.facts.flatMap(({ label, text }) => [label, text]);
    case 'list':
      return [part.title ?? '', ...part.items.map(({ text }) => text)];
    case 'table':
      return [part.caption, ...part.columns, ...part.rows.flat()];
    case 'references':
      return part.items.map(({ text }) => text);
    case 'picture':
      return [];
  }
}
