// The addresses of the app's pages, behind `#` so that any folder or stick can serve them.
import { addressOf, type FieldAt } from '#domain/schema.ts';
import { findStep } from '#guide/steps.ts';

export const LIBRARY_PATH = '#/';
export const SETTINGS_PATH = '#/settings';

/** A page of one workbook: `findings`, `canvas`, `flow`. */
export const workbookPath = (docId: string, page: string): string => `#/w/${docId}/${page}`;

/** A step of a workbook; with `at`, the field to put the focus on. */
export function stepPath(docId: string, stepId: string, at?: FieldAt | null): string {
  const chapter = findStep(stepId)?.chapter ?? 'prepare';
  const query = at ? `?at=${encodeURIComponent(addressOf(at))}` : '';
  return `#/w/${docId}/${chapter}/${stepId}${query}`;
}

/** The step's guide, readable without a workbook. */
export const guidePath = (stepId: string): string => `#/guide/${stepId}`;

/** The id of a field's control on the page. */
export const controlId = (at: FieldAt): string => `at-${addressOf(at)}`;
