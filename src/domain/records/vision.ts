// Step 2.1: daily life in the target year, and what has faded out. Basis: Three Horizons [57][59].
import { number, prose, text } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const vision = {
  year: number(2000, 2200),
  today: prose(),
  future: prose(),
  headline: text(),
};
export type Vision = Values<typeof vision>;
