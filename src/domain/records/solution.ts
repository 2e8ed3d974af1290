// A candidate solution (step 2.3).
import { choice, scale, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const solution = {
  label: text(),
  nature: choice('solution_nature'),
  maturity: scale(1, 5),
};
export type Solution = Item<typeof solution>;
