// Where long words of a language may part, once its patterns are there.
import { useEffect, useState } from 'react';
import { type Hyphenate, loadHyphenator } from '#text/hyphenation.ts';
import { isLanguage, type Language } from '#text/language.ts';

const asItIs: Hyphenate = (words) => words;

/**
 * For texts in this language (BCP 47). Leaves them as they are while it is not wanted, until the patterns are
 * there, and in a language that Kurs has none for.
 */
export function useHyphenator(language: string, isWanted = true): Hyphenate {
  const [loaded, setLoaded] = useState<{ readonly of: Language; readonly hyphenate: Hyphenate }>();
  useEffect(() => {
    if (!isWanted || !isLanguage(language)) return;
    let isCurrent = true;
    loadHyphenator(language).then(
      (hyphenate) => isCurrent && setLoaded({ of: language, hyphenate }),
      // Without them words part where the browser thinks best.
      console.error,
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, language]);
  return isWanted && loaded?.of === language ? loaded.hyphenate : asItIs;
}
