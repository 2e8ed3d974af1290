// What the parts of a paper have in common: its margins, and what they are made from.
// Knows nothing of what the parts say.
import type { Snapshot } from '#domain/snapshot.ts';
import type { Setting } from '#report/blocks.ts';
import type { Placed, Slot } from '#report/columns.ts';
import type { Drawing } from '#report/drawing.ts';
import type { PaperSize } from '#report/paper.ts';
import type { Translator } from '#text/translator.ts';

/** What is being printed, and how. */
export interface PrintJob {
  readonly snapshot: Snapshot;
  readonly text: Translator;
  readonly paper: PaperSize;
  readonly setting: Setting;
}

/** A job on a drawing. */
export function printJob(
  snapshot: Snapshot,
  { text, paper, drawing }: Pick<PrintJob, 'text' | 'paper'> & { readonly drawing: Drawing },
): PrintJob {
  const setting = { measure: drawing.measure.bind(drawing), language: text.language };
  return { snapshot, text, paper, setting };
}

export interface Pages {
  /** As the outline names it. */
  readonly title: string;
  readonly placed: readonly Placed[];
  readonly pages: number;
}

/** Room for the foot line, points. */
export const footOf = ({ smallest }: PaperSize): number => Math.max(18, smallest * 2);
export const bottomOf = (paper: PaperSize): number => paper.height - paper.margin - footOf(paper);
export const innerWidth = (paper: PaperSize): number => paper.width - 2 * paper.margin;

/** One column over the whole width of each page. */
export const wholePage =
  (paper: PaperSize) =>
  (page: number): Slot => ({ page, x: paper.margin, top: paper.margin, bottom: bottomOf(paper) });

/** "Challenge, continued". */
export const continuedTitle = ({ text }: PrintJob, title: string): string =>
  text.t('canvas:record.continued', { title });
