// In which language the command speaks, and where its texts lie. Knows nothing of commands.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '#cli/refusal.ts';
import { isLanguage, type Language, LANGUAGES } from '#text/language.ts';
import { languageOf, type Namespace } from '#text/namespaces.ts';
import {
  type Bundle,
  type BundleLoader,
  createTranslator,
  type Translator,
} from '#text/translator.ts';

/** Beside the built command. */
const LOCALES = join(dirname(fileURLToPath(import.meta.url)), 'locales');

const loaded = new Map<string, Promise<Bundle>>();

/** A file of texts; each is read once. */
const loadBundle: BundleLoader = (language, namespace) => {
  const path = `${languageOf(namespace, language)}/${namespace}.json`;
  const known = loaded.get(path);
  if (known) return known;
  const bundle = readFile(join(LOCALES, path), 'utf8').then((text) => JSON.parse(text) as Bundle);
  loaded.set(path, bundle);
  return bundle;
};

export const textsIn = (
  language: Language,
  namespaces: readonly Namespace[],
): Promise<Translator> => createTranslator(language, namespaces, loadBundle);

/** The language of the surroundings, as shells tell it; where they say nothing, as the system is set. */
export function languageHere(env: Readonly<Record<string, string | undefined>>): Language {
  const said = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  const code = said ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const [base = ''] = code.toLowerCase().split(/[-_.@]/u, 1);
  if (base === 'no' || base === 'nn') return 'nb';
  return isLanguage(base) ? base : 'en';
}

/** A language that was asked for by its code. */
export function askedLanguage(code: string | undefined): Language | undefined {
  if (code === undefined || isLanguage(code)) return code;
  throw new Refusal('cli:wrong.language', { code, languages: LANGUAGES.join(', ') });
}

/** The language a workbook is written in, where Kurs speaks it. */
export const writtenIn = (contentLanguage: string): Language | undefined => {
  const [base = ''] = contentLanguage.split('-', 1);
  return isLanguage(base) ? base : undefined;
};
