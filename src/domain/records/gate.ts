// What must be shown before the next phase, and who decides (step 7.2). Basis: [63], [64].
import { choice, date, ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const gate = {
  name: text(),
  kind: choice('gate'),
  date: date(),
  body: ref('bodies'),
  decision: choice('decision'),
};
export type Gate = Item<typeof gate>;
