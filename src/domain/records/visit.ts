// A study visit: what was seen and what is taken home (step 2.4).
import { date, prose, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const visit = { place: text(), date: date(), saw: prose(), takeHome: prose() };
export type Visit = Item<typeof visit>;
