// The values of a record's fields in words.
// Knows nothing of steps, pages or screens.
import { languageOf } from '#domain/bilingual.ts';
import { type Field, isEmptyValue, type Quantity, TEAM } from '#domain/field.ts';
import { type CollectionName, fieldsOf, isCollection } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { VocabularyName } from '#domain/vocabularies.ts';
import type { RecordName } from '#guide/step-records.ts';
import { type Fact, langOfAll, langOfTexts, type Words } from '#pictures/part.ts';
import { optionLabel } from '#text/option-label.ts';
import { BETWEEN_NAMES, type FindRecord, nameParts } from '#text/record-name.ts';
import { quantityWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export type Values = Readonly<Record<string, unknown>>;

/** Whether a field has something to tell; a place on the map is no words. */
export const isTold = (record: RecordName, name: string, value: unknown): boolean => {
  const field = fieldsOf(record)[name];
  return field !== undefined && field.code !== 'position' && !isEmptyValue(field, value);
};

const findIn =
  (snapshot: Snapshot): FindRecord =>
  (collection, id) =>
    snapshot[collection].find((each) => each.id === id);

/** The name of a record in pieces, each in its own language. */
export const namePieces = (
  snapshot: Snapshot,
  collection: CollectionName,
  record: object,
  text: Translator,
): Words[] => {
  const langOf = languageOf(snapshot);
  return nameParts(text, collection, record, findIn(snapshot)).map(({ words, isTyped }) => ({
    text: words,
    lang: isTyped ? langOf(words) : undefined,
  }));
};

/** The same as a whole. */
export function nameWords(...args: Parameters<typeof namePieces>): Words {
  const pieces = namePieces(...args);
  return { text: pieces.map((piece) => piece.text).join(BETWEEN_NAMES), lang: langOfAll(pieces) };
}

/** Somebody of the register by name; nothing where nobody is chosen. */
export function personName(snapshot: Snapshot, id: string | null): Words {
  const name = snapshot.stakeholders.find((one) => one.id === id)?.name.trim() ?? '';
  return { text: name, lang: languageOf(snapshot)(name) };
}

/** Facts of the filled fields but for those in `told`, each with the field's label. */
export function fieldFacts(
  snapshot: Snapshot,
  record: RecordName,
  values: Values,
  text: Translator,
  told: readonly string[] = [],
): Fact[] {
  return Object.entries(fieldsOf(record)).flatMap(([name, field]): Fact[] => {
    const value = values[name];
    if (told.includes(name) || !isTold(record, name, value)) return [];
    const label = text.t(`fields:${record}.${name}.label`);
    return valueFacts(snapshot, field, value, text).map((fact) => ({
      ...fact,
      label: fact.label === '' ? label : `${label}, ${fact.label}`,
    }));
  });
}

/** A value in words; scores and reasons are one fact for each thing they are about. */
export function valueFacts(
  snapshot: Snapshot,
  field: Field,
  value: unknown,
  text: Translator,
): Fact[] {
  const langOf = languageOf(snapshot);
  const one = (words: string, lang?: string): Fact[] => [{ label: '', text: words, lang }];
  const option = (vocabulary: VocabularyName, id: string): string =>
    optionLabel(text, vocabulary, id);
  switch (field.code) {
    case 'text':
    case 'prose':
      return one((value as string).trim(), langOf(value as string));
    case 'date':
      return one(text.date(value as string));
    case 'yesNo':
      return one(text.t(value === true ? 'common:yes' : 'common:no'));
    case 'number':
    case 'scale':
      return one(text.number(value as number));
    case 'quantity': {
      const { year, source, ...amount } = value as Quantity;
      const words = [
        quantityWords(amount, text) || amount.unit,
        year === null ? '' : String(year),
        source,
      ];
      return one(
        words
          .map((part) => part.trim())
          .filter(Boolean)
          .join(', '),
        langOfTexts(langOf, [amount.unit, source]),
      );
    }
    case 'choice':
      return one(option(field.vocabulary, value as string));
    case 'many':
      return one(text.list((value as readonly string[]).map((id) => option(field.vocabulary, id))));
    case 'ref':
      return [{ label: '', ...referenceName(snapshot, field.to, value as string, text) }];
    case 'refs': {
      const names = (value as readonly string[]).map((id) =>
        referenceName(snapshot, field.to, id, text),
      );
      return one(text.names(names.map((name) => name.text)), langOfAll(names));
    }
    case 'ratings':
      return Object.entries(value as Record<string, Record<string, number>>).map(
        ([id, scores]) => ({
          label: option(field.vocabulary, id),
          text: Object.entries(scores)
            .map(([rater, score]) =>
              rater === TEAM
                ? text.number(score)
                : `${referenceName(snapshot, 'raters', rater, text).text}: ${text.number(score)}`,
            )
            .join('; '),
        }),
      );
    case 'remarks':
      return Object.entries(value as Record<string, string>).map(([id, reason]) => ({
        label: option(field.vocabulary, id),
        text: reason.trim(),
        lang: langOf(reason),
      }));
    default:
      return [];
  }
}

/** The name of a record. */
function referenceName(
  snapshot: Snapshot,
  collection: string,
  id: string,
  text: Translator,
): Words {
  if (!isCollection(collection)) return { text: '' };
  const item = findIn(snapshot)(collection, id);
  if (!item) return { text: text.t('common:deletedRecord') };
  return nameWords(snapshot, collection, item, text);
}
