// The translator of the chosen language for the whole app. Loads bundles when a page needs them and
// swaps language without a reload; when a language cannot be loaded, the one at hand stays.
import { useSyncExternalStore } from 'react';
import type { Language } from '#text/language.ts';
import { languageOf, type Namespace, setOf, SHELL } from '#text/namespaces.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';
import textFiles from 'virtual:texts';

/** A bundle of the app's own files. Rejects when there is none or it cannot be fetched. */
export async function loadBundle(language: Language, namespace: Namespace): Promise<Bundle> {
  const bundle = await bundleOf(languageOf(namespace, language), namespace);
  if (!bundle) throw new Error(`No bundle ${language}/${namespace}`);
  // For developers: a build in which every text is longer and accented.
  if (import.meta.env.VITE_PSEUDO) return (await import('#text/pseudo.ts')).pseudoBundle(bundle);
  return bundle;
}

async function bundleOf(language: Language, namespace: Namespace): Promise<Bundle | undefined> {
  const set = setOf(namespace);
  if (set === null) return textFiles[`${language}/${namespace}`]?.();
  const together = await textFiles[`${language}/${set}`]?.();
  return together?.[namespace] as Bundle | undefined;
}

const listeners = new Set<() => void>();
/** What the last call asked for. A call that adds nothing leaves it as it is: two of them may run at once. */
let wanted: { readonly language: Language | null; readonly namespaces: readonly Namespace[] } = {
  language: null,
  namespaces: SHELL,
};
let current: Translator | null = null;

/** Makes sure these texts are there in this language; the last call wins. */
export async function loadTexts(
  language: Language,
  namespaces: readonly Namespace[] = [],
): Promise<void> {
  const added = namespaces.filter((name) => !wanted.namespaces.includes(name));
  if (language !== wanted.language || added.length > 0)
    wanted = { language, namespaces: [...wanted.namespaces, ...added] };
  const asked = wanted;
  const isThere =
    current?.language === language &&
    asked.namespaces.every((name) => current?.namespaces.includes(name));
  if (isThere) return;
  const next = await createTranslator(language, asked.namespaces, loadBundle);
  if (wanted !== asked) return loadTexts(wanted.language ?? language);
  current = next;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** The translator at hand; null only before the very first texts. */
export function useTranslator(): Translator | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
