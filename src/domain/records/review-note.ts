// What a reviewer wrote (step 8.3).
import { choice, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const reviewNote = {
  note: text(),
  reviewer: text(),
  step: choice('step'),
  settled: yesNo(),
};
export type ReviewNote = Item<typeof reviewNote>;
