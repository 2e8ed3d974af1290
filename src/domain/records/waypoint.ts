// The value an indicator should have on the way (step 8.1).
import { date, number, ref, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const waypoint = {
  label: text(),
  indicator: ref('indicators'),
  date: date(),
  value: number(-1e12, 1e12, false),
};
export type Waypoint = Item<typeof waypoint>;
