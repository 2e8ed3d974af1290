// Every check of the method, in its order.
import type { Check } from '#domain/checks/check.ts';
import { ACTION_CHECKS } from '#domain/checks/action-checks.ts';
import { BUDGET_CHECKS } from '#domain/checks/budget-checks.ts';
import { CLUSTER_CHECKS } from '#domain/checks/cluster-checks.ts';
import { COMMUNICATE_CHECKS } from '#domain/checks/communicate-checks.ts';
import { CONTACT_CHECKS } from '#domain/checks/contact-checks.ts';
import { FACILITATION_CHECKS } from '#domain/checks/facilitation-checks.ts';
import { FLOW_CHECKS } from '#domain/checks/flow-checks.ts';
import { FLOW_SENSE_CHECKS } from '#domain/checks/flow-sense-checks.ts';
import { GOVERNANCE_CHECKS } from '#domain/checks/governance-checks.ts';
import { INDICATOR_CHECKS } from '#domain/checks/indicator-checks.ts';
import { INSTRUMENT_CHECKS } from '#domain/checks/instrument-checks.ts';
import { LINK_CHECKS } from '#domain/checks/link-checks.ts';
import { MAP_CHECKS } from '#domain/checks/map-checks.ts';
import { MISSION_CHECKS } from '#domain/checks/mission-checks.ts';
import { PEOPLE_CHECKS } from '#domain/checks/people-checks.ts';
import { PILOT_CHECKS } from '#domain/checks/pilot-checks.ts';
import { REVIEW_CHECKS } from '#domain/checks/review-checks.ts';
import { START_CHECKS } from '#domain/checks/start-checks.ts';

export const ALL_CHECKS: readonly Check[] = [
  ...START_CHECKS,
  ...FACILITATION_CHECKS,
  ...MISSION_CHECKS,
  ...MAP_CHECKS,
  ...PEOPLE_CHECKS,
  ...CONTACT_CHECKS,
  ...GOVERNANCE_CHECKS,
  ...CLUSTER_CHECKS,
  ...FLOW_CHECKS,
  ...FLOW_SENSE_CHECKS,
  ...LINK_CHECKS,
  ...INSTRUMENT_CHECKS,
  ...PILOT_CHECKS,
  ...ACTION_CHECKS,
  ...BUDGET_CHECKS,
  ...COMMUNICATE_CHECKS,
  ...INDICATOR_CHECKS,
  // After all others: they count the errors.
  ...REVIEW_CHECKS,
];
