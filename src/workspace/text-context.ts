// The words of the chosen language for every component below. Switching swaps the translator, no reload.
import { createContext, useContext } from 'react';
import type { Namespace } from '#text/namespaces.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export const TextContext = createContext<Translator | null>(null);

/** The interface's translator. */
export function useText(): Translator {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText outside of TextContext');
  return text;
}

/** Loads further texts in the interface's language, for what only a few ask for. */
export type TextLoader = (namespaces: readonly Namespace[]) => Promise<Translator>;
export const TextLoaderContext = createContext<TextLoader | null>(null);

/** The loader of further texts. */
export function useTextLoader(): TextLoader {
  const load = useContext(TextLoaderContext);
  if (!load) throw new Error('useTextLoader outside of TextLoaderContext');
  return load;
}

export const SentenceContext = createContext<SentenceWords | null>(null);

/** The words of the language the workbook is written in, for the mission sentence. */
export function useSentenceWords(): SentenceWords {
  const words = useContext(SentenceContext);
  if (!words) throw new Error('useSentenceWords outside of SentenceContext');
  return words;
}
