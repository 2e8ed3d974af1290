// A name under the content as it was (step 8.3): `hash` says which. Not an electronic signature in law.
import { date, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const signature = { name: text(), role: text(), date: date(), hash: text() };
export type Signature = Item<typeof signature>;
