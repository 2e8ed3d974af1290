// What each step still lacks before people can call it ready.
import type { Snapshot } from '#domain/snapshot.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import * as first from '#guide/ready/first-half.ts';
import type { ReadyRule } from '#guide/ready/rule.ts';
import * as second from '#guide/ready/second-half.ts';
import { stepStatus } from '#guide/progress.ts';
import { STEPS } from '#guide/steps.ts';
import { isInTrack } from '#guide/tracks.ts';

/** The canvas is ready when no step that it shows is empty. */
const isToldAll = (snapshot: Snapshot): boolean =>
  STEPS.every(
    ({ id }) =>
      id === 'canvas' ||
      !isInTrack(id, snapshot.answers.setup.track) ||
      stepStatus(snapshot, id) !== 'empty',
  );

export const READY_RULES: Readonly<Record<StepId, readonly ReadyRule[]>> = {
  start: first.START,
  litmus: first.LITMUS,
  facilitation: first.FACILITATION,
  vision: first.VISION,
  challenge: first.CHALLENGE,
  diagnosis: first.DIAGNOSIS,
  practice: first.PRACTICE,
  statement: first.STATEMENT,
  criteria: first.CRITERIA,
  map: first.MAP,
  register: first.REGISTER,
  relations: first.RELATIONS,
  governance: first.GOVERNANCE,
  cluster: first.CLUSTER,
  barriers: second.BARRIERS,
  flow: second.FLOW,
  links: second.LINKS,
  instruments: second.INSTRUMENTS,
  pilot: second.PILOT,
  actions: second.ACTIONS,
  budget: second.BUDGET,
  risks: second.RISKS,
  communication: second.COMMUNICATION,
  transition: second.TRANSITION,
  transfer: second.TRANSFER,
  indicators: second.INDICATORS,
  impact: second.IMPACT,
  review: second.REVIEW,
  canvas: [{ id: 'boxes', at: null, isMet: isToldAll }],
};

/** The rules a step does not meet yet, in the order of its fields. */
export const missingIn = (snapshot: Snapshot, step: StepId): readonly ReadyRule[] =>
  READY_RULES[step].filter(({ isMet }) => !isMet(snapshot));
