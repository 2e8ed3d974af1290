// Somebody who can help, block, is affected or is missing (step 4.1). Basis: Mendelow [47], Mitchell et al. [46].
// Contact data and the judgement of attitude are private: they never leave the device by themselves. Weight is
// judged together in the room and stays out of public copies.
import { choice, many, scale, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const stakeholder = {
  name: text(),
  actorType: choice('actor_type'),
  level: choice('level'),
  roles: many('role'),
  stake: text(),
  power: scale(1, 5, { isJudgement: true }),
  interest: scale(1, 5, { isJudgement: true }),
  legitimacy: yesNo({ isJudgement: true }),
  urgency: yesNo({ isJudgement: true }),
  attitude: scale(-2, 2, { scope: 'private' }),
  contact: text({ scope: 'private' }),
};
export type Stakeholder = Item<typeof stakeholder>;
