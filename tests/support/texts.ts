// The real texts of the app, as Node reads them.
import { readFile } from 'node:fs/promises';
import type { Language } from '#text/language.ts';
import { type Namespace, WORKBOOK } from '#text/namespaces.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';

const loadBundle = async (language: Language, namespace: Namespace): Promise<Bundle> =>
  JSON.parse(await readFile(`locales/${language}/${namespace}.json`, 'utf8')) as Bundle;

/** All texts of a workbook in a language. */
export const textsOf = (language: Language): Promise<Translator> =>
  createTranslator(language, ['common', ...WORKBOOK], loadBundle);
