// The fixtures of every check, by id.
import type { CheckFixture } from './fixture.ts';
import { FLOW_FIXTURES } from './flow-fixtures.ts';
import { INSTRUMENT_FIXTURES } from './instrument-fixtures.ts';
import { LEARN_FIXTURES } from './learn-fixtures.ts';
import { MISSION_FIXTURES } from './mission-fixtures.ts';
import { PEOPLE_FIXTURES } from './people-fixtures.ts';
import { PLAN_FIXTURES } from './plan-fixtures.ts';

export const FIXTURES: Readonly<Record<string, CheckFixture>> = {
  ...MISSION_FIXTURES,
  ...PEOPLE_FIXTURES,
  ...FLOW_FIXTURES,
  ...INSTRUMENT_FIXTURES,
  ...PLAN_FIXTURES,
  ...LEARN_FIXTURES,
};
