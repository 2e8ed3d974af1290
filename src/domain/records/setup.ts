// How far a team wants to go and what it looks at on the way. No step of its own: tracks and lens are chosen beside the steps.
import { choice, yesNo } from '#domain/field.ts';
import type { Values } from '#domain/record.ts';

export const setup = { track: choice('track'), socialLens: yesNo() };
export type Setup = Values<typeof setup>;
