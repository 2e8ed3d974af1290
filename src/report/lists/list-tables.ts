// What the files of lists are made from: the answers and every list in which something stands, as tables under their
// titles. The same rows as in the Excel file. Knows nothing of formats.
import type { CollectionName } from '#domain/schema.ts';
import { copyOf } from '#domain/snapshot.ts';
import type { ExportSource } from '#report/export-source.ts';
import { answersTable } from '#report/sheets/answers-sheet.ts';
import { listTable, type Table } from '#report/sheets/list-sheet.ts';
import type { Cell } from '#report/sheets/sheet.ts';
import { filledLists, shownIn } from '#report/sheets/workbook-sheets.ts';

export interface TitledTable extends Table {
  readonly title: string;
}

type Source = Pick<ExportSource, 'snapshot' | 'copy' | 'text'>;

/** All of them, the answers first. */
export function allTables({ snapshot: whole, copy, text }: Source): readonly TitledTable[] {
  const snapshot = copyOf(whole, copy);
  const answers = answersTable(snapshot, text, shownIn(copy));
  return [
    ...(answers.rows.length > 0 ? [{ title: text.t('sheets:answers.title'), ...answers }] : []),
    ...filledLists(snapshot).map((list) => oneTable({ snapshot, copy, text }, list)),
  ];
}

/** One list; without rows where nothing stands in it. */
export function oneTable(
  { snapshot: whole, copy, text }: Source,
  list: CollectionName,
): TitledTable {
  const snapshot = copyOf(whole, copy);
  const table = listTable(snapshot, list, text, shownIn(copy));
  return { title: text.t(`fields:${list}.heading`), ...table };
}

/** A cell in words; numbers and days as the caller writes them. */
export function cellWords(
  cell: Cell,
  words: { readonly number: (value: number) => string; readonly date: (iso: string) => string },
): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'number' ? words.number(cell.value) : words.date(cell.iso);
}
