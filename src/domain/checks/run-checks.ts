// Runs the checks that may speak: their step is begun, and for completeness marked ready.
import { type Check, type CheckInput, type Finding, findingOf } from '#domain/checks/check.ts';
import { FLOW_CHECKS } from '#domain/checks/flow-checks.ts';
import { MISSION_CHECKS } from '#domain/checks/mission-checks.ts';
import { PEOPLE_CHECKS } from '#domain/checks/people-checks.ts';
import { PILOT_CHECKS } from '#domain/checks/pilot-checks.ts';
import { SEVERITIES, type StepStatus } from '#domain/vocabularies/method.ts';

export const CHECKS: readonly Check[] = [
  ...MISSION_CHECKS,
  ...PEOPLE_CHECKS,
  ...FLOW_CHECKS,
  ...PILOT_CHECKS,
];

/**
 * All findings, gravest first. `statusOf` tells a step's status; a step outside the chosen track is
 * `empty` to it. Accepted warnings are left out.
 */
export function runChecks(input: CheckInput, statusOf: (step: string) => StepStatus): Finding[] {
  return CHECKS.flatMap((check) => {
    const status = statusOf(check.step);
    if (status === 'empty') return [];
    return check
      .remarks(input)
      .filter(({ when }) => when === 'begun' || status !== 'draft')
      .map((remark) => findingOf(check, remark));
  })
    .filter(
      ({ severity, key }) => severity === 'error' || input.snapshot.accepted[key] === undefined,
    )
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
