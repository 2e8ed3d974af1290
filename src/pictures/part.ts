// What a box of the canvas, or a section of the record, is made of. One model for screen and paper.
// Knows nothing of which boxes there are.
import type { LanguageOf } from '#domain/bilingual.ts';
import type { Picture, TableTwin } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';

export type Part =
  /** The mission sentence. */
  | ({ readonly part: 'lead' } & Words)
  /** A number people should remember, and what it is of. */
  | ({ readonly part: 'figure'; readonly figure: string } & Words)
  | ({ readonly part: 'paragraph'; readonly isQuiet?: true } & Words)
  | { readonly part: 'facts'; readonly facts: readonly Fact[] }
  | { readonly part: 'list'; readonly title?: string; readonly items: readonly ListItem[] }
  | ({
      readonly part: 'table';
    } & TableTwin)
  | { readonly part: 'picture'; readonly draw: (space: Space) => Picture };

export interface Words {
  readonly text: string;
  /** BCP 47, where people typed all of them in one language; without it they are in that of the page. */
  readonly lang?: string | undefined;
}

/** The language that all have; none where they have several. */
export const langOfAll = (all: readonly Pick<Words, 'lang'>[]): string | undefined =>
  all.every(({ lang }) => lang === all[0]?.lang) ? all[0]?.lang : undefined;

/** A text that people typed, as words in its language. */
export const typedIn =
  (langOf: LanguageOf) =>
  (text: string): Words => ({ text, lang: langOf(text) });

/** The language that all of some texts are in that people typed; blank ones count for nothing. */
export const langOfTexts = (langOf: LanguageOf, texts: readonly string[]): string | undefined =>
  langOfAll(texts.filter((text) => text.trim() !== '').map(typedIn(langOf)));

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
