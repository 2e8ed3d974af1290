// Words as runs and paragraphs of Word: lines, languages, directions. Knows nothing of what is told.
import {
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Words } from '#pictures/part.ts';
import { beginsAtRight, directions, wordLanguage } from '#report/word/word-language.ts';
import { fitForXml } from '#text/xml.ts';

/** How runs look; what they say and their language is told apart. */
export type RunLook = Omit<IRunOptions, 'text' | 'children' | 'break' | 'language'>;

/** What words in another language need to know: the language of the page, BCP 47. */
export interface Tongue {
  readonly page: string;
}

/** As Word can keep it: lines end in one way, nothing but words and spaces in them. */
export const tidyWords = (words: string): string =>
  fitForXml(words)
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(/[\t ]*\n\s*/gu, '\n')
    .replaceAll('\t', ' ');

/** Runs of a text; its lines are lines of the same paragraph. */
export function runsOf({ text, lang }: Words, { page }: Tongue, look: RunLook = {}): TextRun[] {
  const value = lang === undefined || lang === page ? undefined : wordLanguage(lang);
  return tidyWords(text)
    .split('\n')
    .flatMap((line, row) => {
      const stretches = directions(line);
      return (stretches.length > 0 ? stretches : [{ text: '' }]).map(
        (stretch, at) =>
          new TextRun({
            ...look,
            text: stretch.text,
            ...(row > 0 && at === 0 && { break: 1 }),
            ...languageOf(value, 'rightToLeft' in stretch ? stretch.rightToLeft : undefined),
          }),
      );
    });
}

function languageOf(
  value: string | undefined,
  bidirectional: string | undefined,
): Pick<IRunOptions, 'language' | 'rightToLeft'> {
  if (value === undefined && bidirectional === undefined) return {};
  return {
    language: {
      ...(value !== undefined && { value }),
      ...(bidirectional !== undefined && { bidirectional }),
    },
    ...(bidirectional !== undefined && { rightToLeft: true }),
  };
}

export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text' | 'style'>;

/** A paragraph in a style of the house. */
export function paragraph(
  style: string,
  pieces: readonly Words[],
  tongue: Tongue,
  { run, ...look }: ParagraphLook & { readonly run?: RunLook } = {},
): Paragraph {
  return paragraphOf(
    style,
    pieces.flatMap((piece) => runsOf(piece, tongue, run)),
    {
      ...look,
      ...(beginsAtRight(pieces.map(({ text }) => text).join('')) && { bidirectional: true }),
    },
  );
}

/** The same, of finished runs. */
export const paragraphOf = (
  style: string,
  children: readonly ParagraphChild[],
  look: ParagraphLook = {},
): Paragraph => new Paragraph({ ...look, style, children });
