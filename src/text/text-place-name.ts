// What a text of a workbook is called: its record, its field, and the part of it. Knows nothing of screens.
import type { FieldAt } from '#domain/schema.ts';
import { fieldAt, fieldName, isCollection } from '#domain/schema.ts';
import { optionLabel } from '#text/option-label.ts';
import { type FindRecord, type NamePart, nameFields, nameParts } from '#text/record-name.ts';
import type { Translator } from '#text/translator.ts';

/** The field and its part in words of the page: "Baseline, Unit". */
export function fieldLabel(text: Translator, at: FieldAt): string {
  const name = fieldName(at.field);
  const part = at.field.slice(name.length + 1);
  const field = fieldAt(at);
  const label = text.t(`fields:${at.record}.${name}.label`);
  if (part === '') return label;
  if (field.code === 'quantity') return `${label}, ${text.t(`fields:quantity.${part}.label`)}`;
  return field.code === 'remarks'
    ? `${optionLabel(text, field.vocabulary, part)}: ${label}`
    : label;
}

/** The name of the record a text belongs to; empty for a step's own answers and for the name itself. */
export function ownerParts(
  text: Translator,
  { record, id, field }: FieldAt,
  find: FindRecord,
): readonly NamePart[] {
  if (!isCollection(record) || id === null || nameFields(record)[0] === field) return [];
  return nameParts(text, record, find(record, id), find);
}
