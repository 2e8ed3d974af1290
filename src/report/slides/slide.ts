// What a slide is made of before it is set: a title, parts in columns, a table or a picture, and notes.
// Knows nothing of sizes or of files.
import type { Ink, TableTwin } from '#pictures/mark.ts';
import type { Part } from '#pictures/part.ts';
import type { DrawnPage } from '#report/drawn/page.ts';

export interface SlideModel {
  readonly title: string;
  /** BCP 47, of a title that people typed. */
  readonly lang?: string | undefined;
  readonly hue: Ink;
  readonly body: SlideBody;
  /** For who speaks, and for who does not see: line by line. */
  readonly notes: readonly string[];
}

export type SlideBody =
  | { readonly body: 'cover'; readonly eyebrow: string; readonly lines: readonly string[] }
  /** Side by side where there are two. */
  | { readonly body: 'columns'; readonly columns: readonly (readonly SlidePart[])[] }
  | { readonly body: 'table'; readonly table: TableTwin }
  | { readonly body: 'picture'; readonly page: DrawnPage; readonly alt: string };

/** Parts of text; tables and pictures have slides of their own. */
export type SlidePart =
  | Exclude<Part, { part: 'table' | 'picture' }>
  | { readonly part: 'heading'; readonly text: string };
