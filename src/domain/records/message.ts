// Who must know, feel or do what (step 7.1). Basis: [1].
import { choice, date, many, quantity, ref, refs, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const message = {
  message: text(),
  audiences: refs('stakeholders'),
  aim: choice('communication_aim'),
  channels: many('channel'),
  languages: many('language'),
  date: date(),
  owner: ref('stakeholders'),
  measure: quantity(),
};
export type Message = Item<typeof message>;
