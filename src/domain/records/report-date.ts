// When a report is due, and to whom (step 6.3).
import { date, ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const reportDate = {
  label: text(),
  due: date(),
  to: text(),
  owner: ref('stakeholders'),
};
export type ReportDate = Item<typeof reportDate>;
