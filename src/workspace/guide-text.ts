// The guide's long texts, fetched chapter by chapter when somebody reads in it.
import { useEffect, useState } from 'react';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { guideOf } from '#text/namespaces.ts';
import type { Translator } from '#text/translator.ts';
import { useText, useTextLoader } from '#workspace/text-context.ts';

const known = new Map<string, Translator>();

/** The words of a chapter's guide; null until they are here. */
export function useGuideText(chapter: ChapterId): Translator | null {
  const { language } = useText();
  const load = useTextLoader();
  const key = `${language}/${chapter}`;
  const [, setLoaded] = useState('');
  useEffect(() => {
    if (known.has(key)) return;
    load([guideOf(chapter)]).then((text) => {
      known.set(key, text);
      setLoaded(key);
    }, console.error);
  }, [key, load, chapter]);
  return known.get(key) ?? null;
}
