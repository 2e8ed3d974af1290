// Where the long words of a language may part. Thin dress over the library's patterns, one file per language.
import type { HyphenateSync } from 'hyphen/de';
import { isLanguage, type Language } from '#text/language.ts';

type Patterns = { readonly default: { readonly hyphenateSync: HyphenateSync } };

const PATTERNS: Readonly<Record<Language, () => Promise<Patterns>>> = {
  de: () => import('hyphen/de'),
  en: () => import('hyphen/en-gb'),
  et: () => import('hyphen/et'),
  lt: () => import('hyphen/lt'),
  lv: () => import('hyphen/lv'),
  nb: () => import('hyphen/nb'),
  pl: () => import('hyphen/pl'),
  sv: () => import('hyphen/sv'),
};

/** Shorter words find room on any line. */
const LEAST_LETTERS = 12;

/** Puts soft hyphens into words of at least so many letters; 12 unless said otherwise. */
export type Hyphenate = (words: string, leastLetters?: number) => string;

const loaded = new Map<string, Hyphenate>();

/** What puts soft hyphens into the long words of a text. Rejects when the patterns cannot be fetched. */
export async function loadHyphenator(language: Language): Promise<Hyphenate> {
  const { hyphenateSync } = (await PATTERNS[language]()).default;
  const hyphenate: Hyphenate = (words, leastLetters = LEAST_LETTERS) =>
    hyphenateSync(words, { minWordLength: leastLetters });
  loaded.set(language, hyphenate);
  return hyphenate;
}

/** The one of a language (BCP 47) whose patterns are there; else none. */
export const hyphenatorOf = (language: string): Hyphenate | undefined => loaded.get(language);

/** For who sets type: the patterns of all these languages that there are, as far as they can be fetched. */
export async function loadHyphenators(languages: readonly string[]): Promise<void> {
  await Promise.allSettled([...new Set(languages)].filter(isLanguage).map(loadHyphenator));
}
