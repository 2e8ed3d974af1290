// Where long words of the page may part. Told from above; must not know a language.
import { createContext, useContext } from 'react';

/** Puts soft hyphens into words of at least so many letters; 12 unless said otherwise. */
export type Hyphenate = (words: string, leastLetters?: number) => string;

/** In a title a word parts only where no line of a phone would hold it. */
export const TITLE_LETTERS = 18;

export const HyphensContext = createContext<Hyphenate>((words) => words);

/** For headings, labels and running text in the page's language; words that were typed stay as they are. */
export const useHyphens = (): Hyphenate => useContext(HyphensContext);
