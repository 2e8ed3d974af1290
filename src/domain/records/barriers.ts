// Step 5.1: how well the innovation system works, function by function. Basis: MIS [34][35][36].
import { ratings, remarks } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const barriers = {
  strength: ratings('system_function', 1, 5),
  barrier: remarks('system_function'),
  cause: remarks('system_function'),
  evidence: ratings('system_function', 0, 3),
};
export type Barriers = Values<typeof barriers>;
