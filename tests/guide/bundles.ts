// The method's texts as files, for tests. Knows nothing of the app's own way to load them.
import { readFileSync } from 'node:fs';
import type { Language } from '#text/language.ts';
import { guideOf, languageOf, type Namespace } from '#text/namespaces.ts';
import { CHAPTERS } from '#domain/vocabularies/method.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';

const METHOD = [
  'fields',
  'vocabularies',
  'guide',
  'checks',
  'ready',
  'example-cities',
  'sentence',
  ...CHAPTERS.map(guideOf),
] as const satisfies readonly Namespace[];

/** One file of `locales/`. */
export const bundle = (language: Language, namespace: Namespace): Bundle =>
  JSON.parse(
    readFileSync(
      new URL(
        `../../locales/${languageOf(namespace, language)}/${namespace}.json`,
        import.meta.url,
      ),
      'utf8',
    ),
  ) as Bundle;

/** The translator over the method's texts. */
export const methodTexts = (language: Language): Promise<Translator> =>
  createTranslator(language, METHOD, async (of, namespace) => bundle(of, namespace));
