// Ready rules of chapters 5 to 8.
import { TEAM } from '#domain/field.ts';
import { isCausal, mainImpacts } from '#domain/graph.ts';
import { answerAt } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { SYSTEM_FUNCTIONS } from '#domain/vocabularies/flow.ts';
import { isWritten, type ReadyRule, rule } from '#guide/ready/rule.ts';

/** So strong a function needs no barrier named (step 5.1). */
const WEAK = 2;
/** So many links tested are enough to call the step ready: the three weakest. */
const TESTED = 3;

const strengthOf = ({ answers }: Snapshot, name: (typeof SYSTEM_FUNCTIONS)[number]) =>
  answers.barriers.strength[name]?.[TEAM];

export const BARRIERS = [
  rule('rated', (snapshot) =>
    SYSTEM_FUNCTIONS.every((name) => strengthOf(snapshot, name) !== undefined),
  ),
  rule('named', (snapshot) =>
    SYSTEM_FUNCTIONS.every(
      (name) =>
        (strengthOf(snapshot, name) ?? WEAK + 1) > WEAK ||
        isWritten(snapshot.answers.barriers.barrier[name] ?? ''),
    ),
  ),
] satisfies ReadyRule[];

export const FLOW = [
  rule('mission', (snapshot) => mainImpacts(snapshot).length === 1),
  rule('activity', ({ nodes }) => nodes.some(({ kind }) => kind === 'activity')),
  rule('link', ({ links }) => links.length > 0),
] satisfies ReadyRule[];

export const LINKS = [
  rule('tested', ({ links }) => {
    const causal = links.filter(isCausal);
    const tested = causal.filter(({ confidence, evidence }) => confidence !== null && evidence);
    return causal.length > 0 && tested.length >= Math.min(TESTED, causal.length);
  }),
] satisfies ReadyRule[];

export const INSTRUMENTS = [
  rule('instrument', ({ instruments }) =>
    instruments.some(({ instrument, activity }) => instrument && activity),
  ),
  rule('competence', ({ instruments }) =>
    instruments.every(({ competence, status }) => competence && status),
  ),
] satisfies ReadyRule[];

export const PILOT = [
  rule(
    'hypothesis',
    ({ answers: { pilot } }) => pilot.hypotheses.length > 0 || isWritten(pilot.hypothesis),
    answerAt('pilot', 'hypotheses'),
  ),
  rule(
    'setting',
    ({ answers: { pilot } }) =>
      isWritten(pilot.place) && isWritten(pilot.group) && pilot.size.value !== null,
    answerAt('pilot', 'place'),
  ),
  rule(
    'time',
    ({ answers: { pilot } }) =>
      pilot.start !== null && pilot.end !== null && pilot.start < pilot.end,
    answerAt('pilot', 'start'),
  ),
  rule(
    'proof',
    ({ answers: { pilot } }) => pilot.threshold.value !== null && isWritten(pilot.stopRule),
    answerAt('pilot', 'threshold'),
  ),
] satisfies ReadyRule[];

export const ACTIONS = [
  rule('task', ({ tasks }) => tasks.length > 0),
  rule('owned', ({ tasks }) => tasks.every(({ owner, end }) => owner && end)),
] satisfies ReadyRule[];

export const BUDGET = [
  rule('total', ({ answers }) => answers.budget.total !== null, answerAt('budget', 'total')),
  rule('line', ({ budgetLines }) => budgetLines.some(({ amount }) => amount !== null)),
  rule('source', ({ fundingSources }) => fundingSources.length > 0),
] satisfies ReadyRule[];

export const RISKS = [
  rule('risk', ({ risks }) => risks.length > 0),
  rule('rated', ({ risks }) =>
    risks.every(({ likelihood, impact }) => likelihood !== null && impact !== null),
  ),
] satisfies ReadyRule[];

export const COMMUNICATION = [
  rule('message', ({ messages }) =>
    messages.some(({ audiences, message }) => audiences.length > 0 && isWritten(message)),
  ),
] satisfies ReadyRule[];

export const TRANSITION = [
  rule('gate', ({ gates }) => gates.some(({ date, body }) => date && body)),
  rule('criteria', ({ gates, gateCriteria }) =>
    gates.every(({ id }) => gateCriteria.some(({ gate }) => gate === id)),
  ),
] satisfies ReadyRule[];

export const TRANSFER = [
  rule('transfer', ({ transfers }) => transfers.some(({ benefit }) => isWritten(benefit))),
  rule('heir', ({ transfers }) => transfers.every(({ mode, newOwner }) => mode && newOwner)),
] satisfies ReadyRule[];

export const INDICATORS = [
  rule('indicator', ({ indicators }) => indicators.length > 0),
  rule('looks', ({ indicators }) =>
    indicators.every(({ frequency, responsible }) => frequency && responsible),
  ),
] satisfies ReadyRule[];

export const IMPACT = [
  rule('impact', ({ impacts }) => impacts.some(({ outcome }) => outcome !== null)),
  rule('shares', ({ impacts }) =>
    impacts.every(
      ({ anyway, byOthers, displaced }) =>
        anyway !== null && byOthers !== null && displaced !== null,
    ),
  ),
] satisfies ReadyRule[];

export const REVIEW = [
  rule(
    'nextReview',
    ({ answers }) => answers.review.nextReview !== null,
    answerAt('review', 'nextReview'),
  ),
  rule('settled', ({ reviewNotes }) => reviewNotes.every(({ settled }) => settled === true)),
] satisfies ReadyRule[];
