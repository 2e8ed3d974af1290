// Step 1.2: is a mission the right tool. Basis: OECD litmus test [26]; opportunity cost [27].
import { choice, prose, ratings, ref, remarks } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const litmus = {
  scores: ratings('litmus_item', 0, 3),
  reasons: remarks('litmus_item'),
  budgetHolder: ref('stakeholders'),
  alternative: prose(),
  notInstead: prose(),
  decision: choice('go_decision'),
};
export type Litmus = Values<typeof litmus>;
