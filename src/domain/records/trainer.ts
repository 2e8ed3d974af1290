// Somebody who learns to run sessions (step 1.3): module, teach-back, and the chapters they can lead. Basis: [61].
import { choice, date, many, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const trainer = {
  name: text(),
  module: choice('training_module'),
  teachBack: date(),
  passed: yesNo(),
  chapters: many('chapter'),
};
export type Trainer = Item<typeof trainer>;
