// A collection as an editable table: add, fill, duplicate, sort, delete, undo. Rows become cards on phones.
import { useCallback, useMemo, useState } from 'react';
import { newId } from '#document/index.ts';
import { type CollectionName, fieldAt, type FieldAt } from '#domain/schema.ts';
import type { FieldCode } from '#domain/field.ts';
import { fieldWords } from '#frame/fields/field-words.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { useNaming } from '#frame/fields/use-record-name.ts';
import { focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/paths.ts';
import { RecordActions } from '#frame/RecordActions.tsx';
import styles from '#frame/RecordsTable.module.css';
import type { RecordTable } from '#guide/step.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { useIds, useItem } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The table of a collection with a button that adds a record and puts the focus into it. */
export function RecordsTable({ table }: { readonly table: RecordTable }) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const { records: name, more = [] } = table;
  const ids = useIds(name);
  const [detailsOf, setDetailsOf] = useState<string | null>(null);
  const words = (key: string): string => text.t(`fields:${name}.${key}`);
  const columns = useMemo(
    () => columnsOf(table, (field) => fieldWords(text, { record: name, field }).label),
    [table, text, name],
  );
  const add = (): void => {
    const id = newId();
    apply({ type: 'add-record', collection: name, id, values: {} });
    focusSoon(firstControl(table, id));
  };
  const actions = useCallback(
    (id: string) => (
      <RecordActions
        name={name}
        id={id}
        onCopied={(copyId) => focusSoon(firstControl(table, copyId))}
        {...(table.more && { onDetails: () => setDetailsOf(id) })}
      />
    ),
    [name, table],
  );
  return (
    <section className={styles.section} aria-label={words('heading')}>
      <h2 className={styles.title}>{words('heading')}</h2>
      <DataTable
        caption={words('heading')}
        isCaptionHidden
        columns={columns}
        rowIds={ids}
        actions={actions}
        actionsHeader={text.t('common:actions')}
        empty={<p className={styles.empty}>{words('empty')}</p>}
      />
      {!readOnly && (
        <Button icon="plus" onClick={add}>
          {words('add')}
        </Button>
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

/** Least widths in rem, so that long texts get the room. */
const WIDTHS: Partial<Record<FieldCode, number>> = {
  text: 11,
  number: 6,
  scale: 6,
  date: 10,
};

const columnsOf = (
  { records, columns }: RecordTable,
  label: (field: string) => string,
): DataColumn[] =>
  columns.map((field, index) => {
    const minRem = WIDTHS[fieldAt({ record: records, field }).code];
    return {
      id: field,
      header: label(field),
      isRowHeader: index === 0,
      ...(minRem && { minRem }),
      cell: (id) => <FieldView at={{ record: records, id, field }} hideLabel />,
    };
  });

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
