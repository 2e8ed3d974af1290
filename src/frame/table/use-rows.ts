// Which rows of a table are shown, and in which order. Decided when the table is opened, a record comes or
// goes, or the filter is typed: never while somebody writes, so that no row runs away from the caret.
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReadModel } from '#document/index.ts';
import { byRisk } from '#domain/link-risk.ts';
import { fieldAt } from '#domain/schema.ts';
import { cellWriter } from '#frame/cell-words.ts';
import type { RecordTable } from '#guide/step.ts';
import { recordName } from '#text/record-name.ts';
import { fits } from '#text/search.ts';
import type { Translator } from '#text/translator.ts';
import { useIds } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** From so many rows on, a filter helps. */
const LONG = 12;

export interface Rows {
  readonly ids: readonly string[];
  /** Those that fit the filter. */
  readonly shown: readonly string[];
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly hasFilter: boolean;
}

/** The rows of a table. */
export function useRows(table: RecordTable): Rows {
  const text = useText();
  const { read } = useWorkbook();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const stored = useIds(table.records);
  const ids = useMemo(() => inOrder(stored, table, read), [stored, table, read]);
  const shown = useMemo(() => {
    if (wanted.trim() === '') return ids;
    const words = rowWriter(table, read, text);
    return ids.filter((id) => fits(wanted, words(id), text.locale));
  }, [ids, wanted, table, read, text]);
  return { ids, shown, query, setQuery, hasFilter: ids.length >= LONG || query !== '' };
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

/** All words that a row shows. */
function rowWriter(
  { records, columns, isFixed }: RecordTable,
  read: ReadModel,
  text: Translator,
): (id: string) => string {
  const find = read.item;
  const write = cellWriter(text, find);
  const fields = columns.map((name) => [name, fieldAt({ record: records, field: name })] as const);
  return (id) => {
    const item = read.item(records, id);
    const values = item as Readonly<Record<string, unknown>> | undefined;
    return [
      isFixed ? recordName(text, records, item, find) : '',
      ...fields.map(([name, field]) => write(field, values?.[name])),
    ].join(' ');
  };
}
