// Every record the workbook knows. Adding a record here gives it storage, validation, tables and forms.
// The schema only grows: nothing is renamed, retyped or dropped (see tests/domain/schema.test.ts).
import type { Field } from '#domain/field.ts';
import type { Fields, Item, Values } from '#domain/record.ts';
import { attendee } from '#domain/records/attendee.ts';
import { barriers } from '#domain/records/barriers.ts';
import { body } from '#domain/records/body.ts';
import { budget } from '#domain/records/budget.ts';
import { budgetLine } from '#domain/records/budget-line.ts';
import { cause } from '#domain/records/cause.ts';
import { challenge } from '#domain/records/challenge.ts';
import { cluster } from '#domain/records/cluster.ts';
import { criteria } from '#domain/records/criteria.ts';
import { decision } from '#domain/records/decision.ts';
import { diagnosis } from '#domain/records/diagnosis.ts';
import { draft } from '#domain/records/draft.ts';
import { duty } from '#domain/records/duty.ts';
import { engagement } from '#domain/records/engagement.ts';
import { evaluation } from '#domain/records/evaluation.ts';
import { facilitation } from '#domain/records/facilitation.ts';
import { fading } from '#domain/records/fading.ts';
import { fundingSource } from '#domain/records/funding-source.ts';
import { gate } from '#domain/records/gate.ts';
import { gateCriterion } from '#domain/records/gate-criterion.ts';
import { handover } from '#domain/records/handover.ts';
import { impact } from '#domain/records/impact.ts';
import { indicator } from '#domain/records/indicator.ts';
import { instrument } from '#domain/records/instrument.ts';
import { instrumentPair } from '#domain/records/instrument-pair.ts';
import { learningQuestion } from '#domain/records/learning-question.ts';
import { lens } from '#domain/records/lens.ts';
import { link } from '#domain/records/link.ts';
import { litmus } from '#domain/records/litmus.ts';
import { member } from '#domain/records/member.ts';
import { message } from '#domain/records/message.ts';
import { milestone } from '#domain/records/milestone.ts';
import { missionMap } from '#domain/records/mission-map.ts';
import { node } from '#domain/records/node.ts';
import { nodeGroup } from '#domain/records/node-group.ts';
import { parkedItem } from '#domain/records/parked-item.ts';
import { pastWork } from '#domain/records/past-work.ts';
import { pilot } from '#domain/records/pilot.ts';
import { practice } from '#domain/records/practice.ts';
import { projectArea } from '#domain/records/project-area.ts';
import { rater } from '#domain/records/rater.ts';
import { relation } from '#domain/records/relation.ts';
import { reportDate } from '#domain/records/report-date.ts';
import { review } from '#domain/records/review.ts';
import { reviewNote } from '#domain/records/review-note.ts';
import { risk } from '#domain/records/risk.ts';
import { seed } from '#domain/records/seed.ts';
import { service } from '#domain/records/service.ts';
import { session } from '#domain/records/session.ts';
import { setup } from '#domain/records/setup.ts';
import { signature } from '#domain/records/signature.ts';
import { socialArea } from '#domain/records/social-area.ts';
import { solution } from '#domain/records/solution.ts';
import { stakeholder } from '#domain/records/stakeholder.ts';
import { start } from '#domain/records/start.ts';
import { statement } from '#domain/records/statement.ts';
import { subGoal } from '#domain/records/sub-goal.ts';
import { synergy } from '#domain/records/synergy.ts';
import { tableRole } from '#domain/records/table-role.ts';
import { task } from '#domain/records/task.ts';
import { trainer } from '#domain/records/trainer.ts';
import { transfer } from '#domain/records/transfer.ts';
import { vision } from '#domain/records/vision.ts';
import { visit } from '#domain/records/visit.ts';
import { waypoint } from '#domain/records/waypoint.ts';

/** Written into each workbook; a higher `meta.minReader` than this opens read-only. */
export const SCHEMA_VERSION = 1;

/** A step's own answers, by step. */
export const ANSWERS = {
  start,
  challenge,
  statement,
  criteria,
  setup,
  lens,
  litmus,
  facilitation,
  vision,
  diagnosis,
  missionMap,
  cluster,
  barriers,
  pilot,
  budget,
  review,
} as const satisfies Record<string, Fields>;
export type AnswersName = keyof typeof ANSWERS;

/** Collections of records, by the name of their root map. */
export const COLLECTIONS = {
  members: member,
  causes: cause,
  drafts: draft,
  raters: rater,
  stakeholders: stakeholder,
  nodes: node,
  links: link,
  nodeGroups: nodeGroup,
  tasks: task,
  sessions: session,
  trainers: trainer,
  attendees: attendee,
  tableRoles: tableRole,
  parkedItems: parkedItem,
  decisions: decision,
  evaluations: evaluation,
  seeds: seed,
  fadings: fading,
  socialAreas: socialArea,
  solutions: solution,
  practices: practice,
  pastWorks: pastWork,
  visits: visit,
  projectAreas: projectArea,
  subGoals: subGoal,
  milestones: milestone,
  relations: relation,
  engagements: engagement,
  bodies: body,
  duties: duty,
  synergies: synergy,
  services: service,
  instruments: instrument,
  instrumentPairs: instrumentPair,
  learningQuestions: learningQuestion,
  budgetLines: budgetLine,
  fundingSources: fundingSource,
  reportDates: reportDate,
  risks: risk,
  messages: message,
  gates: gate,
  gateCriteria: gateCriterion,
  handovers: handover,
  transfers: transfer,
  indicators: indicator,
  waypoints: waypoint,
  impacts: impact,
  reviewNotes: reviewNote,
  signatures: signature,
} as const satisfies Record<string, Fields>;
export type CollectionName = keyof typeof COLLECTIONS;

export const ANSWERS_NAMES = Object.keys(ANSWERS) as AnswersName[];
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

export type AnswersOf<N extends AnswersName> = Values<(typeof ANSWERS)[N]>;
export type ItemOf<N extends CollectionName> = Item<(typeof COLLECTIONS)[N]>;

/**
 * Where a value lives: a step's answers (`id` null), or one item of a collection. `field` names the
 * field, or one part of it behind a colon: `sdgs:3`, `baseline:unit`, `scores:fundable:<rater>`.
 */
export interface FieldAt {
  readonly record: AnswersName | CollectionName;
  readonly id: string | null;
  readonly field: string;
  /** Set where the field's text in a second language is meant (BCP 47), not the one it was written in. */
  readonly language?: string;
}

type FieldName<F extends Fields> = keyof F & string;

/** The address of one of a step's own answers. */
export const answerAt = <N extends AnswersName>(
  record: N,
  field: FieldName<(typeof ANSWERS)[N]>,
): FieldAt => ({ record, id: null, field });

/** The address of a field of one record. */
export const itemAt = <N extends CollectionName>(
  record: N,
  id: string,
  field: FieldName<(typeof COLLECTIONS)[N]>,
): FieldAt => ({ record, id, field });

/** The address of one part of a field. */
export const partOf = (at: FieldAt, ...parts: readonly string[]): FieldAt => ({
  ...at,
  field: [at.field, ...parts].join(':'),
});

/** The field's own name, without the part behind the colon. */
export const fieldName = (field: string): string => field.split(':', 1)[0] ?? field;

export const isCollection = (name: string): name is CollectionName =>
  Object.hasOwn(COLLECTIONS, name);
export const isAnswers = (name: string): name is AnswersName => Object.hasOwn(ANSWERS, name);

/** The fields of a record by its name. */
export const fieldsOf = (record: AnswersName | CollectionName): Fields =>
  isCollection(record) ? COLLECTIONS[record] : ANSWERS[record];

/** The declaration of a field; throws when no such field exists, which is a defect of the caller. */
export function fieldAt(at: Pick<FieldAt, 'record' | 'field'>): Field {
  const field = fieldsOf(at.record)[fieldName(at.field)];
  if (!field) throw new Error(`No field ${at.record}.${at.field}`);
  return field;
}

/** One text for an address, usable as a map key: `start.title`, `nodes.<id>.label`, `start.title@uk`. */
export function addressOf({ record, id, field, language }: FieldAt): string {
  const address = id === null ? `${record}.${field}` : `${record}.${id}.${field}`;
  return language === undefined ? address : `${address}@${language}`;
}
