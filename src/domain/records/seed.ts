// A seed of the future that is already here (step 2.1).
import { text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const seed = { label: text(), place: text() };
export type Seed = Item<typeof seed>;
