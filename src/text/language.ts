// The languages of the interface. A language is offered only when all its texts are complete.
export const LANGUAGES = ['de', 'et', 'en', 'lv', 'lt', 'nb', 'pl', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, as a chooser shows it; in the order of these names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  et: 'Eesti',
  en: 'English',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  nb: 'Norsk bokmål',
  pl: 'Polski',
  sv: 'Svenska',
};

/** Who reads one of these reads the other. */
const AS_GOOD_AS: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb' };

export const isLanguage = (code: string): code is Language =>
  (LANGUAGES as readonly string[]).includes(code);

/** The first of the wished-for languages (BCP 47, best first) that is offered, else English. */
export function chooseLanguage(wished: readonly string[]): Language {
  const found = wished
    .map((code) => code.toLowerCase().split('-')[0] ?? '')
    .map((code) => AS_GOOD_AS[code] ?? code)
    .find(isLanguage);
  return found ?? 'en';
}
