// The social lens: five questions asked of every chapter (d). What is written feeds criteria 3.2.
import { remarks } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const lens = {
  decides: remarks('chapter'),
  benefits: remarks('chapter'),
  asked: remarks('chapter'),
  fairer: remarks('chapter'),
  value: remarks('chapter'),
};
export type Lens = Values<typeof lens>;
