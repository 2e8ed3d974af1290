// Sheets as an Excel file, in a browser and in Node alike. Heavy (write-excel-file): load it with the export.
// Knows nothing of the workbook.
import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import type { Cell, Sheet } from '#report/sheets/sheet.ts';
import { heads, properties, type Properties } from '#report/sheets/xlsx-parts.ts';
import { fitForXml } from '#text/xml.ts';

/** Of columns, in letters. */
const [NARROWEST, WIDEST] = [9, 48];
/** From here on, figures in threes are easier to read. */
const LARGE = 10_000;
const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#E8EDF2',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#5B6B7A',
} as const;

/** The bytes of the file. `locale` says how days are written. */
export async function xlsxFile(
  sheets: readonly Sheet[],
  about: Properties & { readonly locale: string },
): Promise<Uint8Array> {
  const dateFormat = dateFormatOf(about.locale);
  const blob = await writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.rows.map((row, at) =>
        row.map((cell) => cellObject(cell, { dateFormat, isHead: sheet.heads.includes(at) })),
      ),
      columns: widthsOf(sheet).map((width) => ({ width })),
      orientation: 'landscape' as const,
      ...(sheet.isTable && { stickyRowsCount: 1 }),
    })),
    { fontFamily: 'Calibri', fontSize: 11, features: [heads(sheets), properties(about)] },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cellObject(
  cell: Cell,
  { dateFormat, isHead }: { readonly dateFormat: string; readonly isHead: boolean },
): CellObject | null {
  if (cell === null) return null;
  const look = { alignVertical: 'top', ...(isHead && HEAD) } as const;
  switch (cell.kind) {
    case 'number': {
      const isLarge = Number.isInteger(cell.value) && Math.abs(cell.value) >= LARGE;
      return { ...look, value: cell.value, type: Number, ...(isLarge && { format: '#,##0' }) };
    }
    case 'date':
      return { ...look, value: new Date(`${cell.iso}T00:00:00Z`), type: Date, format: dateFormat };
    case 'text':
      return { ...look, value: sharedString(cell.text), type: String, wrap: true };
  }
}

/**
 * Typed words as the file keeps them. `_x0041_` would be read as a letter, so its first sign is spelt out; and
 * the writer takes a word that every object knows ("constructor") for one it has met already.
 */
function sharedString(typed: string): string {
  const text = fitForXml(typed.replaceAll(/\r\n?/gu, '\n')).replaceAll(
    /_(?=x[\dA-Fa-f]{4}_)/gu,
    '_x005F_',
  );
  const first = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return text in {} ? `_x${first}_${text.slice(1)}` : text;
}

/** As wide as the longest line, within bounds; what is longer wraps. */
function widthsOf({ rows }: Sheet): number[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(0, ...rows.map((row) => lengthOf(row[at] ?? null)));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  if (cell.kind === 'date') return 'yyyy-mm-dd'.length;
  if (cell.kind === 'number') return cell.value.toLocaleString('en').length;
  return Math.max(...cell.text.split('\n').map(({ length }) => length));
}

/** The language's order of day, month and year as a format of spreadsheets: `dd\.mm\.yyyy`. */
function dateFormatOf(locale: string): string {
  const figures = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  const places: Readonly<Record<string, string>> = { day: 'dd', month: 'mm', year: 'yyyy' };
  return new Intl.DateTimeFormat(locale, figures)
    .formatToParts(0)
    .map(({ type, value }) => places[type] ?? value.replaceAll(/./gu, String.raw`\$&`))
    .join('');
}
