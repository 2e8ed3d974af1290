// Lists as CSV (RFC 4180) for spreadsheets: nothing in it may be run as a formula, and what is read into a table of
// Kurs again is the same. One list is one table; all lists follow each other under their titles. Pure.
import type { CollectionName } from '#domain/schema.ts';
import type { ExportFile, ExportSource } from '#report/export-source.ts';
import { allTables, cellWords, oneTable, type TitledTable } from '#report/lists/list-tables.ts';
import type { Cell } from '#report/sheets/sheet.ts';
import { guardCell } from '#text/cell-guard.ts';

/** The answers and all lists, or one of them. */
export function listsCsv(
  source: Pick<ExportSource, 'snapshot' | 'copy' | 'text'>,
  { list }: { readonly list?: CollectionName | undefined } = {},
): ExportFile {
  const { language, locale } = source.text;
  // Where numbers have a decimal comma, spreadsheets expect semicolons between cells.
  const write = rowWriter(language === 'en' ? ',' : ';', locale);
  const lines = list
    ? tableLines(oneTable(source, list), write)
    : allTables(source).flatMap((table, at) => [
        ...(at > 0 ? [''] : []),
        write([{ kind: 'text', text: table.title }]),
        ...tableLines(table, write),
      ]);
  // Without the mark, Excel takes the letters of other languages for something else.
  return {
    bytes: new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`),
  };
}

type WriteRow = (cells: readonly Cell[]) => string;

const tableLines = ({ columns, rows }: TitledTable, write: WriteRow): string[] => [
  write(columns.map((text) => ({ kind: 'text', text }))),
  ...rows.map(write),
];

function rowWriter(sign: string, locale: string): WriteRow {
  const figures = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 });
  const number = (value: number): string => figures.format(value).replace('\u2212', '-');
  return (cells) =>
    cells
      .map((cell) => {
        const words = cellWords(cell, { number, date: (iso) => iso });
        const safe = cell?.kind === 'text' ? guardCell(words.toWellFormed()) : words;
        return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
      })
      .join(sign);
}
