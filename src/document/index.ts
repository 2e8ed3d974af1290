// The door of the document layer.
export { applyEdit } from '#document/apply-edit.ts';
export { contentHash } from '#document/content-hash.ts';
export { dataOf, docsFromData, stampMeta } from '#document/data.ts';
export { createDocs, destroyDocs, type WorkbookDocs } from '#document/docs.ts';
export type { Edit } from '#document/edit.ts';
export { newId } from '#document/id.ts';
export { IMPORT, LOAD, type Origin, originKind, TAB } from '#document/origin.ts';
export { readMeta } from '#document/read.ts';
export { type ReadModel, readSnapshot, type Topic } from '#document/read-model.ts';
export { isWellShaped } from '#document/shape.ts';
export type { TextPlace } from '#document/text-place.ts';
export { shortestSplice } from '#document/values.ts';
export { openWorkbook, type Workbook } from '#document/workbook.ts';
