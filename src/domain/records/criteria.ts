// Step 3.2: twelve criteria, each scored 0-3 alone by every rater, with a reason. Basis: [16][95], OECD principles [23].
import { ratings, remarks } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const criteria = { scores: ratings('criteria', 0, 3), reasons: remarks('criteria') };
export type Criteria = Values<typeof criteria>;
