// The languages of the interface. A language is offered only when all its texts are complete.
export const LANGUAGES = ['en', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, as a chooser shows it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', pl: 'Polski' };

export const isLanguage = (code: string): code is Language =>
  (LANGUAGES as readonly string[]).includes(code);

/** The first of the wished-for languages (BCP 47, best first) that is offered, else English. */
export function chooseLanguage(wished: readonly string[]): Language {
  const found = wished.map((code) => code.split('-')[0] ?? '').find(isLanguage);
  return found ?? 'en';
}
