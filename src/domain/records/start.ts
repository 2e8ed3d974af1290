// Step 1.1: for which place, with what mandate, until when. Basis: OECD initiative types [25].
import { choice, date, many, number, prose, ref, text } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const start = {
  title: text(),
  territory: text(),
  level: choice('level'),
  initiativeType: choice('initiative_type'),
  lead: ref('stakeholders'),
  accountableOwner: ref('stakeholders'),
  draftingStart: date(),
  draftingEnd: date(),
  deliveryStart: date(),
  deliveryEnd: date(),
  otherMissions: number(0, 99),
  mandate: prose(),
  languages: many('language'),
};
export type Start = Values<typeof start>;
