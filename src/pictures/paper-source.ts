// What paper sheets are made from, and which fields may stand on them.
// Knows nothing of what a sheet looks like.
import type { Copy } from '#domain/exports.ts';
import { type AnswersName, fieldsOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface SheetSource {
  readonly snapshot: Snapshot;
  readonly copy: Copy;
  /** With the namespace `paper` and the guides of the chapters. */
  readonly text: Translator;
  readonly sentence: SentenceWords;
  /** Whether what stands in the workbook is printed in its place. */
  readonly isFilled: boolean;
}

/** Whether a sheet has it at all. */
export function isOnSheet(record: string, name: string, { copy, isFilled }: SheetSource): boolean {
  const field = fieldsOf(record as AnswersName)[name];
  if (copy === 'internal' || !field) return true;
  return field.scope !== 'private' && !(isFilled && field.isJudgement === true);
}
