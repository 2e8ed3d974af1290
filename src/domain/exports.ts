// What can be made from a workbook: documents, the formats of each, and for whom. A closed list that the dialog,
// the worker and the command line share. Knows nothing of how anything is made.
import type { CollectionName } from '#domain/schema.ts';
import type { ChapterId, StepId, TrackId } from '#domain/vocabularies/method.ts';

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
export const EXPORT_DOCUMENTS = Object.keys(EXPORTS) as readonly ExportDocument[];
export type FormatOf<D extends ExportDocument> = (typeof EXPORTS)[D][number];
export type ExportFormat = FormatOf<ExportDocument>;

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  md: 'text/markdown',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  gv: 'text/vnd.graphviz',
  mmd: 'text/vnd.mermaid',
};

/** Every picture of the workbook, in the order of the steps. */
export const PICTURES = [
  'criteria',
  'grid',
  'relations',
  'functions',
  'pathway',
  'flow',
  'timeline',
  'risks',
  'indicators',
  'net',
] as const;
export type PictureId = (typeof PICTURES)[number];
/** These show how people were judged. */
export const INTERNAL_PICTURES: ReadonlySet<PictureId> = new Set(['grid']);

/** What can be chosen for some documents; what one does not know, it does not read. */
export interface ExportChoices {
  readonly paper?: string | undefined;
  /** Of the report: all of them unless said otherwise. */
  readonly chapters?: readonly ChapterId[] | undefined;
  /** Of the handbook: all of them unless said otherwise. */
  readonly track?: TrackId | undefined;
  /** Of the paper sheets. */
  readonly steps?: readonly StepId[] | undefined;
  /** Paper sheets with what stands in the workbook. */
  readonly isFilled?: boolean | undefined;
  readonly picture?: PictureId | undefined;
  /** Which list goes into a CSV file. */
  readonly list?: CollectionName | undefined;
}

/** One file to make. */
export interface ExportJob extends ExportChoices {
  readonly document: ExportDocument;
  readonly format: ExportFormat;
}

/** A finished file. */
export interface ExportFile {
  readonly bytes: Uint8Array;
  /** Pages, slides or sheets; left out where a file has none. */
  readonly pages?: number;
  /** Letters no font has, each printed as a visible mark. */
  readonly missing?: readonly string[];
}

/** A file that cannot be made, and why: the message is a sentence for people, in the language of the file. */
export class ExportRefusal extends Error {
  override readonly name = 'ExportRefusal';
}

/** The papers of a document's PDF, the usual one first. */
export const PAPERS_OF: Readonly<Partial<Record<ExportDocument, readonly string[]>>> = {
  canvas: ['A3', 'A4', 'A1'],
  flow: ['page', 'A4', 'A3'],
  sheets: ['A3', 'A1'],
};

/** Drawings show kinds, names and links only, so that nothing private can be in them. */
export const DRAWN: ReadonlySet<string> = new Set([
  'flow.pdf',
  'flow.png',
  'flow.svg',
  'flow.gv',
  'flow.mmd',
  'canvas.svg',
  'canvas.png',
]);
/** These know no link that ends at a link. */
export const PLAIN_GRAPHS: ReadonlySet<ExportFormat> = new Set(['csv', 'graphml', 'gexf']);
