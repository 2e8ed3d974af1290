// Step 3.1: what will be true, for whom, by when. Basis: [16][17], formulation guide [32].
// `statement` is empty while the sentence follows its parts; once edited as a whole it holds the sentence.
import { date, prose, quantity, text, yesNo } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const statement = {
  object: text(),
  group: text(),
  place: text(),
  verb: text(),
  endState: yesNo(),
  target: quantity(),
  deadline: date(),
  statement: prose(),
  solutionNeutral: yesNo(),
};
export type Statement = Values<typeof statement>;
