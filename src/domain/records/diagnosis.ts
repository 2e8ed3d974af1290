// Step 2.3: how contested, complex and uncertain problem and solutions are. Basis: Wanzenböck et al. [37].
import { ratings } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const diagnosis = {
  problem: ratings('diagnosis_trait', 1, 5),
  solution: ratings('diagnosis_trait', 1, 5),
};
export type Diagnosis = Values<typeof diagnosis>;
