// An area in which projects are needed (step 3.3).
import { many, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const projectArea = { label: text(), fields: many('policy_field') };
export type ProjectArea = Item<typeof projectArea>;
