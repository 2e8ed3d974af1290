// Where a word that is too long for a line parts: after its own hyphens, between its syllables, else between letters.
// Measures through an argument; knows nothing of lines around it, of fonts or of outputs.
import type { Hyphenate } from '#text/hyphenation.ts';

/** Ends a line in the middle of a word that goes on in the next one: shown as a hyphen, said as nothing. */
export const SOFT_HYPHEN = '\u00AD';
/** A line as it looks, for outputs that can say nothing else than what they show. */
export const shownLine = (line: string): string =>
  line.endsWith(SOFT_HYPHEN) ? `${line.slice(0, -1)}-` : line;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const AFTER_HYPHEN = /(?<=[\p{L}\p{N}][-\u2010\u2013\u2014/])(?=\p{L})/u;
/** From one number to another: "15–29" is one thing. */
const RANGE = /(\d+[-\u2010-\u2013]\d+)/u;

/** Fewer letters are not parted from a word. */
const LEAST_SYLLABLE = 3;
/** Shorter words are not parted. */
const LEAST_WORD = 6;

/** As much of a word a piece as fits: up to a hyphen, else parted by syllables, else as many letters, at least one. */
export function piecesOf(
  word: string,
  width: number,
  measure: (piece: string) => number,
  hyphenate?: Hyphenate,
): string[] {
  const pieces: string[] = [];
  let piece = '';
  const add = (next: string): void => {
    if (piece !== '' && measure(piece + next) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += next;
  };
  const fits = (part: string): boolean => measure(shownLine(part)) <= width;
  for (const part of word.split(AFTER_HYPHEN)) {
    const syllables = fits(part) ? [part] : syllablesOf(part, hyphenate);
    if (syllables.length > 1 && syllables.every((each) => fits(each + SOFT_HYPHEN))) {
      if (piece !== '') pieces.push(piece);
      const parted = partedWord(syllables, fits, measure);
      pieces.push(...parted.slice(0, -1));
      piece = parted.at(-1) ?? '';
    } else if (syllables.length === 1 && fits(part)) add(part);
    else
      part.split(RANGE).forEach((stretch, at) => {
        // Every second one is a range.
        if (at % 2 === 1 && fits(stretch)) add(stretch);
        else for (const { segment } of graphemes.segment(stretch)) add(segment);
      });
  }
  pieces.push(piece);
  return pieces;
}

/** The first line of two may be a little longer. */
const LONGER_FIRST = 1.15;

/** Syllables in as few lines as they need; the last two are about as long, so that no short end is left over. */
function partedWord(
  syllables: readonly string[],
  fits: (line: string) => boolean,
  measure: (line: string) => number,
): string[] {
  const lines: string[][] = [[]];
  syllables.forEach((syllable, at) => {
    const end = at < syllables.length - 1 ? SOFT_HYPHEN : '';
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && !fits(line.join('') + syllable + end)) lines.push([syllable]);
    else line.push(syllable);
  });
  const two = lines.splice(-2).flat();
  const splits = two
    .slice(1)
    .map((_, at): readonly [string, string] => [
      two.slice(0, at + 1).join('') + SOFT_HYPHEN,
      two.slice(at + 1).join(''),
    ]);
  const uneven = ([a, b]: readonly [string, string]): number =>
    Math.abs(measure(shownLine(a)) - measure(b) * LONGER_FIRST);
  const even = splits
    .filter((split) => split.every(fits))
    .toSorted((a, b) => uneven(a) - uneven(b))[0];
  return [...lines.map((line) => line.join('') + SOFT_HYPHEN), ...(even ?? [two.join('')])];
}

/** Where a word may part, so that neither side is too short; signs around it count for nothing. */
function syllablesOf(word: string, hyphenate?: Hyphenate): string[] {
  if (!hyphenate || word.includes(SOFT_HYPHEN)) return [word];
  const syllables: string[] = [];
  for (const syllable of hyphenate(word, LEAST_WORD).split(SOFT_HYPHEN)) {
    const [first] = syllables;
    // A short syllable in the middle is no harm: what counts is what stands at either end.
    if (syllables.length === 1 && first !== undefined && lettersIn(first) < LEAST_SYLLABLE)
      syllables[0] = first + syllable;
    else syllables.push(syllable);
  }
  const last = syllables.at(-1) ?? '';
  return syllables.length > 1 && lettersIn(last) < LEAST_SYLLABLE
    ? [...syllables.slice(0, -2), (syllables.at(-2) ?? '') + last]
    : syllables;
}

const lettersIn = (part: string): number => part.replaceAll(/[^\p{L}\p{M}]/gu, '').length;
