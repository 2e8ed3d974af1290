// What was typed into some places: before and after, in words, and the Edit that puts it back as it was.
// Pure. Knows nothing of screens.
import type { Edit, ReadModel } from '#document/index.ts';
import { emptyValue, isEmptyValue, type Quantity, QUANTITY_PARTS } from '#domain/field.ts';
import { fieldAt, type FieldAt, fieldName, isCollection, partOf } from '#domain/schema.ts';
import { cellWriter } from '#frame/cell-words.ts';
import type { Translator } from '#text/translator.ts';

type Read = Pick<ReadModel, 'item' | 'answers'>;

/** The value at a place: of a field, or of the one item that the place is about. */
export function valueAt(read: Read, at: FieldAt): unknown {
  const values = isCollection(at.record)
    ? read.item(at.record, at.id ?? '')
    : read.answers(at.record);
  const [, ...parts] = at.field.split(':');
  const whole =
    (values as Readonly<Record<string, unknown>> | undefined)?.[fieldName(at.field)] ??
    emptyValue(fieldAt(at));
  return parts.reduce<unknown>(
    (value, part) =>
      (value as Readonly<Record<string, unknown>> | null | undefined)?.[part] ?? null,
    whole,
  );
}

export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Nobody has said anything there. */
export const isUnsaid = (at: FieldAt, value: unknown): boolean =>
  at.field.includes(':') ? value === null || value === '' : isEmptyValue(fieldAt(at), value);

/** A value as one would type it into a cell. */
export function wordsOf(at: FieldAt, value: unknown, text: Translator, read: Read): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return text.number(value);
  if (at.field.includes(':')) return typeof value === 'string' ? value : '';
  return cellWriter(text, read.item)(fieldAt(at), value);
}

/** Puts a place back to what it was. */
export function backTo(at: FieldAt, before: unknown, now: unknown): Edit {
  const field = fieldAt(at);
  const set = (value: unknown, place = at): Edit => ({ type: 'set-field', at: place, value });
  if (at.field.includes(':')) return set(before);
  if (field.code === 'quantity') {
    const quantity = before as Quantity;
    return {
      type: 'together',
      edits: QUANTITY_PARTS.map((part) => set(quantity[part], partOf(at, part))),
    };
  }
  if (field.code === 'many' || field.code === 'refs') {
    const [was, is] = [before as readonly string[], now as readonly string[]];
    const changed = [...new Set([...was, ...is])].filter(
      (id) => was.includes(id) !== is.includes(id),
    );
    return {
      type: 'together',
      edits: changed.map((id) => set(was.includes(id) ? true : null, partOf(at, id))),
    };
  }
  return set(before);
}
