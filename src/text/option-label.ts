// The words of one item of a closed list. Chapters and steps are named by the guide.
import type { VocabularyName } from '#domain/vocabularies.ts';
import type { Translator } from '#text/translator.ts';

/** The label of one option. */
export function optionLabel(text: Translator, vocabulary: VocabularyName, id: string): string {
  if (vocabulary === 'chapter') return text.t(`guide:chapter.${id}`);
  if (vocabulary === 'step') return text.t(`guide:step.${id}.title`);
  return text.t(`vocabularies:${vocabulary}.${id}.label`);
}
