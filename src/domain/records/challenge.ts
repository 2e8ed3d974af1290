// Step 2.2: what is wrong, for whom, how do we know, why does it last.
// `baseline` is the one starting value of the mission: 3.1 and 8.1 show it again, never ask twice.
import { many, prose, quantity, refs, yesNo } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const challenge = {
  challenge: prose(),
  affectedGroups: refs('stakeholders'),
  baseline: quantity(),
  whoGains: prose(),
  solutionNeutral: yesNo(),
  sdgs: many('sdg'),
};
export type Challenge = Values<typeof challenge>;
