// The addresses of steps, and of the fields on them.
import { addressOf, type FieldAt } from '#domain/schema.ts';
import { workbookPath } from '#frame/paths.ts';
import { findStep } from '#guide/steps.ts';

/** A step of a workbook; with `at`, the field to put the focus on. */
export function stepPath(docId: string, stepId: string, at?: FieldAt | null): string {
  const chapter = findStep(stepId)?.chapter ?? 'prepare';
  const query = at ? `?at=${encodeURIComponent(addressOf(at))}` : '';
  return workbookPath(docId, `${chapter}/${stepId}${query}`);
}

/** The id of a field's control on the page. */
export const controlId = (at: FieldAt): string => `at-${addressOf(at)}`;
