// What must not be torn apart at the end of a line. Knows nothing of lines or pages.

/** A stretch of words; `isWhole` where a line must not end in it. */
export interface Stretch {
  readonly words: string;
  readonly isWhole: boolean;
}

/**
 * From one number to another ("15–29"), and a word of one letter, or two, with the next one ("i w domu"): at the end
 * of a line they hang in the air, and Polish typography forbids it. A next word that would hardly fit a phone stays free.
 */
const WHOLE = /(\d+[\u2010-\u2013-]\d+|(?<![^\s(„"«])(?:\p{L}\s){1,2}\S{1,14}(?!\S))/u;

/** The words in stretches, in order; joined again they are the same words. */
export const stretchesOf = (words: string): readonly Stretch[] =>
  words
    .split(WHOLE)
    // Every second one is what the pattern found.
    .map((stretch, at) => ({ words: stretch, isWhole: at % 2 === 1 }))
    .filter((stretch) => stretch.words !== '');
