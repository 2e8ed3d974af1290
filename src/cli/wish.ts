// What is to be made, from what was said and from the ending of the target. Nothing is guessed where several would
// fit. Knows nothing of how it is made.
import type { Options } from '#cli/options.ts';
import { Refusal } from '#cli/refusal.ts';
import {
  EXPORT_DOCUMENTS as DOCUMENTS,
  type ExportDocument,
  type ExportFormat,
  EXPORTS,
} from '#domain/exports.ts';

export interface WishedFile {
  readonly document: ExportDocument;
  readonly format: ExportFormat;
}

const formatsOf = (document: ExportDocument): readonly ExportFormat[] => EXPORTS[document];

/** For one file: its ending tells the format, and the document where only one has it. */
export function wishForFile(options: Options, target: string): WishedFile {
  const ending = /\.([a-z]+)$/u.exec(target.toLowerCase())?.[1] ?? '';
  const format = formatNamed(options.format ?? ending);
  if (!format) {
    const endings = everyFormat().map((each) => `.${each}`);
    throw new Refusal('cli:wrong.ending', { file: target, endings: endings.join(', ') });
  }
  if (format !== ending && options.format !== undefined)
    throw new Refusal('cli:wrong.ending', { file: target, endings: `.${format}` });
  return drawable({ document: documentFor(options, format), format });
}

/** For a folder of files: the document has to be said, its usual format need not. */
export function wishForFolder(options: Options): WishedFile {
  if (options.kind === undefined)
    throw new Refusal('cli:wrong.needed', { option: `--kind ${DOCUMENTS.join('|')}` });
  const document = documentNamed(options.kind);
  const format =
    options.format === undefined ? formatsOf(document)[0] : formatNamed(options.format);
  if (!format || !formatsOf(document).includes(format))
    throw misfit(document, options.format ?? '');
  return drawable({ document, format });
}

/** Pixels are drawn by a browser; here there is none. */
function drawable(wished: WishedFile): WishedFile {
  if (wished.format === 'png') throw new Refusal('cli:wrong.noPicture');
  return wished;
}

function documentFor(options: Options, format: ExportFormat): ExportDocument {
  const fitting = DOCUMENTS.filter((each) => formatsOf(each).includes(format));
  if (options.kind !== undefined) {
    const document = documentNamed(options.kind);
    if (!fitting.includes(document)) throw misfit(document, format);
    return document;
  }
  const [only, other] = fitting;
  if (only && !other) return only;
  throw new Refusal('cli:wrong.whichKind', { format: `.${format}`, kinds: fitting.join(', ') });
}

function documentNamed(name: string): ExportDocument {
  const document = DOCUMENTS.find((each) => each === name);
  if (document) return document;
  throw new Refusal('cli:wrong.kind', { kind: name, kinds: DOCUMENTS.join(', ') });
}

const everyFormat = (): readonly ExportFormat[] => [...new Set(DOCUMENTS.flatMap(formatsOf))];
const formatNamed = (name: string): ExportFormat | undefined =>
  everyFormat().find((each) => each === name.replace(/^\./u, '').toLowerCase());
const misfit = (document: ExportDocument, format: string): Refusal =>
  new Refusal('cli:wrong.format', {
    kind: document,
    format: `.${format.replace(/^\./u, '')}`,
    formats: formatsOf(document)
      .map((each) => `.${each}`)
      .join(', '),
  });
