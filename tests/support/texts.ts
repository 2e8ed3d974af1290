// The real texts of the app, as Node reads them.
import { readFile } from 'node:fs/promises';
import type { Language } from '#text/language.ts';
import { type Namespace, WORKBOOK } from '#text/namespaces.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';

const loadBundle = async (language: Language, namespace: Namespace): Promise<Bundle> =>
  JSON.parse(await readFile(`locales/${language}/${namespace}.json`, 'utf8')) as Bundle;

/** All texts of a workbook in a language, and others on top. */
export const textsOf = (language: Language, more: readonly Namespace[] = []): Promise<Translator> =>
  createTranslator(language, ['common', ...WORKBOOK, ...more], loadBundle);
