// Step 1.3: what a facilitator settles for all sessions together.
import { prose } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const facilitation = { accessNeeds: prose(), consent: prose() };
export type Facilitation = Values<typeof facilitation>;
