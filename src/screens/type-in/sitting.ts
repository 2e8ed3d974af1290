// What was typed in this sitting, the last first, and how each is taken back. Pure.
// Knows nothing of how it is shown.
import type { Edit } from '#document/index.ts';
import { type CodedPlace, type FieldCode, printCode } from '#guide/field-codes.ts';
import { backTo, isSame, isUnsaid, valueAt, wordsOf } from '#screens/type-in/changes.ts';
import { placeName, type Sight, type Target } from '#screens/type-in/targets.ts';
import type { ReadModel } from '#document/index.ts';

export interface Typed {
  readonly key: string;
  readonly code: FieldCode;
  readonly printed: string;
  readonly label: string;
  /** '' where an answer was emptied. */
  readonly words: string;
  readonly undo: Edit;
}

type Read = Pick<ReadModel, 'ids' | 'item' | 'answers'>;

/** What has changed since the target was opened; a new record counts once. */
export function typedIn(
  target: Target,
  before: readonly unknown[],
  { text, read }: Sight & { readonly read: Read },
): Typed[] {
  const { places, unborn, code } = target;
  const changed = places.flatMap((place, at) => {
    const now = valueAt(read, place.at);
    return isSame(before[at], now) ? [] : [{ place, was: before[at], now }];
  });
  const wordsAt = (place: CodedPlace, now: unknown): string =>
    isUnsaid(place.at, now) ? '' : wordsOf(place.at, now, text, read);
  if (unborn) {
    const row = read.ids(unborn.collection).indexOf(unborn.id) + 1;
    if (row === 0) return [];
    const own = { ...code, row, column: null };
    const words = changed.map(({ place, now }) => wordsAt(place, now)).filter(Boolean);
    return [
      {
        key: unborn.id,
        code: own,
        printed: printCode(own),
        label: text.t(`fields:${unborn.collection}.one`),
        words: words.join('; '),
        undo: { type: 'delete-records', collection: unborn.collection, ids: [unborn.id] },
      },
    ];
  }
  return changed.map(({ place, was, now }) => ({
    key: crypto.randomUUID(),
    code: place.code,
    printed: printCode(place.code),
    label: placeName(place, text),
    words: wordsAt(place, now),
    undo: backTo(place.at, was, now),
  }));
}
