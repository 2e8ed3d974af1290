// What a step of the method is, as data: its place, its fields in order, its minutes and its sources.
// Knows nothing of React; the generic step page in `frame` renders it.
import type { ANSWERS, AnswersName, CollectionName } from '#domain/schema.ts';
import type { VocabularyName } from '#domain/vocabularies.ts';
import type { ChapterId, StepId } from '#domain/vocabularies/method.ts';
import type { SourceId } from '#guide/sources.ts';

/** Fields shown together under one heading; `row` puts short fields side by side. */
export interface FieldGroup {
  readonly group: string;
  readonly record: AnswersName;
  readonly fields: readonly string[];
  readonly layout?: 'row';
  /** Folded until wanted. */
  readonly advanced?: true;
  /** Shown here too; filled in another step first. */
  readonly again?: true;
}

/** An editable table of a collection's records. */
export interface RecordTable {
  readonly records: CollectionName;
  readonly columns: readonly string[];
  /** Columns shown only when a row is opened. */
  readonly more?: readonly string[];
  /** Rows are born elsewhere (Links in the flow): here they are only filled in, under their names. */
  readonly isFixed?: true;
  /** Not as people arranged them: Links with the riskiest first. */
  readonly order?: 'risk';
  /** Shown here too; filled in another step first. */
  readonly again?: true;
  /** Folded until wanted. */
  readonly advanced?: true;
  /** Shown by this view of the step, as its equal. */
  readonly within?: ViewName;
}

/** Ratings and remarks about every item of a closed list (`matrix`), filled in by the team as one voice. */
export interface Matrix {
  readonly matrix: VocabularyName;
  readonly record: AnswersName;
  /** Fields of the record, all about this list. */
  readonly columns: readonly string[];
  /** Folded until wanted. */
  readonly advanced?: true;
  readonly again?: never;
}

/** A picture or editor of its own, named after the view that `app` plugs in. */
export interface View {
  readonly view: ViewName;
}
export type ViewName =
  | 'sentence'
  | 'criteria'
  | 'grid'
  | 'flow'
  | 'linkTest'
  | 'plan'
  | 'net'
  | 'state'
  | 'signatures'
  | 'canvas';

export type Block = FieldGroup | RecordTable | Matrix | View;

export interface Step {
  readonly id: StepId;
  /** As printed: chapter and place in it. */
  readonly number: `${number}.${number}`;
  readonly chapter: ChapterId;
  /** Minutes with a group. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
  readonly sources: readonly SourceId[];
}

/** Names the fields of one step's own answers, checked against their record. */
export const group = <N extends AnswersName>(
  id: string,
  record: N,
  fields: readonly (keyof (typeof ANSWERS)[N] & string)[],
  options: Pick<FieldGroup, 'layout' | 'advanced' | 'again'> = {},
): FieldGroup => ({ group: id, record, fields, ...options });
