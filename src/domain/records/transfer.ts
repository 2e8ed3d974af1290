// A benefit that is to stay: with whom, paid by whom (step 7.3). Basis: [64][65][66]. `cost` is per year.
import { choice, date, quantity, ref, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const transfer = {
  benefit: text(),
  mode: choice('exit_mode'),
  newOwner: ref('stakeholders'),
  cost: quantity(),
  paidBy: ref('stakeholders'),
  capacityGap: text(),
  agreement: yesNo(),
  date: date(),
};
export type Transfer = Item<typeof transfer>;
