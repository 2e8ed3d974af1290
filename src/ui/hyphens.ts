// Where long words of the page may part. Told from above; must not know a language.
import { createContext, useContext } from 'react';

/** Puts soft hyphens into long words. */
export type Hyphenate = (words: string) => string;

export const HyphensContext = createContext<Hyphenate>((words) => words);

/** For headings, labels and running text in the page's language; words that were typed stay as they are. */
export const useHyphens = (): Hyphenate => useContext(HyphensContext);
