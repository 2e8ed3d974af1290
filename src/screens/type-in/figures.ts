// The figures printed before boxes, typed on a control: 2 ticks the second box, 2 5 the second and the fifth.
// Knows nothing of controls; keys come in, choices go out.
import type { Field } from '#domain/field.ts';
import { type FieldAt, partOf } from '#domain/schema.ts';
import type { Edit } from '#document/index.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';

/** Whether figures choose among boxes there. */
export const hasFigures = ({ code }: Field): boolean =>
  ['yesNo', 'choice', 'many', 'scale', 'ratings'].includes(code);

export interface Figures {
  /** What has been typed of a number so far. */
  readonly typed: string;
  readonly edit: Edit | null;
}

/** A key more; null when it is none of ours. `chosen` is the value there now. */
export function typeFigure(
  field: Field,
  at: FieldAt,
  {
    key,
    typed,
    chosen,
  }: { readonly key: string; readonly typed: string; readonly chosen: unknown },
): Figures | null {
  if (key === '-' && field.code === 'scale' && field.min < 0) return { typed: '-', edit: null };
  // A space after a number ends it; else it does what it does everywhere.
  if ((key === ' ' || key === ',') && typed !== '') return { typed: '', edit: null };
  if (!/^\d$/u.test(key)) return null;
  const longer = `${typed}${key}`;
  const read = [longer, key].find((each) => isThere(field, Number(each)));
  if (read === undefined) return { typed: '', edit: null };
  const choose = edit(field, at, Number(read));
  // The first figure of a longer number had ticked a box of its own: 1, then 12.
  const early = read === longer && /^\d/u.test(typed) ? Number(typed) : null;
  if (field.code !== 'many' || early === null) return { typed: read, edit: choose };
  const was = (chosen as readonly string[]).includes(optionAt(field, early));
  return {
    typed: read,
    edit: was ? { type: 'together', edits: [untick(field, at, early), choose] } : choose,
  };
}

const optionAt = (
  field: Extract<Field, { readonly vocabulary: unknown }>,
  number: number,
): string => VOCABULARIES[field.vocabulary][number - 1] ?? '';

function isThere(field: Field, number: number): boolean {
  switch (field.code) {
    case 'yesNo':
      return number === 1 || number === 2;
    case 'choice':
    case 'many':
      return number >= 1 && number <= VOCABULARIES[field.vocabulary].length;
    case 'scale':
    case 'ratings':
      return number >= field.min && number <= field.max;
    default:
      return false;
  }
}

function edit(field: Field, at: FieldAt, number: number): Edit {
  const set = (value: unknown, place = at): Edit => ({ type: 'set-field', at: place, value });
  if (field.code === 'yesNo') return set(number === 1);
  if (field.code === 'choice') return set(optionAt(field, number));
  if (field.code === 'many') return set(true, partOf(at, optionAt(field, number)));
  return set(number);
}

const untick = (
  field: Extract<Field, { readonly vocabulary: unknown }>,
  at: FieldAt,
  number: number,
): Edit => ({ type: 'set-field', at: partOf(at, optionAt(field, number)), value: null });
