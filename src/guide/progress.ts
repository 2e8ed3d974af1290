// How far a workbook is: a step's status from what was marked by hand and what is filled.
import { isEmptyValue } from '#domain/field.ts';
import { fieldsOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { StepStatus } from '#domain/vocabularies/method.ts';
import type { Block, Step, View } from '#guide/step.ts';
import { findStep, STEPS } from '#guide/steps.ts';

/** `empty` until something is typed, then `draft`, then whatever people marked. */
export function stepStatus(snapshot: Snapshot, stepId: string): StepStatus {
  const step = findStep(stepId);
  if (!step) return 'empty';
  return snapshot.marks[stepId] ?? (isBegun(snapshot, step) ? 'draft' : 'empty');
}

/** Share of the steps that are ready, a begun step counting half (0 to 1), and the counts. */
export function progressOf(snapshot: Snapshot): { share: number; ready: number; total: number } {
  const statuses = STEPS.map((step) => stepStatus(snapshot, step.id));
  const ready = statuses.filter((status) => status !== 'empty' && status !== 'draft').length;
  const begun = statuses.filter((status) => status === 'draft').length;
  return { share: (ready + begun / 2) / STEPS.length, ready, total: STEPS.length };
}

const isBegun = (snapshot: Snapshot, step: Step): boolean =>
  step.blocks.some((block) => hasContent(snapshot, block));

function hasContent(snapshot: Snapshot, block: Block): boolean {
  if ('view' in block) return viewHasContent(snapshot, block);
  if ('records' in block) return snapshot[block.records].length > 0;
  return anyFilled(snapshot, block.record, block.fields);
}

function viewHasContent(snapshot: Snapshot, { view }: View): boolean {
  switch (view) {
    case 'sentence':
      return anyFilled(snapshot, 'statement', Object.keys(fieldsOf('statement')));
    case 'criteria':
      return anyFilled(snapshot, 'criteria', ['scores', 'reasons']);
    case 'flow':
      return snapshot.nodes.length > 0;
    default:
      return false;
  }
}

function anyFilled(
  snapshot: Snapshot,
  record: keyof Snapshot['answers'],
  fields: readonly string[],
): boolean {
  const declared = fieldsOf(record);
  const values = snapshot.answers[record] as unknown as Readonly<Record<string, unknown>>;
  return fields.some((name) => {
    const field = declared[name];
    return field !== undefined && !isEmptyValue(field, values[name]);
  });
}
