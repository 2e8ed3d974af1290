// Something that already works somewhere (step 2.4). Basis: [1].
import { prose, refs, scale, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const practice = {
  title: text(),
  place: text(),
  runBy: text(),
  local: yesNo(),
  what: prose(),
  result: prose(),
  evidence: scale(0, 3),
  conditions: prose(),
  transferability: scale(0, 3),
  adaptation: prose(),
  address: text(),
  usedIn: refs('nodes'),
};
export type Practice = Item<typeof practice>;
