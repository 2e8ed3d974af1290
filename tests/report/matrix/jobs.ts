// Every file there is to make: documents, formats and the choices of each, from the closed lists. A new document,
// format, paper, picture or list is in it by itself.
import {
  type ExportChoices,
  EXPORT_DOCUMENTS,
  type ExportDocument,
  type ExportFormat,
  type ExportJob,
  EXPORTS,
  PAPERS_OF,
  PICTURES,
} from '#domain/exports.ts';
import { COLLECTION_NAMES } from '#domain/schema.ts';
import { CHAPTERS, STEP_IDS, TRACK_IDS } from '#domain/vocabularies/method.ts';

export interface NamedJob {
  /** "lists.csv tasks". */
  readonly name: string;
  readonly job: ExportJob;
}

interface NamedChoices extends ExportChoices {
  readonly called: string;
}

const USUAL: readonly NamedChoices[] = [{ called: '' }];

function choicesOf(document: ExportDocument, format: ExportFormat): readonly NamedChoices[] {
  switch (`${document}.${format}`) {
    case 'canvas.pdf':
    case 'flow.pdf':
      return (PAPERS_OF[document] ?? []).map((paper) => ({ called: paper, paper }));
    case 'sheets.pdf':
      return (PAPERS_OF[document] ?? []).flatMap((paper) =>
        [true, false].map((isFilled) => ({
          called: `${paper} ${isFilled ? 'filled' : 'blank'}`,
          paper,
          isFilled,
          steps: STEP_IDS,
        })),
      );
    case 'report.pdf':
    case 'report.docx':
    case 'report.md':
      return [
        ...USUAL,
        ...CHAPTERS.map((chapter) => ({ called: chapter, chapters: [chapter] as const })),
      ];
    case 'lists.csv':
      return [...USUAL, ...COLLECTION_NAMES.map((list) => ({ called: list, list }))];
    case 'handbook.pdf':
      return [...TRACK_IDS.map((track) => ({ called: track, track })), ...USUAL];
    case 'pictures.svg':
    case 'pictures.png':
      return PICTURES.map((picture) => ({ called: picture, picture }));
    default:
      return USUAL;
  }
}

/** By document and format, the usual choice first. */
export const JOBS: ReadonlyMap<string, readonly NamedJob[]> = new Map(
  EXPORT_DOCUMENTS.flatMap((document) =>
    EXPORTS[document].map((format) => [
      `${document}.${format}`,
      choicesOf(document, format).map(({ called, ...choices }) => ({
        name: `${document}.${format} ${called}`.trim(),
        job: { document, format, ...choices },
      })),
    ]),
  ),
);
