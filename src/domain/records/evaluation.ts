// What a participant thought of a session (step 1.3), without a name.
import { prose, ref, scale } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const evaluation = {
  session: ref('sessions'),
  useful: scale(1, 5),
  heard: scale(1, 5),
  comment: prose(),
};
export type Evaluation = Item<typeof evaluation>;
