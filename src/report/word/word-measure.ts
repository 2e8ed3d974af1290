// How wide words are in about any sans serif face. Who opens a Word file sets it in the faces they have, so nothing
// exact can be known: this is as wide as the widest of them. Knows nothing of documents.
import type { MeasureText } from '#pictures/mark.ts';

/** Shares of the size, by kinds of letters. */
const KINDS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[iljI.,:;'’!|ıíìîïįł]/u, 0.29],
  [/[\sftr()[\]{}"“”„/\\*·-]/u, 0.36],
  [/[mwMW@%—…]/u, 0.9],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u,
    1.05,
  ],
  [/\p{Lu}/u, 0.7],
];
const OTHER = 0.56;
/** Semibold and bold are set in bold where a face has no other. */
const BOLD = 1.05;

const known = new Map<string, number>();

function widthOf(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = KINDS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
    known.set(letter, width);
  }
  return width;
}

/** Width of one line of text, rather too much than too little. */
export const wordMeasure: MeasureText = (text, size, weight) => {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return sum * size * (weight > 400 ? BOLD : 1);
};
