// The words on the screen, read from the app's own language files, so that no test retypes them.
// Knows nothing of pages.
import { readFile } from 'node:fs/promises';
import type { Language } from '#text/language.ts';
import { EXAMPLES, type Namespace, SHELL, WORKBOOK } from '#text/namespaces.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';

/** A file of `locales/`. */
export const loadBundle = async (language: Language, namespace: Namespace): Promise<Bundle> => {
  const file = new URL(`../../../locales/${language}/${namespace}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Bundle;
};

export const everyNamespace = [...SHELL, ...WORKBOOK, ...EXAMPLES];

const everything = (language: Language): Promise<Translator> =>
  createTranslator(language, everyNamespace, loadBundle);

export const texts: Readonly<Record<Language, Translator>> = {
  en: await everything('en'),
  pl: await everything('pl'),
};

/** English words, the language most tests run in. */
export const { t } = texts.en;
