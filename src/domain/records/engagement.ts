// What is promised to a group and how it is kept (step 4.3). Basis: IAP2 levels [48], our own words.
import { choice, date, ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const engagement = {
  stakeholder: ref('stakeholders'),
  present: choice('engagement'),
  promised: choice('engagement'),
  method: text(),
  date: date(),
  gain: text(),
};
export type Engagement = Item<typeof engagement>;
