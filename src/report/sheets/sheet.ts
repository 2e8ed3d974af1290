// A sheet of a spreadsheet as plain data: typed cells under headings. Knows nothing of files.

/** `date` is ISO `yyyy-mm-dd`; null: nothing stands there. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly iso: string }
  | null;
export type Row = readonly Cell[];

export interface Sheet {
  /** On the tab. */
  readonly name: string;
  /** What the sheet is called where there is room. */
  readonly title: string;
  readonly rows: readonly Row[];
  /** Which rows are headings, counted from 0. */
  readonly heads: readonly number[];
  /** Its first row names the columns: it stays in sight and can filter. */
  readonly isTable: boolean;
}

/** What a spreadsheet takes into one cell, in UTF-16 units. */
const MOST = 32_767;
/** The first day that all spreadsheets count alike. */
const FIRST_DAY = '1900-03-01';

export const textCell = (text: string): Cell =>
  text.trim() === '' ? null : { kind: 'text', text };

export const numberCell = (value: number | null): Cell =>
  value === null || !Number.isFinite(value) ? null : { kind: 'number', value };

/** A day that no calendar has, or no spreadsheet, stays as it was typed. */
export function dateCell(iso: string | null): Cell {
  if (iso === null) return null;
  const at = new Date(`${iso}T00:00:00Z`);
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === iso;
  return isDay && iso >= FIRST_DAY ? { kind: 'date', iso } : textCell(iso);
}

/** A table under its headings. Texts too long for a cell go on in rows of their own beneath. */
export const tableSheet = (
  { name, title }: Pick<Sheet, 'name' | 'title'>,
  columns: readonly string[],
  rows: readonly Row[],
): Sheet => ({
  name,
  title,
  rows: [columns.map(textCell), ...rows.flatMap(inRows)],
  heads: [0],
  isTable: true,
});

function inRows(row: Row): Row[] {
  const pieces = row.map((cell) => (cell?.kind === 'text' ? piecesOf(cell.text) : [cell]));
  const height = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => pieces.map((column) => column[at] ?? null));
}

/** Never between the two halves of a letter. */
function piecesOf(text: string): Cell[] {
  const pieces: Cell[] = [];
  for (let from = 0; from < text.length;) {
    const end = from + MOST;
    const isSplit = /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) && end < text.length;
    const to = isSplit ? end - 1 : end;
    pieces.push({ kind: 'text', text: text.slice(from, to) });
    from = to;
  }
  return pieces;
}
