// A workshop session (step 1.3). `minutes` is its whole length, breaks included. Basis: [56]-[60].
import { choice, date, many, number, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const session = {
  title: text(),
  date: date(),
  format: choice('session_format'),
  steps: many('step'),
  minutes: number(1, 6000),
  people: number(1, 10_000),
  groupSize: number(1, 1000),
  methods: many('facilitation_method'),
  materials: text(),
};
export type Session = Item<typeof session>;
