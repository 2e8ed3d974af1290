// Reads and writes field values in slots. Reading repairs: a value of the wrong type, as an old or
// hostile file may hold, reads as empty. Writing leaves defaults out.
import type * as Y from 'yjs';
import {
  emptyValue,
  type Field,
  isEmptyValue,
  QUANTITY_PARTS,
  type Quantity,
} from '#domain/field.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import type { Slots } from '#document/layout.ts';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** The value of `name` as a Snapshot holds it. `text` is the record's long text, for prose only. */
export function readValue(slots: Slots, name: string, field: Field, text: () => string): unknown {
  const value = slots.get(name);
  switch (field.code) {
    case 'text':
      return asText(value);
    case 'prose':
      return text();
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/u.test(asText(value)) ? value : null;
    case 'ref':
      return typeof value === 'string' ? value : null;
    case 'yesNo':
      return typeof value === 'boolean' ? value : null;
    case 'choice':
      return options(field.vocabulary).includes(asText(value)) ? value : null;
    case 'number':
    case 'scale':
      return within(asNumber(value), field.min, field.max);
    case 'position':
      return readPosition(value);
    case 'quantity':
      return readQuantity(slots, name);
    case 'many':
      return options(field.vocabulary).filter((option) => slots.get(`${name}:${option}`) === true);
    case 'refs':
      return parts(slots, name).filter((id) => slots.get(`${name}:${id}`) === true);
    case 'ratings':
      return readRatings(slots, name, field.min, field.max, options(field.vocabulary));
    case 'remarks':
      return Object.fromEntries(
        options(field.vocabulary)
          .map((item) => [item, asText(slots.get(`${name}:${item}`))])
          .filter(([, remark]) => remark !== ''),
      );
  }
}

const options = (vocabulary: keyof typeof VOCABULARIES): readonly string[] =>
  VOCABULARIES[vocabulary];

function parts(slots: Slots, name: string): string[] {
  const prefix = `${name}:`;
  const found: string[] = [];
  for (const key of slots.keys()) if (key.startsWith(prefix)) found.push(key.slice(prefix.length));
  return found.toSorted();
}

const within = (value: number | null, min: number, max: number): number | null =>
  value !== null && value >= min && value <= max ? value : null;

function readPosition(value: unknown): readonly [number, number] | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [x, y] = [asNumber(value[0]), asNumber(value[1])];
  return x === null || y === null ? null : [x, y];
}

function readQuantity(slots: Slots, name: string): Quantity {
  return {
    value: asNumber(slots.get(`${name}:value`)),
    unit: asText(slots.get(`${name}:unit`)),
    year: asNumber(slots.get(`${name}:year`)),
    source: asText(slots.get(`${name}:source`)),
  };
}

function readRatings(
  slots: Slots,
  name: string,
  min: number,
  max: number,
  items: readonly string[],
): Record<string, Record<string, number>> {
  const ratings: Record<string, Record<string, number>> = {};
  for (const part of parts(slots, name)) {
    const split = part.indexOf(':');
    const item = part.slice(0, split);
    const score = within(asNumber(slots.get(`${name}:${part}`)), min, max);
    if (split < 1 || score === null || !items.includes(item)) continue;
    (ratings[item] ??= {})[part.slice(split + 1)] = score;
  }
  return ratings;
}

/** Writes one key; null, '' and false are left out, as defaults are. */
export function writeSlot(slots: Slots, key: string, value: unknown): void {
  const empty =
    value === null || value === undefined || value === '' || (value === false && key.includes(':'));
  if (!empty) slots.set(key, value);
  else if (slots.get(key) !== undefined) slots.delete(key);
}

/** Writes a whole value (not prose) as its flat keys, replacing what was there. */
export function writeValue(slots: Slots, name: string, field: Field, value: unknown): void {
  for (const part of parts(slots, name)) slots.delete(`${name}:${part}`);
  const given = isEmptyValue(field, value) ? emptyValue(field) : value;
  switch (field.code) {
    case 'quantity':
      for (const part of QUANTITY_PARTS)
        writeSlot(slots, `${name}:${part}`, (given as Quantity)[part]);
      return;
    case 'many':
    case 'refs':
      for (const option of given as readonly string[]) slots.set(`${name}:${option}`, true);
      return;
    case 'ratings':
      for (const [item, scores] of Object.entries(given as Record<string, Record<string, number>>))
        for (const [rater, score] of Object.entries(scores))
          slots.set(`${name}:${item}:${rater}`, score);
      return;
    case 'remarks':
      for (const [item, remark] of Object.entries(given as Record<string, string>))
        writeSlot(slots, `${name}:${item}`, remark);
      return;
    default:
      writeSlot(slots, name, given);
  }
}

/** Replaces a long text by the shortest splice, so that others' edits around it survive. */
export function writeText(text: Y.Text, next: string): void {
  const { index, remove, insert } = shortestSplice(text.toString(), next);
  if (remove > 0) text.delete(index, remove);
  if (insert !== '') text.insert(index, insert);
}

export interface Splice {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The one replacement that turns `before` into `after`, touching as few UTF-16 units as possible and
 * never splitting a surrogate pair. `caret` is where typing ended: among equal splices ("aa" typed
 * into "aaa") the one ending there is meant.
 */
export function shortestSplice(before: string, after: string, caret = after.length): Splice {
  const limit = Math.min(before.length, after.length);
  const tailLimit = Math.min(limit, Math.max(0, after.length - caret));
  let tail = 0;
  while (tail < tailLimit && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  let head = 0;
  while (head < limit - tail && before[head] === after[head]) head += 1;
  while (tail < limit - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (splitsPair(after, head) || splitsPair(before, head)) head -= 1;
  if (splitsPair(after, after.length - tail) || splitsPair(before, before.length - tail)) tail -= 1;
  return {
    index: head,
    remove: before.length - head - tail,
    insert: after.slice(head, after.length - tail),
  };
}

const splitsPair = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  const previous = text.charCodeAt(index - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff;
};
