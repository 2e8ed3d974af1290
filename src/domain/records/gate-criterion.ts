// One thing a gate asks for (step 7.2).
import { ref, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const gateCriterion = {
  measure: text(),
  gate: ref('gates'),
  threshold: text(),
  met: yesNo(),
};
export type GateCriterion = Item<typeof gateCriterion>;
