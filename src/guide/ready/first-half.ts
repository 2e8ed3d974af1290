// Ready rules of chapters 1 to 4.
import { countWords, median } from '#domain/arithmetic.ts';
import { TEAM } from '#domain/field.ts';
import { answerAt } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { isMeasurable, isUnspoken } from '#domain/statement.ts';
import { DIAGNOSIS_TRAITS, CORE_CRITERIA, LITMUS_ITEMS } from '#domain/vocabularies/mission.ts';
import { isWritten, type ReadyRule, rule } from '#guide/ready/rule.ts';

/** From this contestation on, people must talk (step 2.3). */
const CONTESTED = 4;
const HEADLINE_WORDS = 25;
const YEARS_AHEAD = 5;

/** A span that is given as a whole and does not end before it starts. */
const isSpan = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && start < end;

const yearOf = (snapshot: Snapshot): number => new Date(snapshot.meta.createdAt).getFullYear();

/** Levels of the cause tree: a cause without a parent is the first. */
function causeLevels({ causes }: Snapshot): number {
  const parents = new Map(causes.map(({ id, parent }) => [id, parent]));
  const depth = (id: string): number => {
    let levels = 1;
    // No deeper than there are causes: a tree that bites its tail ends too.
    for (
      let up = parents.get(id) ?? null;
      up !== null && levels <= causes.length;
      up = parents.get(up) ?? null
    )
      levels += 1;
    return levels;
  };
  return Math.max(0, ...causes.map(({ id }) => depth(id)));
}

const medians = ({ answers }: Snapshot): (number | null)[] =>
  CORE_CRITERIA.map((criterion) => median(Object.values(answers.criteria.scores[criterion] ?? {})));

export const START = [
  rule(
    'team',
    ({ members }) =>
      members.length >= 3 &&
      new Set(members.map(({ unit }) => unit.trim()).filter(Boolean)).size >= 2,
  ),
  rule(
    'spans',
    ({ answers: { start } }) =>
      isSpan(start.draftingStart, start.draftingEnd) &&
      isSpan(start.deliveryStart, start.deliveryEnd),
    answerAt('start', 'draftingStart'),
  ),
  rule('mandate', ({ answers }) => isWritten(answers.start.mandate), answerAt('start', 'mandate')),
] satisfies ReadyRule[];

export const LITMUS = [
  rule('scores', ({ answers }) =>
    LITMUS_ITEMS.every((item) => answers.litmus.scores[item]?.[TEAM] !== undefined),
  ),
  rule(
    'budgetHolder',
    ({ answers }) => answers.litmus.budgetHolder !== null,
    answerAt('litmus', 'budgetHolder'),
  ),
  rule(
    'alternative',
    ({ answers: { litmus } }) => isWritten(litmus.alternative) && isWritten(litmus.notInstead),
    answerAt('litmus', 'alternative'),
  ),
  rule(
    'decision',
    ({ answers }) => answers.litmus.decision !== null,
    answerAt('litmus', 'decision'),
  ),
] satisfies ReadyRule[];

export const FACILITATION = [
  rule('session', ({ sessions }) => sessions.some(({ date, minutes }) => date && minutes)),
  rule(
    'access',
    ({ answers }) => isWritten(answers.facilitation.accessNeeds),
    answerAt('facilitation', 'accessNeeds'),
  ),
] satisfies ReadyRule[];

export const VISION = [
  rule(
    'year',
    (snapshot) => (snapshot.answers.vision.year ?? 0) >= yearOf(snapshot) + YEARS_AHEAD,
    answerAt('vision', 'year'),
  ),
  rule(
    'horizons',
    ({ answers: { vision }, seeds }) =>
      isWritten(vision.today) && isWritten(vision.future) && seeds.length > 0,
    answerAt('vision', 'today'),
  ),
  rule('fading', ({ fadings }) => fadings.length > 0),
  rule(
    'headline',
    ({ answers: { vision } }) =>
      isWritten(vision.headline) && countWords(vision.headline) <= HEADLINE_WORDS,
    answerAt('vision', 'headline'),
  ),
] satisfies ReadyRule[];

export const CHALLENGE = [
  rule(
    'challenge',
    ({ answers }) => isWritten(answers.challenge.challenge),
    answerAt('challenge', 'challenge'),
  ),
  rule(
    'number',
    ({ answers: { challenge } }) =>
      challenge.baseline.value !== null && isWritten(challenge.baseline.source),
    { ...answerAt('challenge', 'baseline'), field: 'baseline:value' },
  ),
  rule('causes', (snapshot) => causeLevels(snapshot) >= 2),
] satisfies ReadyRule[];

export const DIAGNOSIS = [
  rule('solutions', ({ solutions }) => solutions.length >= 3),
  rule('notTechnical', ({ solutions }) =>
    solutions.some(({ nature }) => nature !== null && nature !== 'technical'),
  ),
  rule('ratings', ({ answers: { diagnosis } }) =>
    DIAGNOSIS_TRAITS.every(
      (trait) =>
        diagnosis.problem[trait]?.[TEAM] !== undefined &&
        diagnosis.solution[trait]?.[TEAM] !== undefined,
    ),
  ),
  rule('dialogue', ({ answers: { diagnosis }, engagements }) => {
    const contested = [diagnosis.problem, diagnosis.solution].some(
      (ratings) => (ratings.contested?.[TEAM] ?? 0) >= CONTESTED,
    );
    const talks = ['involve', 'collaborate', 'empower'];
    return !contested || engagements.some(({ promised }) => promised && talks.includes(promised));
  }),
] satisfies ReadyRule[];

export const PRACTICE = [
  rule('three', ({ practices }) => practices.length >= 3),
  rule('local', ({ practices }) => practices.some(({ local }) => local === true)),
  rule('told', ({ practices }) =>
    practices.every(({ address, adaptation }) => isWritten(address) && isWritten(adaptation)),
  ),
] satisfies ReadyRule[];

export const STATEMENT = [
  rule('sentence', (snapshot) => !isUnspoken(snapshot), answerAt('statement', 'object')),
  rule('measure', isMeasurable, answerAt('statement', 'target')),
  rule(
    'deadline',
    ({ answers }) => answers.statement.deadline !== null,
    answerAt('statement', 'deadline'),
  ),
] satisfies ReadyRule[];

export const CRITERIA = [
  rule('core', (snapshot) => medians(snapshot).every((score) => (score ?? 0) >= 1)),
  rule('mean', (snapshot) => {
    const scores = medians(snapshot);
    return scores.reduce<number>((sum, score) => sum + (score ?? 0), 0) / scores.length >= 2;
  }),
] satisfies ReadyRule[];

export const MAP = [
  rule(
    'fields',
    ({ answers }) => answers.missionMap.policyFields.length >= 3,
    answerAt('missionMap', 'policyFields'),
  ),
  rule(
    'type',
    ({ answers }) => answers.missionMap.missionType !== null,
    answerAt('missionMap', 'missionType'),
  ),
  rule('milestone', ({ milestones }) => milestones.some(({ date }) => date !== null)),
] satisfies ReadyRule[];

export const REGISTER = [
  rule('people', ({ stakeholders }) => stakeholders.length > 0),
  rule('placed', ({ stakeholders }) =>
    stakeholders.every(({ power, interest }) => power !== null && interest !== null),
  ),
] satisfies ReadyRule[];

export const RELATIONS = [
  rule('relation', ({ relations }) => relations.some(({ from, to, kind }) => from && to && kind)),
] satisfies ReadyRule[];

export const GOVERNANCE = [
  rule('promises', ({ answers, engagements }) =>
    answers.challenge.affectedGroups.every((id) =>
      engagements.some(({ stakeholder, promised }) => stakeholder === id && promised !== null),
    ),
  ),
  rule('engagement', ({ engagements }) => engagements.length > 0),
  rule('body', ({ bodies }) => bodies.length > 0),
] satisfies ReadyRule[];

export const CLUSTER = [
  rule(
    'members',
    ({ answers }) => answers.cluster.members.length >= 2,
    answerAt('cluster', 'members'),
  ),
  rule(
    'purpose',
    ({ answers }) => isWritten(answers.cluster.purpose),
    answerAt('cluster', 'purpose'),
  ),
  rule('synergy', ({ synergies }) => synergies.length > 0),
  rule(
    'coordinator',
    ({ answers }) => answers.cluster.coordinator !== null,
    answerAt('cluster', 'coordinator'),
  ),
] satisfies ReadyRule[];
