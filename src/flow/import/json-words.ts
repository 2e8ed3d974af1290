// Values of a JSON file as plain words. Whatever the value is, the answer is text, never markup.
// Knows no format.
import * as v from 'valibot';

const SCALAR = v.union([v.string(), v.number(), v.boolean()]);
/** Rich text as Quill keeps it: a list of inserted pieces. */
const DELTA = v.object({ ops: v.array(v.object({ insert: v.fallback(v.unknown(), '') })) });

export type Json = Readonly<Record<string, unknown>>;
export const OBJECT = v.record(v.string(), v.unknown());
export const LIST = v.fallback(v.array(v.unknown()), []);

/** An object, or an empty one for anything else. */
export const asObject = (value: unknown): Json => (v.is(OBJECT, value) ? value : {});

/** Text, a number, a list or rich text as words; '' for nothing. Deeper values are written as JSON. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (v.is(SCALAR, value)) return String(value);
  if (v.is(DELTA, value))
    return value.ops.map(({ insert }) => (v.is(SCALAR, insert) ? String(insert) : '')).join('');
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  return JSON.stringify(value);
}
