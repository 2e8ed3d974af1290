// Somebody who came to a session (step 1.3). Names stay on this device.
import { ref, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const attendee = {
  name: text({ scope: 'private' }),
  organisation: text(),
  session: ref('sessions'),
  consent: yesNo(),
};
export type Attendee = Item<typeof attendee>;
