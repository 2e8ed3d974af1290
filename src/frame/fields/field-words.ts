// The words of a field by its address: label, help, example. One place for the key scheme.
import type { VocabularyName } from '#domain/vocabularies.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { type FieldAt, fieldName } from '#domain/schema.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';
import type { Choice } from '#ui/choice.ts';

export interface FieldWords {
  readonly label: string;
  readonly help: string | undefined;
  readonly placeholder: string | undefined;
}

/** Label, help and example of a field; help and example only where the language file has them. */
export function fieldWords(text: Translator, at: Pick<FieldAt, 'record' | 'field'>): FieldWords {
  const key = `fields:${at.record}.${fieldName(at.field)}`;
  const optional = (part: string): string | undefined =>
    text.has(`${key}.${part}`) ? text.t(`${key}.${part}`) : undefined;
  return {
    label: text.t(`${key}.label`),
    help: optional('help'),
    placeholder: optional('placeholder'),
  };
}

/** The options of a closed list with their one-line explanations. */
export const vocabularyChoices = (text: Translator, vocabulary: VocabularyName): Choice[] =>
  VOCABULARIES[vocabulary].map((id) => ({
    id,
    label: optionLabel(text, vocabulary, id),
    description: optionHelp(text, vocabulary, id),
  }));

/** The one-line explanation of an option, where it has one. */
export function optionHelp(
  text: Translator,
  vocabulary: VocabularyName,
  id: string,
): string | undefined {
  const key = `vocabularies:${vocabulary}.${id}.help`;
  return text.has(key) ? text.t(key) : undefined;
}
