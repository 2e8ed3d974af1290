// The fixtures of every check, by id.
import type { CheckFixture } from './fixture.ts';

export const FIXTURES: Readonly<Record<string, CheckFixture>> = {};
