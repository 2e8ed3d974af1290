// What a box of the canvas, or a section of the record, is made of. One model for screen and paper.
// Knows nothing of which boxes there are.
import type { Picture, TableTwin } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';

export type Part =
  /** The mission sentence. */
  | { readonly part: 'lead'; readonly text: string }
  /** A number people should remember, and what it is of. */
  | ({ readonly part: 'figure'; readonly figure: string } & Words)
  | ({ readonly part: 'paragraph'; readonly isQuiet?: true } & Words)
  | { readonly part: 'facts'; readonly facts: readonly Fact[] }
  | { readonly part: 'list'; readonly title?: string; readonly items: readonly ListItem[] }
  | ({
      readonly part: 'table';
    } & TableTwin)
  | { readonly part: 'picture'; readonly draw: (space: Space) => Picture };

/** In the language of the workbook where people typed all of them; else in that of the page. */
export interface Words {
  readonly text: string;
  readonly isTyped?: boolean;
}

/** A label and what it stands for. */
export interface Fact extends Words {
  readonly label: string;
  /** Label and text in pieces, where people typed some of them. */
  readonly pieces?: { readonly label: readonly Words[]; readonly text: readonly Words[] };
}

export interface ListItem extends Words {
  readonly depth: number;
}

/** A label before what it stands for; a question needs no colon. */
export const leadIn = (label: string): string =>
  /[?!.:]$/u.test(label) ? `${label} ` : `${label}: `;
