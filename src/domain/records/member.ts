// A person of the drafting team (step 1.1).
import { text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const member = { name: text(), unit: text(), task: text() };
export type Member = Item<typeof member>;
