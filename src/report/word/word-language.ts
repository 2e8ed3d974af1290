// In which language and direction words are, as Word wants it told. Knows nothing of documents.

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
/** From the first such letter to the last before a letter that runs the other way. */
const STRETCH = new RegExp(`(${RIGHT_TO_LEFT}(?:[^\\p{L}]*${RIGHT_TO_LEFT})*\\p{M}*)`, 'u');
const FIRST_LETTER = /\p{L}/u;
const IS_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'u');

/** Word looks for a dictionary by language and country: `pl-PL`. Undefined for what is no language. */
export function wordLanguage(code: string): string | undefined {
  // Its own guess would be American.
  if (code === 'en') return 'en-GB';
  try {
    const { language, region } = new Intl.Locale(code).maximize();
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return undefined;
  }
}

export interface Stretch {
  readonly text: string;
  /** Set for words from right to left: their language. */
  readonly rightToLeft?: string;
}

/** Words in stretches of one direction. */
export const directions = (words: string): Stretch[] =>
  words
    .split(STRETCH)
    .map((text, at): Stretch => (at % 2 === 0 ? { text } : { text, rightToLeft: scriptOf(text) }))
    .filter(({ text }) => text !== '');

/** Letters tell a script; Word needs a language of it. */
const scriptOf = (text: string): string => (/\p{Script=Hebrew}/u.test(text) ? 'he-IL' : 'ar-SA');

/** Whether a paragraph begins at the right: by its first letter. */
export const beginsAtRight = (words: string): boolean =>
  IS_RIGHT_TO_LEFT.test(FIRST_LETTER.exec(words)?.[0] ?? '');
