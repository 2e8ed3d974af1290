// Which records a step fills, from its blocks and from what its views edit.
import type { Finding } from '#domain/checks/check.ts';
import type { AnswersName, CollectionName } from '#domain/schema.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import type { Block, Step, ViewName } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';

export type RecordName = AnswersName | CollectionName;

/** What a view edits beyond the blocks beside it. */
const EDITED_IN: Readonly<Record<ViewName, readonly RecordName[]>> = {
  sentence: ['statement'],
  criteria: ['criteria', 'raters'],
  grid: [],
  flow: ['nodes', 'links', 'nodeGroups'],
  linkTest: [],
  plan: [],
  net: [],
  state: [],
  signatures: ['signatures'],
  canvas: [],
};

/** The records of a step in the order of its blocks; what is only shown again is another step's. */
export const recordsOf = (step: Step): readonly RecordName[] => [
  ...new Set(step.blocks.flatMap(recordsOfBlock)),
];

/** The records a block fills. */
export function recordsOfBlock(block: Block): readonly RecordName[] {
  if ('view' in block) return EDITED_IN[block.view];
  if (block.again) return [];
  return ['records' in block ? block.records : block.record];
}

/**
 * The step on which a finding's field stands: its own when it shows the record, else the one that fills it
 * (the baseline is asked in 2.2, whichever step's check speaks of it).
 */
export function stepShowing({ at, step: own }: Pick<Finding, 'at' | 'step'>): StepId {
  if (at === null) return own;
  const { record } = at;
  const shows = (step: Step): boolean =>
    step.blocks.some((block) =>
      'view' in block
        ? EDITED_IN[block.view].includes(record)
        : ('records' in block ? block.records : block.record) === record,
    );
  const isOwn = STEPS.some((step) => step.id === own && shows(step));
  return isOwn ? own : (STEPS.find((step) => recordsOf(step).includes(record))?.id ?? own);
}
