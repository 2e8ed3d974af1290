// What can be made from a workbook: documents, the formats of each, and for whom. A closed list that the dialog,
// the worker and the command line share. Knows nothing of how anything is made.

/** `public` is without anything private and without anybody's judgement of people; `internal` stays in the house. */
export const COPIES = ['public', 'internal'] as const;
export type Copy = (typeof COPIES)[number];

/** Documents and the endings of their files, the usual one first. */
export const EXPORTS = {
  canvas: ['pdf', 'svg', 'png'],
  report: ['pdf', 'docx', 'md'],
  slides: ['pptx'],
  flow: ['pdf', 'svg', 'png', 'csv', 'md', 'graphml', 'gexf', 'gv', 'mmd'],
  lists: ['xlsx', 'csv', 'md'],
  pictures: ['svg', 'png'],
  handbook: ['pdf'],
  sheets: ['pdf'],
} as const;
export type ExportDocument = keyof typeof EXPORTS;
export type ExportFormat = (typeof EXPORTS)[ExportDocument][number];
