// What somebody typed, on its own, marked with the language it was written in: a screen reader changes its
// voice, and words break where that language breaks them. A sentence that quotes it stays whole, and words of
// the page that stand in for it ("without a name") are in the language of the page.
import { useCallback } from 'react';
import { useContentLanguage } from '#workspace/read-hooks.ts';

interface SaidProps {
  /** As it was typed; blank where nothing was. */
  readonly words: string;
  /** Words of the page, shown instead of blank ones. */
  readonly instead?: string;
  readonly className?: string | undefined;
}

/** The words, in their language. */
export function Said({ words, instead = '', className }: SaidProps) {
  return (
    <span className={className} lang={useLangOf()(words)}>
      {words.trim() || instead}
    </span>
  );
}

/** The language of what was typed, for elements and lists that take a `lang`; none for what is blank. */
export function useLangOf(): (words: string) => string | undefined {
  const language = useContentLanguage();
  return useCallback((words) => (words.trim() === '' ? undefined : language), [language]);
}
