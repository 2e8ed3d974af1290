// Somebody, or a table, who scores the criteria alone (step 3.2).
import { text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const rater = { name: text() };
export type Rater = Item<typeof rater>;
