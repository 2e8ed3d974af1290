// A part of the mission that can be reached by itself, five at most (step 3.3).
import { date, quantity, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const subGoal = { label: text(), target: quantity(), deadline: date() };
export type SubGoal = Item<typeof subGoal>;
