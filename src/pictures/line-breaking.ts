// Where lines may end. Words come from Intl.Segmenter, so that every script is broken by its own rules.
// Measures through an argument; knows nothing of fonts or outputs.

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
): string[] =>
  breakRuns([{ text, style: null }], width, measure, language).map((line) => line.map((run) => run.text).join(''));

/**
 * Lines that fit `width`; a word too long for a line is broken between letters, nothing is dropped.
 * Spaces at line ends stay out of the lines. An empty text is one empty line.
 */
export function breakRuns<Style>(
  runs: readonly Run<Style>[],
  width: number,
  measure: MeasureRun<Style>,
  language: string,
): Run<Style>[][] {
  const lines: Run<Style>[][] = [[]];
  let used = 0;
  let space: Run<Style> | null = null;
  const put = (run: Run<Style>): void => {
    const line = lines.at(-1) ?? [];
    const last = line.at(-1);
    if (last && last.style === run.style) line[line.length - 1] = { ...last, text: last.text + run.text };
    else line.push(run);
  };
  const nextLine = (): void => {
    lines.push([]);
    used = 0;
    space = null;
  };
  for (const { text, style } of runs) {
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
        const pieces = wordWidth > width ? piecesOf(chunk.word, width, (piece) => measure(piece, style)) : [chunk.word];
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
const AFTER = /^[-\u2010\u2013\u2014/]$/u;
const LETTER_LAST = /\p{L}$/u;
const LETTER_FIRST = /^\p{L}/u;
const NO_SPACES = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0EFF\u1780-\u17FF]/u;
/** In Polish a word of one letter must not end a line. */
const ONE_LETTER = /^\p{L}$/u;

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
      if (language !== 'pl' || !ONE_LETTER.test(word)) return end(part);
      word += ' ';
      return undefined;
    }
    const before = word;
    word += part;
    const mayEndHere =
      part === '\u200B' ||
      (AFTER.test(part) && LETTER_LAST.test(before) && LETTER_FIRST.test(next)) ||
      (NO_SPACES.test(part) && NO_SPACES.test(next));
    if (mayEndHere) end('');
    return undefined;
  });
  if (word !== '') end('');
  return chunks;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As many letters a piece as fit, at least one. */
function piecesOf(word: string, width: number, measure: (piece: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  pieces.push(piece);
  return pieces;
}
