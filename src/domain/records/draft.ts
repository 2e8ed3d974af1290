// An alternative wording of the mission with the dots it received in the room (step 3.1).
import { number, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const draft = { wording: text(), dots: number(0, 999) };
export type Draft = Item<typeof draft>;
