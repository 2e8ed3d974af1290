// How far a workbook is: a step's status from what was marked by hand and what is filled.
// Counted in the chosen track; what a track leaves out is hidden, and its checks keep quiet.
import { isEmptyValue } from '#domain/field.ts';
import { fieldsOf, isCollection } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { StepId, StepStatus } from '#domain/vocabularies/method.ts';
import type { Block } from '#guide/step.ts';
import { type RecordName, recordsOfBlock } from '#guide/step-records.ts';
import { stepOf, STEPS } from '#guide/steps.ts';
import { isInTrack } from '#guide/tracks.ts';

/**
 * `empty` until something is typed, then `draft`, then whatever people marked; what was marked is `signed`
 * once somebody has signed. Whether a signature still holds is for check R-02 to say.
 */
export function stepStatus(snapshot: Snapshot, stepId: StepId): StepStatus {
  const mark = snapshot.marks[stepId];
  if (mark) return isReady(mark) && snapshot.signatures.length > 0 ? 'signed' : mark;
  return stepOf(stepId).blocks.some((block) => isBegun(snapshot, block)) ? 'draft' : 'empty';
}

/** The status as the checks see it: a step outside of the chosen track is empty to them. */
export const statusInTrack = (snapshot: Snapshot, stepId: StepId): StepStatus =>
  isInTrack(stepId, snapshot.answers.setup.track) ? stepStatus(snapshot, stepId) : 'empty';

/** Share of the track's steps that are ready, a begun step counting half (0 to 1), and the counts. */
export function progressOf(snapshot: Snapshot): { share: number; ready: number; total: number } {
  const { track } = snapshot.answers.setup;
  const statuses = STEPS.filter(({ id }) => isInTrack(id, track)).map(({ id }) =>
    stepStatus(snapshot, id),
  );
  const ready = statuses.filter(isReady).length;
  const begun = statuses.filter((status) => status === 'draft').length;
  return { share: (ready + begun / 2) / statuses.length, ready, total: statuses.length };
}

/** Ready, or further. */
export const isReady = (status: StepStatus): boolean => status !== 'empty' && status !== 'draft';

const isBegun = (snapshot: Snapshot, block: Block): boolean =>
  'group' in block
    ? block.again !== true && block.fields.some((field) => isFilled(snapshot, block.record, field))
    : recordsOfBlock(block).some((record) => hasContent(snapshot, record));

function hasContent(snapshot: Snapshot, record: RecordName): boolean {
  if (isCollection(record)) return snapshot[record].length > 0;
  return Object.keys(fieldsOf(record)).some((field) => isFilled(snapshot, record, field));
}

function isFilled(snapshot: Snapshot, record: keyof Snapshot['answers'], name: string): boolean {
  const field = fieldsOf(record)[name];
  const values = snapshot.answers[record] as unknown as Readonly<Record<string, unknown>>;
  return field !== undefined && !isEmptyValue(field, values[name]);
}
