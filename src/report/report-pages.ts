// What the pages of the full report have besides: their paper, and what the contents name on them.
// Knows nothing of what they say.
import type { Pages } from '#report/pages.ts';
import type { PaperSize } from '#report/paper.ts';

export interface ReportPages extends Pages {
  /** Stands in the bookmarks as a whole, by its title. */
  readonly isNamed?: true;
  /** Without running head and foot: its pages are cut up. */
  readonly isBare?: true;
  readonly paper: PaperSize;
  readonly entries: readonly Entry[];
}

/** A line of the contents. */
export interface Entry {
  readonly title: string;
  readonly level: 1 | 2;
  /** What it leads to. */
  readonly target: object;
  /** Of the part it stands in, counted from 0. */
  readonly page: number;
}
