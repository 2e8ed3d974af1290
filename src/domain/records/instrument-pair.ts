// How two instruments act on each other (step 5.4).
import { choice, ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const instrumentPair = {
  one: ref('instruments'),
  other: ref('instruments'),
  effect: choice('pair_effect'),
  reason: text(),
};
export type InstrumentPair = Item<typeof instrumentPair>;
