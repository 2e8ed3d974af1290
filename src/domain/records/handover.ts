// What goes from hand to hand at a gate (step 7.2).
import { ref, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const handover = {
  label: text(),
  gate: ref('gates'),
  to: ref('stakeholders'),
  done: yesNo(),
};
export type Handover = Item<typeof handover>;
