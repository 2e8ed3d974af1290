// The translator of the chosen language for the whole app. Loads bundles when a page needs them and
// swaps language without a reload; when a language cannot be loaded, the one at hand stays.
import { useSyncExternalStore } from 'react';
import type { Language } from '#text/language.ts';
import { type Namespace, SHELL } from '#text/namespaces.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';

const BUNDLES = import.meta.glob<Bundle>('../../locales/*/*.json', { import: 'default' });

/** A bundle of the app's own files. Rejects when there is none or it cannot be fetched. */
export async function loadBundle(language: Language, namespace: Namespace): Promise<Bundle> {
  const load = BUNDLES[`../../locales/${language}/${namespace}.json`];
  if (!load) throw new Error(`No bundle ${language}/${namespace}`);
  return load();
}

const listeners = new Set<() => void>();
let wanted: readonly Namespace[] = SHELL;
let current: Translator | null = null;

/** Makes sure these texts are there in this language; the last call wins. */
export async function loadTexts(
  language: Language,
  namespaces: readonly Namespace[] = [],
): Promise<void> {
  wanted = [...new Set([...wanted, ...namespaces])];
  const asked = wanted;
  const isThere =
    current?.language === language && asked.every((name) => current?.namespaces.includes(name));
  if (isThere) return;
  const next = await createTranslator(language, asked, loadBundle);
  if (wanted !== asked) return loadTexts(language);
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
