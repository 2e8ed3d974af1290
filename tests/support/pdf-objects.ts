// The objects of a PDF as qpdf reads them, plain data that a test may look at and spoil.
import { runOn } from './pdf.ts';

export type Value = null | boolean | number | string | readonly Value[] | Dictionary;
export interface Dictionary {
  [key: string]: Value;
}
export interface PdfObject {
  /** The dictionary of a stream, or the object itself. */
  value: Value;
  /** What a stream holds, decoded, one character a byte. */
  data?: string;
}

/** References look like "12 0 R", names like "/Name", texts like "u:text" and bytes like "b:00ff". */
export interface PdfObjects {
  readonly version: string;
  readonly trailer: Dictionary;
  readonly objects: Record<string, PdfObject>;
}

/** Everything in the file. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const json = runOn(
    bytes,
    'qpdf',
    '--json=2',
    '--json-key=qpdf',
    '--json-stream-data=inline',
    '--decode-level=generalized',
    'PDF',
  );
  const [{ pdfversion }, entries] =
    // It copies "600." as it stands, which is a number in a PDF but not in JSON.
    (
      JSON.parse(json.replaceAll(/^(\s*(?:"[^"\n]*": )?-?\d+)\.(?=,?$)/gmu, '$1')) as {
        qpdf: [
          { pdfversion: string },
          Record<string, { value?: Value; stream?: { dict: Value; data: string } }>,
        ];
      }
    ).qpdf;
  const objects = Object.entries(entries)
    .filter(([name]) => name.startsWith('obj:'))
    .map(([name, { value, stream }]): [string, PdfObject] => [
      name.slice(4),
      stream
        ? { value: stream.dict, data: Buffer.from(stream.data, 'base64').toString('latin1') }
        : { value: value ?? null },
    ]);
  return {
    version: pdfversion,
    trailer: entries['trailer']?.value as Dictionary,
    objects: Object.fromEntries(objects),
  };
}

const REFERENCE = /^\d+ \d+ R$/u;

/** The value itself, or what it refers to. */
export const resolve = ({ objects }: PdfObjects, value: Value | undefined): Value =>
  typeof value === 'string' && REFERENCE.test(value)
    ? (objects[value]?.value ?? null)
    : (value ?? null);

/** A dictionary; an empty one where there is none. */
export function dictionary(pdf: PdfObjects, value: Value | undefined): Dictionary {
  const found = resolve(pdf, value);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Dictionary)
    : {};
}

/** A list; one thing alone is a list of it. */
export function list(pdf: PdfObjects, value: Value | undefined): readonly Value[] {
  const found = resolve(pdf, value);
  if (Array.isArray(found)) return found as readonly Value[];
  return found === null ? [] : [value ?? null];
}

/** A name or a reference as it stands; '' for anything else. */
export const word = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** What a stream holds; '' where there is none. */
export const streamIn = (pdf: PdfObjects, ref: Value | undefined): string =>
  pdf.objects[word(ref)]?.data ?? '';

/** A text string; '' for anything else. */
export const textIn = (value: Value | undefined): string =>
  typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : '';

export const catalogOf = (pdf: PdfObjects): Dictionary => dictionary(pdf, pdf.trailer['/Root']);

export interface PageObject {
  readonly ref: string;
  readonly page: Dictionary;
}

/** The pages in their order; ours are all kids of one node. */
export const pagesOf = (pdf: PdfObjects): PageObject[] =>
  list(pdf, dictionary(pdf, catalogOf(pdf)['/Pages'])['/Kids']).map((ref) => ({
    ref: word(ref),
    page: dictionary(pdf, ref),
  }));
