// Earlier work of one's own and what becomes of it (step 2.4).
import { choice, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const pastWork = {
  label: text(),
  verdict: choice('past_work_verdict'),
  reason: text(),
};
export type PastWork = Item<typeof pastWork>;
