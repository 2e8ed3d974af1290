// The guide's long texts, fetched chapter by chapter when somebody reads in it.
import { useEffect, useState } from 'react';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { guideOf } from '#text/namespaces.ts';
import type { Translator } from '#text/translator.ts';
import { useText, useTextLoader } from '#workspace/text-context.ts';

const known = new Map<string, Translator>();

/** The words of a chapter's guide; `loading` until they are here, `failed` when they cannot be had. */
export function useGuideText(chapter: ChapterId): Translator | 'loading' | 'failed' {
  const { language } = useText();
  const load = useTextLoader();
  const key = `${language}/${chapter}`;
  const [ended, setEnded] = useState('');
  useEffect(() => {
    if (known.has(key)) return;
    load([guideOf(chapter)])
      .then((text) => known.set(key, text), console.error)
      .finally(() => setEnded(key));
  }, [key, load, chapter]);
  return known.get(key) ?? (ended === key ? 'failed' : 'loading');
}
