// How a record is called in lists, choices and on paper. Knows nothing of where records are kept.
import type { Field } from '#domain/field.ts';
import { type CollectionName, fieldsOf, isCollection } from '#domain/schema.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

/** Finds a record, whatever holds it; undefined for an unknown one. */
export type FindRecord = (collection: CollectionName, id: string) => object | undefined;

/** What a record is called by when it is not its first text. */
const NAMED_BY: Partial<Record<CollectionName, readonly string[]>> = {
  links: ['from', 'to'],
  relations: ['from', 'to'],
  engagements: ['stakeholder'],
  duties: ['task', 'stakeholder'],
  instruments: ['instrument', 'activity'],
  instrumentPairs: ['one', 'other'],
  evaluations: ['session'],
  impacts: ['outcome'],
};

/** The fields that make the name: its first text, or what it ties together. */
export function nameFields(collection: CollectionName): readonly string[] {
  const firstText = Object.entries(fieldsOf(collection)).find(([, { code }]) => code === 'text');
  return NAMED_BY[collection] ?? (firstText ? [firstText[0]] : []);
}

/** A piece of a name: what somebody typed, or words of the page. */
export interface NamePart {
  readonly words: string;
  readonly isTyped: boolean;
}

/** Between the pieces of a name. */
export const BETWEEN_NAMES = ' – ';

/** The record's own name, or "without a name". */
export const recordName = (...args: Parameters<typeof nameParts>): string =>
  nameParts(...args)
    .map(({ words }) => words)
    .join(BETWEEN_NAMES);

/** The same name in pieces. */
export function nameParts(
  text: Translator,
  collection: CollectionName,
  record: object | undefined,
  find: FindRecord,
): readonly NamePart[] {
  const values = (record ?? {}) as Readonly<Record<string, unknown>>;
  const parts = nameFields(collection).flatMap((name) =>
    partsOf(text, fieldsOf(collection)[name], values[name], find),
  );
  return parts.length > 0 ? parts : [ofPage(text.t('common:unnamed'))];
}

const ofPage = (words: string): NamePart => ({ words, isTyped: false });

function partsOf(
  text: Translator,
  field: Field | undefined,
  value: unknown,
  find: FindRecord,
): readonly NamePart[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  if (field?.code === 'choice') return [ofPage(optionLabel(text, field.vocabulary, value))];
  if (field?.code !== 'ref' || !isCollection(field.to))
    return [{ words: value.trim(), isTyped: true }];
  // The end of a Link may itself be a Link.
  const places: readonly CollectionName[] = field.to === 'nodes' ? ['nodes', 'links'] : [field.to];
  for (const place of places) {
    const found = find(place, value);
    if (found) return nameParts(text, place, found, find);
  }
  return [ofPage(text.t('common:deletedRecord'))];
}
