// Places of items in a collection: fractional keys, sorted by key, then id.
// Two copies may draw the same key; ties are re-keyed before something goes between them.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

export interface Placed {
  readonly id: string;
  readonly order: string;
}

export const byOrder = (a: Placed, b: Placed): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * New keys that put `id` before `before` (null: at the end). `placed` is sorted and lacks `id`.
 * Returns the changed items; more than one only where ties stood in the way.
 */
export function placeBefore(
  placed: readonly Placed[],
  id: string,
  before: string | null,
): Placed[] {
  const found = before === null ? -1 : placed.findIndex((item) => item.id === before);
  const index = found === -1 ? placed.length : found;
  const previous = placed[index - 1]?.order ?? null;
  const next = placed[index]?.order ?? null;
  if (isKey(previous) && isKey(next) && (previous === null || next === null || previous < next)) {
    return [{ id, order: generateKeyBetween(previous, next) }];
  }
  // A tie or a key that is none (an old or hostile file): give everything a fresh key.
  const ids = [
    ...placed.slice(0, index).map((item) => item.id),
    id,
    ...placed.slice(index).map((item) => item.id),
  ];
  const keys = generateNKeysBetween(null, null, ids.length);
  return ids.map((each, at) => ({ id: each, order: keys[at] ?? '' }));
}

function isKey(key: string | null): boolean {
  if (key === null) return true;
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    return false;
  }
}
