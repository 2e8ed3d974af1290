// The figures printed before boxes, typed on a control: 2 ticks the second box, 2 5 the second and the fifth.
// Knows nothing of controls; keys come in, choices go out.
import type { Field } from '#domain/field.ts';
import { type FieldAt, partOf } from '#domain/schema.ts';
import type { Edit } from '#document/index.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';

/** Whether figures choose among boxes there. */
export const hasFigures = ({ code }: Field): boolean =>
  ['yesNo', 'choice', 'many', 'scale', 'ratings'].includes(code);

/** A number while it is typed. */
export interface Figures {
  /** What has been typed of it so far. */
  readonly typed: string;
  /** Whether that ticked a box that was free before. */
  readonly isFresh: boolean;
}
export const NO_FIGURES: Figures = { typed: '', isFresh: false };

/** A key more, and what it does; null when it is none of ours. `chosen` is the value there now. */
export function typeFigure(
  field: Field,
  at: FieldAt,
  {
    key,
    figures,
    chosen,
  }: { readonly key: string; readonly figures: Figures; readonly chosen: unknown },
): (Figures & { readonly edit: Edit | null }) | null {
  const { typed } = figures;
  const ended = { ...NO_FIGURES, edit: null };
  if (key === '-' && field.code === 'scale' && field.min < 0) return { ...ended, typed: '-' };
  // A space after a number ends it; else it does what it does everywhere.
  if ((key === ' ' || key === ',') && typed !== '') return ended;
  if (!/^\d$/u.test(key)) return null;
  const longer = `${typed}${key}`;
  const read = [longer, key].find((each) => isThere(field, Number(each)));
  if (read === undefined) return ended;
  const choose = edit(field, at, Number(read));
  if (field.code !== 'many') return { typed: read, isFresh: false, edit: choose };
  const isFresh = !(chosen as readonly string[]).includes(optionAt(field, Number(read)));
  // The first figure of a longer number had ticked a box of its own: 1, then 12.
  const edits =
    read === longer && figures.isFresh ? [untick(field, at, Number(typed)), choose] : [choose];
  return { typed: read, isFresh, edit: { type: 'together', edits } };
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
