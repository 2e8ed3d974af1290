// Reads an Excel file back: its parts, its cells as they are kept, and as a spreadsheet would copy them.
// A reader of our own, so that the writer is not asked about itself. Needs the environment `jsdom`.
import { inflateRawSync } from 'node:zlib';

/** The parts of a ZIP archive by name, inflated. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Buffer.from(bytes).lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const parts = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, packed] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [name, extra, note] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.subarray(from, from + packed);
    parts.set(
      Buffer.from(bytes.subarray(at + 46, at + 46 + (name ?? 0))).toString('utf8'),
      method === 0 ? content : inflateRawSync(content),
    );
    at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0);
  }
  return parts;
}

/** `format` is that of the spreadsheet; '' for none. */
export interface ReadCell {
  readonly value: string | number;
  readonly format: string;
}
export type ReadRows = readonly (readonly (ReadCell | null)[])[];

/** The sheets by name, in order. Throws when a part is no XML. */
export function readXlsx(bytes: Uint8Array): ReadonlyMap<string, ReadRows> {
  const parts = unzip(bytes);
  const documents = new Map(
    [...parts].map(([name, content]) => [name, parse(Buffer.from(content).toString('utf8'))]),
  );
  const all = (part: string, selector: string): Element[] => [
    ...(documents.get(part)?.querySelectorAll(selector) ?? []),
  ];
  const strings = all('xl/sharedStrings.xml', 'si').map((each) => decoded(each.textContent));
  const codes = new Map(
    all('xl/styles.xml', 'numFmt').map((each) => [
      each.getAttribute('numFmtId'),
      each.getAttribute('formatCode') ?? '',
    ]),
  );
  const formats = all('xl/styles.xml', 'cellXfs > xf').map(
    (each) => codes.get(each.getAttribute('numFmtId')) ?? '',
  );
  const cellOf = (cell: Element): ReadCell => {
    if (cell.getElementsByTagName('f').length > 0)
      throw new Error(`A formula in ${cell.getAttribute('r')}`);
    const raw = cell.getElementsByTagName('v')[0]?.textContent ?? '';
    const isText = cell.getAttribute('t') === 's';
    return {
      value: isText ? (strings[Number(raw)] ?? `no string ${raw}`) : Number(raw),
      format: formats[Number(cell.getAttribute('s') ?? 0)] ?? '',
    };
  };
  return new Map(
    all('xl/workbook.xml', 'sheet').map((sheet) => {
      const part = `xl/worksheets/sheet${sheet.getAttribute('sheetId')}.xml`;
      const rows: (ReadCell | null)[][] = [];
      for (const cell of all(part, 'c')) {
        const [, letters = '', row = ''] =
          /^([A-Z]+)(\d+)$/u.exec(cell.getAttribute('r') ?? '') ?? [];
        const cells = (rows[Number(row) - 1] ??= []);
        cells[columnOf(letters)] = cellOf(cell);
      }
      return [
        sheet.getAttribute('name') ?? '',
        Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? null)),
      ];
    }),
  );
}

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error) throw new Error(`${error.textContent}: ${xml.slice(0, 200)}`);
  return document;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Letters that Excel spells out: `_x000D_`. */
const decoded = (text: string): string =>
  text.replaceAll(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

export const isDate = (cell: ReadCell): boolean => cell.format.includes('yyyy');

/** The day of a date cell, ISO. */
export const dayOf = (cell: ReadCell): string =>
  new Date((Number(cell.value) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** What a spreadsheet of this language shows, and copies. */
export function shown(cell: ReadCell | null, locale: string): string {
  if (cell === null) return '';
  if (typeof cell.value === 'string') return cell.value;
  if (!isDate(cell)) {
    const useGrouping = cell.format.includes(',');
    return new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 10 }).format(
      cell.value,
    );
  }
  const [year = '', month = '', day = ''] = dayOf(cell).split('-');
  return cell.format
    .replaceAll('\\', '')
    .replace('yyyy', year)
    .replace('mm', month)
    .replace('dd', day);
}
