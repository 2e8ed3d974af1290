// How much room an answer needs on paper, by its kind, and what is already printed in it.
// Knows nothing of which answers a sheet has.
import { languageOf, type LanguageOf } from '#domain/bilingual.ts';
import { type Field, type Quantity, QUANTITY_PARTS } from '#domain/field.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { VOCABULARIES, type VocabularyName } from '#domain/vocabularies.ts';
import { stepOf } from '#guide/steps.ts';
import type { Column, Option, Room } from '#pictures/paper-parts.ts';
import { langOfAll, type Words } from '#pictures/part.ts';
import { valueFacts } from '#pictures/record-values.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';
import type { StepId } from '#domain/vocabularies/method.ts';

const NOTHING: Words = { text: '' };

/** What stands in the workbook, in words; '' for nothing. */
export function saidIn(snapshot: Snapshot, field: Field, value: unknown, text: Translator): Words {
  if (value === null || value === undefined) return NOTHING;
  const facts = valueFacts(snapshot, field, value, text);
  return {
    text: facts
      .map(({ label, text: words }) => [label, words].filter(Boolean).join(': '))
      .filter(Boolean)
      .join('; '),
    lang: langOfAll(facts),
  };
}

/** Room for an answer and what is printed there; words go where no box says them. */
export function roomFor(
  snapshot: Snapshot,
  field: Field,
  value: unknown,
  text: Translator,
): { readonly room: Room; readonly said: Words } {
  const ticked = (options: readonly Option[]) =>
    ({ room: { room: 'options', options }, said: NOTHING }) as const;
  const written = (lines: number) =>
    ({ room: { room: 'lines', lines }, said: saidIn(snapshot, field, value, text) }) as const;
  switch (field.code) {
    case 'yesNo':
      return ticked(
        [true, false].map((each, at) => ({
          number: String(at + 1),
          label: text.t(each ? 'common:yes' : 'common:no'),
          isChosen: value === each,
        })),
      );
    case 'choice':
    case 'many': {
      const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
      return ticked(
        optionNames(field.vocabulary, text).map((label, at) => ({
          number: String(at + 1),
          label,
          isChosen: chosen.includes(VOCABULARIES[field.vocabulary][at]),
        })),
      );
    }
    case 'scale':
      return ticked(
        range(field.min, field.max).map((step) => ({
          number: text.number(step),
          label: '',
          isChosen: value === step,
        })),
      );
    case 'quantity':
      return {
        room: { room: 'parts', parts: quantityParts(value, text, languageOf(snapshot)) },
        said: NOTHING,
      };
    case 'prose':
      return written(5);
    case 'refs':
      return written(3);
    case 'text':
      return written(2);
    default:
      return written(1);
  }
}

function quantityParts(
  value: unknown,
  text: Translator,
  langOf: LanguageOf,
): (Words & { readonly label: string })[] {
  const quantity = value as Quantity | null;
  return QUANTITY_PARTS.map((part) => {
    const said = quantity?.[part] ?? '';
    return {
      label: text.t(`fields:quantity.${part}.label`),
      text: part === 'value' && typeof said === 'number' ? text.number(said) : String(said),
      lang: part === 'unit' || part === 'source' ? langOf(String(said)) : undefined,
    };
  });
}

/** What an option is called; steps with their number. */
export const optionNames = (vocabulary: VocabularyName, text: Translator): string[] =>
  VOCABULARIES[vocabulary].map((id) => {
    const label = optionLabel(text, vocabulary, id);
    return vocabulary === 'step' ? `${stepOf(id as StepId).number} ${label}` : label;
  });

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** How a cell of a list is prepared. */
export function cellRoom(field: Field, text: Translator): Pick<Column, 'marks' | 'isWide'> {
  const marks =
    field.code === 'scale' || field.code === 'ratings'
      ? range(field.min, field.max).map((step) => text.number(step))
      : field.code === 'yesNo'
        ? [text.t('common:yes'), text.t('common:no')]
        : [];
  return {
    marks,
    isWide: ['text', 'prose', 'remarks', 'refs', 'quantity'].includes(field.code),
  };
}

/** What the ends or the levels of a scale mean; '' where nothing is said about them. */
export function scaleWords(record: string, name: string, field: Field, text: Translator): string {
  if (field.code !== 'scale' && field.code !== 'ratings') return '';
  const key = `fields:${record}.${name}`;
  const told = range(field.min, field.max).flatMap((step) => {
    const end = step === field.min ? 'low' : step === field.max ? 'high' : null;
    const words = [`${key}.levels.${step}`, `${key}.ends.${end}`].find((each) => text.has(each));
    return words === undefined ? [] : [`${text.number(step)} ${text.t(words)}`];
  });
  return told.join(' · ');
}
