// What a box of the canvas, or a section of the record, is made of. One model for screen and paper.
// Knows nothing of which boxes there are.
import type { Picture } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';

export type Part =
  /** The mission sentence. */
  | { readonly part: 'lead'; readonly text: string }
  /** A number people should remember, and what it is of. */
  | { readonly part: 'figure'; readonly figure: string; readonly text: string }
  | { readonly part: 'paragraph'; readonly text: string; readonly isQuiet?: true }
  | { readonly part: 'facts'; readonly facts: readonly Fact[] }
  | { readonly part: 'list'; readonly title?: string; readonly items: readonly ListItem[] }
  | {
      readonly part: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly part: 'picture'; readonly draw: (space: Space) => Picture };

/** A label and what it stands for. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface ListItem {
  readonly text: string;
  readonly depth: number;
}

/** A label before what it stands for; a question needs no colon. */
export const leadIn = (label: string): string =>
  /[?!.:]$/u.test(label) ? `${label} ` : `${label}: `;
