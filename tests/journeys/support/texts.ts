// The words on the screen, read from the app's own language files, so that no test retypes them.
// Knows nothing of pages.
import { readFile } from 'node:fs/promises';
import { type Language, LANGUAGES } from '#text/language.ts';
import { EXAMPLES, languageOf, type Namespace, SHELL, WORKBOOK } from '#text/namespaces.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';

/** A file of `locales/`. */
export const loadBundle = async (language: Language, namespace: Namespace): Promise<Bundle> => {
  const file = new URL(
    `../../../locales/${languageOf(namespace, language)}/${namespace}.json`,
    import.meta.url,
  );
  return JSON.parse(await readFile(file, 'utf8')) as Bundle;
};

export const everyNamespace = [...SHELL, ...WORKBOOK, ...EXAMPLES];

const everything = (language: Language): Promise<Translator> =>
  createTranslator(language, everyNamespace, loadBundle);

export const texts = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await everything(language)])),
) as Readonly<Record<Language, Translator>>;

/** English words, the language most tests run in. */
export const { t } = texts.en;
