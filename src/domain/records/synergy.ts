// What members do together that none can alone (step 4.4). Basis: CSEI [9].
import { choice, refs, scale, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const synergy = {
  label: text(),
  kind: choice('synergy'),
  partners: refs('stakeholders'),
  social: text(),
  ecological: text(),
  economic: text(),
  resource: text(),
  maturity: scale(1, 5),
};
export type Synergy = Item<typeof synergy>;
