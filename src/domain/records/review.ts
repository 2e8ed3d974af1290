// Step 8.3: are we ready to stand behind this.
import { date, prose, text } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const review = {
  summary: prose(),
  nextReview: date(),
  decisionBody: text(),
  decisionNumber: text(),
  decisionDate: date(),
};
export type Review = Values<typeof review>;
