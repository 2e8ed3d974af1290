// The parts of the mission sentence and what they already answer. Basis: [16][17][32].
import type { Quantity } from '#domain/field.ts';
import type { Snapshot } from '#domain/snapshot.ts';

export const SLOTS = [
  'deadline',
  'object',
  'group',
  'place',
  'verb',
  'baseline',
  'target',
] as const;
export type Slot = (typeof SLOTS)[number];

/** How the sentence is built: a number that changes, or a state that is reached or not. */
export type SentenceForm = 'numeric' | 'numeric_no_baseline' | 'end_state';

/** The form the answers call for; without a baseline the sentence does not say "from". */
export function sentenceForm({ answers }: Snapshot): SentenceForm {
  if (answers.statement.endState === true) return 'end_state';
  return answers.challenge.baseline.value === null ? 'numeric_no_baseline' : 'numeric';
}

/** True when a reader can tell the day it came true: a number with its unit, or a yes/no end state. */
export const isMeasurable = ({ answers: { statement } }: Snapshot): boolean =>
  statement.endState === true ? statement.object.trim() !== '' : isCounted(statement.target);

const isCounted = (target: Quantity): boolean => target.value !== null && target.unit.trim() !== '';

/** True while nobody has given any part of the sentence. */
export function isUnspoken({ answers: { statement } }: Snapshot): boolean {
  const { object, group, place, verb, statement: whole, deadline, target } = statement;
  return (
    [object, group, place, verb, whole].every((part) => part.trim() === '') &&
    !deadline &&
    target.value === null
  );
}
