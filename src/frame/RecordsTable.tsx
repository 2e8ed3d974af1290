// A collection as an editable table: add, paste, fill, find, duplicate, sort, delete, undo. Rows become
// cards on phones. A table whose rows are born elsewhere is only filled in.
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { newId } from '#document/index.ts';
import { type CollectionName, fieldAt, type FieldAt } from '#domain/schema.ts';
import type { FieldCode } from '#domain/field.ts';
import { fieldWords } from '#frame/fields/field-words.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { useNaming } from '#frame/fields/use-record-name.ts';
import { focusSoon } from '#frame/focus.ts';
import { useTablePaste } from '#frame/paste/use-table-paste.ts';
import { controlId } from '#frame/paths.ts';
import { RecordActions, RecordDetails } from '#frame/RecordActions.tsx';
import styles from '#frame/RecordsTable.module.css';
import { RowFilter } from '#frame/table/RowFilter.tsx';
import { useMoves } from '#frame/table/use-moves.ts';
import { type Rows, useRows } from '#frame/table/use-rows.ts';
import type { RecordTable } from '#guide/step.ts';
import type { Translator } from '#text/translator.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { toasts } from '#ui/toasts.ts';
import { useItem } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const PasteDialog = lazy(() =>
  import('#frame/paste/PasteDialog.tsx').then((m) => ({ default: m.PasteDialog })),
);

/** The table of a collection with buttons that add records and put the focus into them. */
export function RecordsTable({ table }: { readonly table: RecordTable }) {
  const text = useText();
  const { readOnly } = useWorkbook();
  const { records: name, more = [] } = table;
  const rows = useRows(table);
  const [detailsOf, setDetailsOf] = useState<string | null>(null);
  const isOpen = !readOnly && table.isFixed !== true;
  const { move, onKeyDown } = useMoves(name, rows);
  const { pasted, open, close, onPaste } = useTablePaste(isOpen);
  const { add, added } = useAdding(table, rows);
  const words = (key: string): string => text.t(`fields:${name}.${key}`);
  const columns = useMemo(() => columnsOf(table, text), [table, text]);
  const actions = useRowActions(table, move, setDetailsOf);
  return (
    <section
      className={styles.section}
      aria-label={words('heading')}
      {...(isOpen && { onKeyDownCapture: onKeyDown, onPaste })}
    >
      <h2 className={styles.title}>{words('heading')}</h2>
      {rows.hasFilter && <RowFilter rows={rows} />}
      <DataTable
        caption={words('heading')}
        isCaptionHidden
        columns={columns}
        rowIds={rows.shown}
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
      {isOpen && (
        <div className={styles.buttons}>
          <Button icon="plus" onClick={add}>
            {words('add')}
          </Button>
          <Button icon="table" variant="quiet" onClick={() => open('')}>
            {text.t('frame:table.paste.open')}
          </Button>
        </div>
      )}
      {pasted !== null && (
        <Suspense>
          <PasteDialog
            table={table}
            start={pasted}
            onClose={close}
            onAdded={(ids) => {
              close();
              added(ids);
            }}
          />
        </Suspense>
      )}
      {detailsOf !== null && (
        <Details
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
function useAdding(table: RecordTable, { setQuery }: Rows) {
  const text = useText();
  const { apply, undo } = useWorkbook();
  const show = (id: string): void => {
    setQuery('');
    focusSoon(firstControl(table, id));
  };
  return {
    add: () => {
      const id = newId();
      apply({ type: 'add-record', collection: table.records, id, values: {} });
      show(id);
    },
    added: (ids: readonly string[]) => {
      toasts.add({
        text: text.t('frame:table.paste.added', { count: ids.length }),
        actionLabel: text.t('common:undo'),
        onAction: undo,
      });
      show(ids[0] ?? '');
    },
  };
}

/** The last cell of each row; the same function between renders. */
function useRowActions(
  table: RecordTable,
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
          onCopied={(copyId) => focusSoon(firstControl(table, copyId))}
          onMove={move}
          {...(more && { onDetails: () => openDetails(id) })}
        />
      ),
    [table, name, more, isFixed, move, openDetails],
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

/** Least widths in rem, so that long texts get the room. */
const WIDTHS: Partial<Record<FieldCode, number>> = {
  text: 11,
  number: 6,
  scale: 6,
  date: 10,
};
const NAME_WIDTH = 14;

function columnsOf({ records, columns, isFixed }: RecordTable, text: Translator): DataColumn[] {
  const fields = columns.map((field, index): DataColumn => {
    const minRem = WIDTHS[fieldAt({ record: records, field }).code];
    return {
      id: field,
      header: fieldWords(text, { record: records, field }).label,
      isRowHeader: !isFixed && index === 0,
      ...(minRem && { minRem }),
      cell: (id) => <FieldView at={{ record: records, id, field }} hideLabel />,
    };
  });
  if (!isFixed) return fields;
  const name: DataColumn = {
    id: 'name',
    header: text.t(`fields:${records}.one`),
    isRowHeader: true,
    minRem: NAME_WIDTH,
    cell: (id) => <RecordName name={records} id={id} />,
  };
  return [name, ...fields];
}

function RecordName({ name, id }: { readonly name: CollectionName; readonly id: string }) {
  return useNaming()(name, useItem(name, id));
}

interface DetailsProps {
  readonly name: CollectionName;
  readonly id: string;
  readonly fields: readonly string[];
  readonly onClose: () => void;
}

/** All fields of one record, beside the table. */
function Details({ name, id, fields, onClose }: DetailsProps) {
  const text = useText();
  const title = useNaming()(name, useItem(name, id));
  return (
    <Sheet isOpen onClose={onClose} title={title} closeLabel={text.t('common:close')}>
      <div className={styles.details}>
        {fields.map((field) => (
          <FieldView key={field} at={{ record: name, id, field } satisfies FieldAt} />
        ))}
      </div>
    </Sheet>
  );
}

const firstControl = (table: RecordTable, id: string): string =>
  controlId({ record: table.records, id, field: table.columns[0] ?? '' });
