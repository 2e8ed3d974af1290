// The contents as a field of Word that is filled already: each line leads to its heading. Page numbers are missing
// until Word is asked for them, since nobody knows them before Word has set the pages; so nothing in it is ever wrong.
// Knows nothing of what the headings say.
import {
  Bookmark,
  type FileChild,
  InternalHyperlink,
  type Paragraph,
  type ParagraphChild,
} from 'docx';
import { hexOf } from '#pictures/inks.ts';
import type { Ink } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import { bodyElement, element } from '#report/word/element.ts';
import { fieldBegin, fieldEnd } from '#report/word/word-fields.ts';
import { type ParagraphLook, paragraphOf, runsOf, type Tongue } from '#report/word/word-text.ts';

export interface Entry {
  readonly level: 1 | 2;
  readonly words: Words;
  /** Names the heading. */
  readonly anchor: string;
}

/** Headings of both levels, and what they say. */
export class Headings {
  readonly entries: Entry[] = [];
  readonly #tongue: Tongue;

  constructor(tongue: Tongue) {
    this.#tongue = tongue;
  }

  /** A heading that the contents lead to. */
  entry(level: Entry['level'], words: Words, hue: Ink, look: ParagraphLook = {}): Paragraph {
    const anchor = `_Toc${String(this.entries.length + 1).padStart(4, '0')}`;
    this.entries.push({ level, words, anchor });
    const children = runsOf(oneLine(words), this.#tongue, { color: hexOf(hue).slice(1) });
    return paragraphOf(`Heading${level}`, [new Bookmark({ id: anchor, children })], look);
  }
}

/** Lines in a heading would be lines in the contents. */
const oneLine = ({ text, ...rest }: Words): Words => ({
  ...rest,
  text: text.replaceAll(/\s+/gu, ' ').trim(),
});

/** The contents under their title. */
export function wordContents(title: string, entries: readonly Entry[], tongue: Tongue): FileChild {
  const lines = entries.map(({ level, words, anchor }, at) => {
    const link = new InternalHyperlink({ anchor, children: runsOf(oneLine(words), tongue) });
    const children: ParagraphChild[] = [
      ...(at === 0 ? [fieldBegin(String.raw`TOC \o "1-2" \h \z`)] : []),
      link,
      ...(at === entries.length - 1 ? [fieldEnd()] : []),
    ];
    return paragraphOf(`TOC${level}`, children);
  });
  return bodyElement('w:sdt', [
    element('w:sdtPr', {}, [
      element('w:docPartObj', {}, [
        element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
        element('w:docPartUnique'),
      ]),
    ]),
    element('w:sdtContent', {}, [
      paragraphOf('TOCHeading', runsOf({ text: title }, tongue), { pageBreakBefore: true }),
      ...lines,
    ]),
  ]);
}
