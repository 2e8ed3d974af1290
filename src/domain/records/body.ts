// A body that steers or decides together (step 4.3). Basis: two-tier boards [86].
import { choice, many, refs, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const body = {
  name: text(),
  mandate: text(),
  members: refs('stakeholders'),
  levels: many('level'),
  departments: many('policy_field'),
  rhythm: choice('frequency'),
};
export type Body = Item<typeof body>;
