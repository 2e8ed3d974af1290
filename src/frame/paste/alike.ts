// Which words count as the same in a pasted cell. Knows nothing of what they name.
import { fold } from '#text/fold.ts';

/** Words without case, accents and needless spaces: what is alike gives the same. */
export const alike = (words: string, locale: string): string =>
  fold(words, locale).replaceAll(/\s+/gu, ' ').trim();
