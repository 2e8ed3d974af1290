// Every record the workbook knows. Adding a record here gives it storage, validation, tables and forms.
// The schema only grows: nothing is renamed, retyped or dropped (see tests/domain/schema.test.ts).
import type { Field } from '#domain/field.ts';
import type { Fields, Item, Values } from '#domain/record.ts';
import { cause } from '#domain/records/cause.ts';
import { challenge } from '#domain/records/challenge.ts';
import { criteria } from '#domain/records/criteria.ts';
import { draft } from '#domain/records/draft.ts';
import { link } from '#domain/records/link.ts';
import { member } from '#domain/records/member.ts';
import { node } from '#domain/records/node.ts';
import { rater } from '#domain/records/rater.ts';
import { stakeholder } from '#domain/records/stakeholder.ts';
import { start } from '#domain/records/start.ts';
import { statement } from '#domain/records/statement.ts';
import { task } from '#domain/records/task.ts';

/** Written into each workbook; a higher `meta.minReader` than this opens read-only. */
export const SCHEMA_VERSION = 1;

/** A step's own answers, by step. */
export const ANSWERS = { start, challenge, statement, criteria } as const satisfies Record<
  string,
  Fields
>;
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
  tasks: task,
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

/** One text for an address, usable as a map key: `start.title`, `nodes.<id>.label`. */
export const addressOf = (at: FieldAt): string =>
  at.id === null ? `${at.record}.${at.field}` : `${at.record}.${at.id}.${at.field}`;
