// Turns keys into words for one language. Bundles come through an injected loader, so that the app,
// workers and the command line share it. Knows nothing of React or of where bundles are kept.
import i18next, { type i18n } from 'i18next';
import { type Formats, formatsFor } from '#text/formats.ts';
import type { Language } from '#text/language.ts';
import type { Namespace } from '#text/namespaces.ts';

export type Bundle = Readonly<Record<string, unknown>>;
export type BundleLoader = (language: Language, namespace: Namespace) => Promise<Bundle>;
export type Values = Readonly<Record<string, string | number>>;

export interface Translator extends Formats {
  readonly language: Language;
  readonly namespaces: readonly Namespace[];
  /** The words of `namespace:key`; plural forms follow `values.count`. Throws on an unknown key. */
  t(key: string, values?: Values): string;
  /** A list of texts, such as paragraphs. */
  texts(key: string): readonly string[];
  has(key: string): boolean;
}

/** Loads the bundles and returns the language's translator. Rejects when a bundle cannot be had. */
export async function createTranslator(
  language: Language,
  namespaces: readonly Namespace[],
  load: BundleLoader,
): Promise<Translator> {
  const instance = i18next.createInstance();
  const [bundles] = await Promise.all([
    Promise.all(namespaces.map((namespace) => load(language, namespace))),
    // Made ready while they come.
    instance.init({
      lng: language,
      ns: [...namespaces],
      resources: {},
      fallbackLng: false,
      // React and our own drawing never interpret a text as markup.
      interpolation: { escapeValue: false },
      returnNull: false,
    }),
  ]);
  namespaces.forEach((name, index) =>
    instance.addResourceBundle(language, name, bundles[index], false, true, { skipCopy: true }),
  );
  return { language, namespaces, ...formatsFor(language), ...wordsOf(instance) };
}

function wordsOf(instance: i18n): Pick<Translator, 't' | 'texts' | 'has'> {
  const has = (key: string): boolean => instance.exists(key, { count: 1 });
  return {
    has,
    texts(key) {
      const found: unknown = instance.t(key, { returnObjects: true });
      return Array.isArray(found) ? found.map(String) : [];
    },
    t(key, values) {
      const words = instance.t(key, values ?? {});
      // A missing text is a defect that tests must see; a user still gets a readable page.
      if (words === key.slice(key.indexOf(':') + 1) && !has(key))
        console.error(`No text for ${key}`);
      return words;
    },
  };
}
