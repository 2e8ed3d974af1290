// What languages are called, in each other. Thin dress over Intl; knows nothing of which ones are offered.

/** The language's name (BCP 47) in the language of the page; its code where it has none. */
export function languageName(code: string, locale: string): string {
  const name = nameIn(code, locale) ?? nameIn(code, 'en') ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** As its speakers call it; null where nobody has told the browser. */
export const ownLanguageName = (code: string): string | null =>
  Intl.DisplayNames.supportedLocalesOf(code).length > 0 ? nameIn(code, code) : null;

/** Whether it has a name at all. */
export const hasLanguageName = (code: string): boolean => nameIn(code, 'en') !== null;

function nameIn(code: string, locale: string): string | null {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(code) ?? null;
  } catch {
    // No code of a language, as an old or hostile file may hold.
    return null;
  }
}
