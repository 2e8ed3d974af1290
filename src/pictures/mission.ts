// The mission sentence as pictures and papers tell it. Knows nothing of pages.
import { languageOf } from '#domain/bilingual.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Words } from '#pictures/part.ts';
import { missionSentence, type SentenceWords } from '#text/sentence.ts';

/** The mission sentence, a paragraph each; none while nothing is given. */
export function missionLines(snapshot: Snapshot, words: SentenceWords): Words[] {
  const sentence = missionSentence(snapshot, words);
  const lang = languageOf(snapshot)(sentence);
  return sentence
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({ text, lang }));
}
