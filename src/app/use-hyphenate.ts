// Long words part on narrow screens, where they would not fit a line or would leave it half empty.
import { useEffect, useState } from 'react';
import { useMedia } from '#frame/use-media.ts';
import { loadHyphenator } from '#text/hyphenation.ts';
import type { Language } from '#text/language.ts';
import type { Hyphenate } from '#ui/hyphens.ts';

const asItIs: Hyphenate = (words) => words;

/** For texts in this language. Leaves them as they are on wide screens, and until the patterns are there. */
export function useHyphenate(language: Language): Hyphenate {
  const isNarrow = useMedia('(max-width: 760px)');
  const [loaded, setLoaded] = useState<{ readonly of: Language; readonly hyphenate: Hyphenate }>();
  useEffect(() => {
    if (!isNarrow) return;
    let isWanted = true;
    loadHyphenator(language).then(
      (hyphenate) => isWanted && setLoaded({ of: language, hyphenate }),
      // Without them words part where the browser thinks best.
      console.error,
    );
    return () => {
      isWanted = false;
    };
  }, [isNarrow, language]);
  return isNarrow && loaded?.of === language ? loaded.hyphenate : asItIs;
}
