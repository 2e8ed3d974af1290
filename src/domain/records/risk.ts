// What could go wrong, and who acts (step 6.4). Basis: 5x5 matrix (k). `reason`: why an accepted risk is acceptable.
import { choice, date, ref, scale, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const risk = {
  event: text(),
  cause: text(),
  effect: text(),
  likelihood: scale(1, 5),
  impact: scale(1, 5),
  response: choice('response'),
  action: text(),
  owner: ref('stakeholders'),
  reason: text(),
  review: date(),
};
export type Risk = Item<typeof risk>;
