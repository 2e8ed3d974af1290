// What begins like a formula is run by spreadsheets when a table is opened: an apostrophe in front makes it
// words. Going out it is put there, coming in it is taken off, so that nothing is changed by the journey.
// Knows nothing of tables.

/** Signs that begin a formula, after any apostrophes: Excel's, and their full-width twins. */
const FORMULA = /^'*[=+\-@＝＋－＠]/u;
const NUMBER = /^-\d+(?:\.\d+)?$/u;

/** A cell that no spreadsheet runs; numbers stay numbers. */
export const guardCell = (words: string): string =>
  FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;

/** A cell as it was before `guardCell`. */
export const bareCell = (words: string): string =>
  words.startsWith("'") && FORMULA.test(words) ? words.slice(1) : words;
