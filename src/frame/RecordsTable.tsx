// A collection as an editable table: add, paste, fill, find, duplicate, sort, delete, undo. Rows become
// cards on phones. A table whose rows are born elsewhere is only filled in.
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { newId } from '#document/index.ts';
import type { CollectionName } from '#domain/schema.ts';
import { focusNext, focusSoon } from '#frame/focus.ts';
import { useTablePaste } from '#frame/paste/use-table-paste.ts';
import { controlId } from '#frame/step-paths.ts';
import { RecordActions, RecordDetails } from '#frame/RecordActions.tsx';
import styles from '#frame/RecordsTable.module.css';
import { Pager } from '#frame/table/Pager.tsx';
import { columnsOf } from '#frame/table/record-columns.tsx';
import { RecordSheet } from '#frame/table/RecordSheet.tsx';
import { RowFilter } from '#frame/table/RowFilter.tsx';
import { useMoves } from '#frame/table/use-moves.ts';
import { type Rows, useRows } from '#frame/table/use-rows.ts';
import type { RecordTable } from '#guide/step.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { toasts } from '#ui/toasts.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const PasteDialog = lazy(() =>
  import('#frame/paste/PasteDialog.tsx').then((m) => ({ default: m.PasteDialog })),
);

interface RecordsTableProps {
  readonly table: RecordTable;
  /** The heading is read out but not shown. */
  readonly isTitleHidden?: boolean;
}

/** The table of a collection with buttons that add records and put the focus into them. */
export function RecordsTable({ table, isTitleHidden = false }: RecordsTableProps) {
  const text = useText();
  const { readOnly } = useWorkbook();
  const { records: name, more = [] } = table;
  const rows = useRows(table, useRowOfAddress(name));
  const [detailsOf, setDetailsOf] = useState<string | null>(null);
  const isOpen = !readOnly && table.isFixed !== true;
  const { move, onKeyDown } = useMoves(name, rows);
  const { around, pasted, setPasted } = useTablePaste(isOpen);
  const { add, added } = useAdding(table, rows);
  const words = (key: string): string => text.t(`fields:${name}.${key}`);
  const columns = useMemo(() => columnsOf(table, text), [table, text]);
  const actions = useRowActions(table, rows.reveal, move, setDetailsOf);
  return (
    <section
      ref={around}
      className={styles.section}
      {...(isOpen && { onKeyDownCapture: onKeyDown })}
    >
      <h2 className={isTitleHidden ? styles.hidden : styles.title}>{words('heading')}</h2>
      {rows.hasFilter && <RowFilter rows={rows} />}
      <DataTable
        caption={words('heading')}
        isCaptionHidden
        columns={columns}
        rowIds={rows.onPage}
        {...(actions && { actions })}
        actionsHeader={text.t('common:actions')}
        empty={
          rows.ids.length === 0 ? (
            <p className={styles.empty}>{words('empty')}</p>
          ) : (
            <NothingFits onShowAll={() => rows.setQuery('')} />
          )
        }
      />
      <Pager rows={rows} onTurn={() => toTop(around.current)} />
      {isOpen && (
        <div className={styles.buttons}>
          <Button icon="plus" onClick={add}>
            {words('add')}
          </Button>
          <Button icon="table" variant="quiet" onClick={() => setPasted('')}>
            {text.t('frame:table.paste.open')}
          </Button>
        </div>
      )}
      {pasted !== null && (
        <Suspense>
          <PasteDialog
            table={table}
            start={pasted}
            onClose={() => setPasted(null)}
            onAdded={(ids) => {
              setPasted(null);
              added(ids);
            }}
          />
        </Suspense>
      )}
      {detailsOf !== null && (
        <RecordSheet
          name={name}
          id={detailsOf}
          fields={[...table.columns, ...more]}
          onClose={() => setDetailsOf(null)}
        />
      )}
    </section>
  );
}

/** New rows are always in sight, and the focus goes to the first of them. */
function useAdding(table: RecordTable, { reveal }: Rows) {
  const text = useText();
  const { apply, undo } = useWorkbook();
  return {
    add: () => {
      const id = newId();
      apply({ type: 'add-record', collection: table.records, id, values: {} });
      reveal(id);
      focusNext(firstControl(table, id));
    },
    added: (ids: readonly string[]) => {
      toasts.add({
        text: text.t('frame:table.paste.added', { count: ids.length }),
        actionLabel: text.t('common:undo'),
        onAction: undo,
      });
      const first = ids[0] ?? '';
      reveal(first);
      focusSoon(firstControl(table, first));
    },
  };
}

/** The last cell of each row; the same function between renders. */
function useRowActions(
  table: RecordTable,
  reveal: Rows['reveal'],
  move: Parameters<typeof RecordActions>[0]['onMove'],
  openDetails: (id: string) => void,
) {
  const { records: name, more, isFixed } = table;
  const actions = useCallback(
    (id: string) =>
      isFixed ? (
        <RecordDetails name={name} id={id} onOpen={() => openDetails(id)} />
      ) : (
        <RecordActions
          name={name}
          id={id}
          onCopied={(copyId) => {
            reveal(copyId);
            focusSoon(firstControl(table, copyId));
          }}
          onMove={move}
          {...(more && { onDetails: () => openDetails(id) })}
        />
      ),
    [table, name, more, isFixed, reveal, move, openDetails],
  );
  return isFixed && !more ? null : actions;
}

function NothingFits({ onShowAll }: { readonly onShowAll: () => void }) {
  const text = useText();
  return (
    <div className={styles.buttons}>
      <p className={styles.empty}>{text.t('frame:table.nothingFits')}</p>
      <Button variant="quiet" onClick={onShowAll}>
        {text.t('frame:table.showAll')}
      </Button>
    </div>
  );
}

/** The row that a link from elsewhere asks for: `?at=tasks.<id>.title`. */
function useRowOfAddress(name: CollectionName): string | null {
  const [query] = useSearchParams();
  const [record, id] = query.get('at')?.split('.') ?? [];
  return record === name && id !== undefined ? id : null;
}

/** After turning the page, eye and focus begin at the top. */
function toTop(around: HTMLElement | null): void {
  const region = around?.querySelector('section');
  if (!around || !region) return;
  region.scrollTop = 0;
  region.focus({ preventScroll: true });
  around.scrollIntoView({ block: 'start' });
}

const firstControl = (table: RecordTable, id: string): string =>
  controlId({ record: table.records, id, field: table.columns[0] ?? '' });
