// How much of a change is ours (step 8.2). Shares in per cent. Basis: GECES [67]; net formula (k).
import { number, prose, quantity, ref, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const impact = {
  outcome: ref('nodes'),
  change: quantity(),
  anyway: number(0, 100, false),
  byOthers: number(0, 100, false),
  displaced: number(0, 100, false),
  fadeOut: number(0, 100, false),
  harms: prose(),
  confirmed: yesNo(),
};
export type Impact = Item<typeof impact>;
