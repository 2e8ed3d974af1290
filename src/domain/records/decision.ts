// A decision the team took: in a session (step 1.3) or at the review (step 8.3).
import { date, ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const decision = {
  label: text(),
  date: date(),
  decidedBy: ref('stakeholders'),
  reason: text(),
};
export type Decision = Item<typeof decision>;
