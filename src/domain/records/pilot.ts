// Step 6.1: the smallest real test of the riskiest assumption. `hypotheses` are the Links under test.
import { choice, date, prose, quantity, refs, text } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const pilot = {
  place: text(),
  group: text(),
  size: quantity(),
  start: date(),
  end: date(),
  hypotheses: refs('links'),
  hypothesis: prose(),
  threshold: quantity(),
  stopRule: prose(),
  comparison: choice('comparison'),
  ethics: prose(),
};
export type Pilot = Values<typeof pilot>;
