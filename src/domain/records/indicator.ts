// How a change is seen, and who looks when (step 8.1). RACER names what holds of it (k).
// The mission's own indicator (`ofMission`) takes baseline and target from 2.2 and 3.1, never asked twice.
import { choice, date, many, quantity, ref, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const indicator = {
  name: text(),
  node: ref('nodes'),
  ofMission: yesNo(),
  definition: text(),
  baseline: quantity(),
  measuredBy: date(),
  measuredByWhom: ref('stakeholders'),
  target: quantity(),
  source: text(),
  frequency: choice('frequency'),
  responsible: ref('stakeholders'),
  aboutPeople: yesNo(),
  splitBy: many('split'),
  racer: many('racer'),
};
export type Indicator = Item<typeof indicator>;
