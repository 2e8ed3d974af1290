// Where lines may end. Words come from Intl.Segmenter, so that every script is broken by its own rules.
// Measures through an argument; knows nothing of fonts or outputs.
import { piecesOf } from '#pictures/word-parting.ts';
import { type Hyphenate, hyphenatorOf } from '#text/hyphenation.ts';

/** A stretch of text in one style. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}
export type MeasureRun<Style> = (text: string, style: Style) => number;

/** Lines of plain text that fit `width`. */
export const breakText = (
  text: string,
  width: number,
  measure: (text: string) => number,
  language: string,
  hyphenate?: Hyphenate,
): string[] =>
  breakRuns([{ text, style: null }], width, measure, () => ({ language, hyphenate })).map((line) =>
    line.map((run) => run.text).join(''),
  );

/** By which rules words are told from each other, and parted. */
export interface WordRules {
  /** BCP 47. */
  readonly language: string;
  readonly hyphenate?: Hyphenate | undefined;
}

/** Of a language, as far as its hyphenation is loaded. */
export const wordRules = (language: string): WordRules => ({
  language,
  hyphenate: hyphenatorOf(language),
});

/**
 * Lines that fit `width`; a word too long for a line is broken after a hyphen, else where `hyphenate` says, with a
 * soft hyphen at the end of the line, else between letters.
 * Spaces at line ends stay out of the lines. An empty text is one empty line.
 */
export function breakRuns<Style>(
  runs: readonly Run<Style>[],
  width: number,
  measure: MeasureRun<Style>,
  rulesOf: (style: Style) => WordRules,
): Run<Style>[][] {
  const lines: Run<Style>[][] = [[]];
  let used = 0;
  let space: Run<Style> | null = null;
  const put = (run: Run<Style>): void => {
    const line = lines.at(-1) ?? [];
    const last = line.at(-1);
    if (last && last.style === run.style)
      line[line.length - 1] = { ...last, text: last.text + run.text };
    else line.push(run);
  };
  const nextLine = (): void => {
    lines.push([]);
    used = 0;
    space = null;
  };
  for (const { text, style } of runs) {
    const { language, hyphenate } = rulesOf(style);
    for (const chunk of chunksOf(text, language)) {
      if (chunk.word !== '') {
        const wordWidth = measure(chunk.word, style);
        const spaceWidth = space ? measure(space.text, space.style) : 0;
        if (used > 0 && used + spaceWidth + wordWidth > width) nextLine();
        else if (space) {
          put(space);
          used += spaceWidth;
        }
        space = null;
        const pieces =
          wordWidth > width
            ? piecesOf(chunk.word, width, (piece) => measure(piece, style), hyphenate)
            : [chunk.word];
        pieces.forEach((piece, index) => {
          if (index > 0) nextLine();
          put({ text: piece, style });
          used += measure(piece, style);
        });
      }
      if (chunk.isEnd) nextLine();
      else if (chunk.space !== '' && used > 0) space = { text: ' ', style };
    }
  }
  return lines;
}

interface Chunk {
  /** What must stay together. */
  readonly word: string;
  /** Space after it that may end a line. */
  readonly space: string;
  /** A line break somebody typed. */
  readonly isEnd: boolean;
}

const BREAKING_SPACE = /^[^\S\u00A0\u202F\u2007\uFEFF]+$/u;
const NO_SPACES = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0EFF\u1780-\u17FF]/u;
/** In Polish a word of one letter must not end a line, nor must two ("i w", "(a z"). */
const ONE_LETTER = /^[(„"«]?(?:\p{L}\s)?\p{L}$/u;
/** A number is not parted from its unit. */
const NUMBER = /\d$/u;
const UNIT = /^(?:%|‰|€|\$|£|°C?|kr|zł|[mkt]|km|mln|bn)$/u;

/** What parts two things stands at the end of a line rather than at the start of the next one. */
const NEVER_FIRST = /^[·–—]$/u;

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

function chunksOf(text: string, language: string): Chunk[] {
  const parts = Array.from(segmenterFor(language).segment(text), ({ segment }) => segment);
  const chunks: Chunk[] = [];
  let word = '';
  const end = (space: string, isEnd = false): void => {
    chunks.push({ word, space, isEnd });
    word = '';
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1] ?? '';
    if (part.includes('\n')) return end('', true);
    if (BREAKING_SPACE.test(part)) {
      const isGlued =
        (language === 'pl' && ONE_LETTER.test(word)) ||
        (NUMBER.test(word) && UNIT.test(next)) ||
        (NEVER_FIRST.test(next) && BREAKING_SPACE.test(parts[index + 2] ?? ''));
      if (!isGlued) return end(part);
      word += ' ';
      return undefined;
    }
    word += part;
    if (part === '\u200B' || (NO_SPACES.test(part) && NO_SPACES.test(next))) end('');
    return undefined;
  });
  if (word !== '') end('');
  return chunks;
}
