// Step 6.3: what runs the mission and what it costs. `total` and the lines share one currency. Basis: [62].
import { number, prose, text } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const budget = {
  currency: text(),
  total: number(0, 1e12, false),
  procurement: prose(),
  stateAid: prose(),
  dataProtection: prose(),
};
export type Budget = Values<typeof budget>;
