// A lever on an activity of the flow: which, from which desk, paid by whom (step 5.4). Basis: [24][29].
import { choice, ref } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const instrument = {
  activity: ref('nodes'),
  instrument: choice('instrument'),
  competence: choice('level'),
  owner: ref('stakeholders'),
  target: ref('stakeholders'),
  status: choice('instrument_status'),
  source: ref('fundingSources'),
};
export type InstrumentRow = Item<typeof instrument>;
