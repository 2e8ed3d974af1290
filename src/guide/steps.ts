// The 29 steps of the method, in order. Adding a form step is one entry in its chapter's file, one
// record, and texts. Source: the RESIST goals and the method's own backbone, see `sources.ts`.
import { COMMUNICATE_STEPS } from '#guide/steps/communicate.ts';
import { FLOW_STEPS } from '#guide/steps/flow.ts';
import { LEARN_STEPS } from '#guide/steps/learn.ts';
import { MISSION_STEPS } from '#guide/steps/mission.ts';
import { PEOPLE_STEPS } from '#guide/steps/people.ts';
import { PILOT_STEPS } from '#guide/steps/pilot.ts';
import { PREPARE_STEPS } from '#guide/steps/prepare.ts';
import { UNDERSTAND_STEPS } from '#guide/steps/understand.ts';
import type { Step } from '#guide/step.ts';
import type { StepId } from '#domain/vocabularies/method.ts';

export const STEPS: readonly Step[] = [
  ...PREPARE_STEPS,
  ...UNDERSTAND_STEPS,
  ...MISSION_STEPS,
  ...PEOPLE_STEPS,
  ...FLOW_STEPS,
  ...PILOT_STEPS,
  ...COMMUNICATE_STEPS,
  ...LEARN_STEPS,
];

/** The step with this id, or undefined for an unknown one (an old link, a newer file). */
export const findStep = (id: string): Step | undefined => STEPS.find((step) => step.id === id);

/** The step with this id. */
export function stepOf(id: StepId): Step {
  const step = findStep(id);
  if (!step) throw new Error(`No step ${id}`);
  return step;
}
