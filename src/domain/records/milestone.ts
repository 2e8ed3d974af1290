// A point on the way at which one can see whether the course holds (step 3.3).
import { date, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const milestone = { label: text(), date: date() };
export type Milestone = Item<typeof milestone>;
