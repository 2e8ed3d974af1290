// The addresses of the app's pages, behind `#` so that any folder or stick can serve them.
// Stands on the first page: must not know what steps and fields there are.

export const LIBRARY_PATH = '#/';
export const SETTINGS_PATH = '#/settings';

/** A page of one workbook: `findings`, `canvas`, `flow`. */
export const workbookPath = (docId: string, page: string): string => `#/w/${docId}/${page}`;

/** The step's guide, readable without a workbook. */
export const guidePath = (stepId: string): string => `#/guide/${stepId}`;
