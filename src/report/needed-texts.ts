// Which texts a document is made of. Kept apart from the makers, so that whoever asks for a file loads none of them.
import type { ExportDocument } from '#domain/exports.ts';
import { CHAPTERS } from '#domain/vocabularies/method.ts';
import { guideOf, type Namespace, WORKBOOK } from '#text/namespaces.ts';

const BESIDES: Readonly<Partial<Record<ExportDocument, readonly Namespace[]>>> = {
  report: ['report', 'glossary', 'word', 'pictures'],
  canvas: ['pictures'],
  slides: ['pictures'],
  pictures: ['pictures'],
  flow: ['flow-paper', 'pictures'],
  sheets: ['paper', ...CHAPTERS.map(guideOf)],
  handbook: ['handbook', 'report', ...CHAPTERS.map(guideOf)],
};

/** The bundles to load, for whoever makes this document. */
export const neededTexts = (document: ExportDocument): readonly Namespace[] => [
  'common',
  ...WORKBOOK,
  ...(BESIDES[document] ?? []),
];
