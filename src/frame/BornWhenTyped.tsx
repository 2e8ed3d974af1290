// Lets the fields of a record stand on the page before the record is there: it is added with the first
// thing said about it. An empty row that nobody fills leaves no trace in the workbook.
import { type ReactNode, useMemo } from 'react';
import type { Workbook } from '#document/index.ts';
import { emptyValue } from '#domain/field.ts';
import { type CollectionName, fieldsOf } from '#domain/schema.ts';
import { useWorkbook, WorkbookContext } from '#workspace/workbook-context.ts';

interface BornWhenTypedProps {
  readonly collection: CollectionName;
  readonly id: string;
  /** Fields of this record and of no other. */
  readonly children: ReactNode;
}

/** The workbook for the fields of one record that may not be there yet. */
export function BornWhenTyped({ collection, id, children }: BornWhenTypedProps) {
  const workbook = useWorkbook();
  const awaiting = useMemo(() => expecting(workbook, collection, id), [workbook, collection, id]);
  return <WorkbookContext value={awaiting}>{children}</WorkbookContext>;
}

/** The same workbook, but for the one record. */
function expecting(workbook: Workbook, collection: CollectionName, id: string): Workbook {
  const { read } = workbook;
  const unborn = Object.fromEntries(
    Object.entries(fieldsOf(collection)).map(([name, field]) => [name, emptyValue(field)]),
  );
  const item = (name: CollectionName, of: string): object | undefined =>
    read.item(name, of) ?? (name === collection && of === id ? unborn : undefined);
  return {
    ...workbook,
    read: { ...read, item: item as typeof read.item },
    apply(edit) {
      if (!read.ids(collection).includes(id))
        workbook.apply({ type: 'add-record', collection, id, values: {} });
      workbook.apply(edit);
    },
  };
}
