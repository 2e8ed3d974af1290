// A thought kept for later so that the session can go on (step 1.3).
import { ref, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const parkedItem = {
  label: text(),
  session: ref('sessions'),
  owner: ref('stakeholders'),
  settled: yesNo(),
};
export type ParkedItem = Item<typeof parkedItem>;
