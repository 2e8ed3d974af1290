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

/** The record's own name, or "without a name". */
export function recordName(
  text: Translator,
  collection: CollectionName,
  record: object | undefined,
  find: FindRecord,
): string {
  const values = (record ?? {}) as Readonly<Record<string, unknown>>;
  const parts = nameFields(collection)
    .map((name) => partName(text, fieldsOf(collection)[name], values[name], find))
    .filter(Boolean);
  return parts.join(' – ') || text.t('common:unnamed');
}

function partName(
  text: Translator,
  field: Field | undefined,
  value: unknown,
  find: FindRecord,
): string {
  if (typeof value !== 'string' || value.trim() === '') return '';
  if (field?.code === 'choice') return optionLabel(text, field.vocabulary, value);
  if (field?.code !== 'ref' || !isCollection(field.to)) return value.trim();
  // The end of a Link may itself be a Link.
  const places: readonly CollectionName[] = field.to === 'nodes' ? ['nodes', 'links'] : [field.to];
  for (const place of places) {
    const found = find(place, value);
    if (found) return recordName(text, place, found, find);
  }
  return text.t('common:deletedRecord');
}
