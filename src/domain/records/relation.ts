// Who gives what to whom (step 4.2). Basis: Net-Map [49].
import { choice, ref, scale, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const relation = {
  from: ref('stakeholders'),
  kind: choice('relation'),
  to: ref('stakeholders'),
  mutual: yesNo(),
  strength: scale(1, 3),
  note: text(),
};
export type Relation = Item<typeof relation>;
