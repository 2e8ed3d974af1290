// Every check of the method, in its order.
import type { Check } from '#domain/checks/check.ts';
import { FLOW_CHECKS } from '#domain/checks/flow-checks.ts';
import { MISSION_CHECKS } from '#domain/checks/mission-checks.ts';
import { PEOPLE_CHECKS } from '#domain/checks/people-checks.ts';
import { PILOT_CHECKS } from '#domain/checks/pilot-checks.ts';

export const ALL_CHECKS: readonly Check[] = [
  ...MISSION_CHECKS,
  ...PEOPLE_CHECKS,
  ...FLOW_CHECKS,
  ...PILOT_CHECKS,
];
