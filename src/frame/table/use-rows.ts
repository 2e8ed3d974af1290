// Which rows of a table are shown, and in which order. Decided when the table is opened, a record comes or
// goes, or the filter is typed: never while somebody writes, so that no row runs away from the caret.
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReadModel } from '#document/index.ts';
import { byRisk } from '#domain/link-risk.ts';
import { fieldAt } from '#domain/schema.ts';
import { cellWriter } from '#frame/cell-words.ts';
import { type Pages, usePages } from '#frame/table/use-pages.ts';
import type { RecordTable } from '#guide/step.ts';
import { recordName } from '#text/record-name.ts';
import { fits } from '#text/search.ts';
import type { Translator } from '#text/translator.ts';
import { useIds } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** From so many rows on, a filter helps. */
const LONG = 12;

export interface Rows extends Omit<Pages, 'open'> {
  /** All there are. */
  readonly ids: readonly string[];
  /** Those that fit the filter, on all pages. */
  readonly shown: readonly string[];
  readonly openPage: (page: number) => void;
  /** Brings a row into sight, whatever the filter says; the same function between renders. */
  readonly reveal: (id: string) => void;
  /** Opens the page that a row is on. */
  readonly follow: (id: string) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly hasFilter: boolean;
}

/** The rows of a table. `wanted` is the row that the address of the page asks for. */
export function useRows(table: RecordTable, wanted: string | null): Rows {
  const text = useText();
  const { read } = useWorkbook();
  const [query, setQuery] = useState('');
  const filter = useDeferredValue(query);
  const stored = useIds(table.records);
  const ids = useMemo(() => inOrder(stored, table, read), [stored, table, read]);
  const wordsOf = useMemo(() => rowWriter(table, read, text), [table, read, text]);
  const shown = useMemo(
    () => (filter.trim() === '' ? ids : ids.filter((id) => fits(filter, wordsOf(id), text.locale))),
    [ids, filter, wordsOf, text],
  );
  const { open, ...pages } = usePages(shown, wanted);
  const [acts] = useState(() => ({
    openPage: (page: number) => open(page),
    follow: (id: string) => open(id),
    reveal(id: string) {
      setQuery('');
      open(id);
    },
    setQuery(words: string) {
      setQuery(words);
      open(0);
    },
  }));
  return { ids, shown, ...pages, ...acts, query, hasFilter: ids.length >= LONG || query !== '' };
}

function inOrder(
  ids: readonly string[],
  { order, records }: RecordTable,
  read: ReadModel,
): readonly string[] {
  if (order !== 'risk' || records !== 'links') return ids;
  const links = ids.flatMap((id) => read.item('links', id) ?? []);
  return byRisk(links, read.items('nodes')).map(({ id }) => id);
}

/** All words that a row shows; kept as long as the record stays as it is. */
function rowWriter(
  { records, columns, isFixed }: RecordTable,
  read: ReadModel,
  text: Translator,
): (id: string) => string {
  const find = read.item;
  const write = cellWriter(text, find);
  const fields = columns.map((name) => [name, fieldAt({ record: records, field: name })] as const);
  const known = new WeakMap<object, string>();
  return (id) => {
    const item = read.item(records, id);
    if (!item) return '';
    const values = item as unknown as Readonly<Record<string, unknown>>;
    const words =
      known.get(item) ??
      [
        isFixed ? recordName(text, records, item, find) : '',
        ...fields.map(([name, field]) => write(field, values[name])),
      ].join(' ');
    known.set(item, words);
    return words;
  };
}
