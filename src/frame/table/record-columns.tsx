// The columns of a collection's table: a field each, under its label. Knows no rows.
import type { FieldCode } from '#domain/field.ts';
import { type CollectionName, fieldAt } from '#domain/schema.ts';
import { fieldWords } from '#frame/fields/field-words.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { RecordName } from '#frame/RecordName.tsx';
import type { RecordTable } from '#guide/step.ts';
import type { Translator } from '#text/translator.ts';
import type { DataColumn } from '#ui/DataTable.tsx';
import { useItem } from '#workspace/read-hooks.ts';

/** Least widths in rem: no word is broken, no date stands in three lines, and long texts get the room. */
const WIDTHS: Partial<Record<FieldCode, number>> = {
  text: 9,
  choice: 11.5,
  yesNo: 6,
  number: 4.75,
  scale: 4.5,
  date: 14.75,
  quantity: 24,
  ref: 9,
  refs: 9,
  many: 9,
};
/** The cell that names the row: a name that is cut off names nothing. */
const NAME_WIDTH = 11;
/** A name that is chosen from a list shares its cell with the button of the list. */
const CHOSEN_NAME_WIDTH = 13;

/** The first column names the row: its own first field, or, where rows are only filled in, the record's name. */
export function columnsOf(
  { records, columns, isFixed }: RecordTable,
  text: Translator,
): DataColumn[] {
  const fields = columns.map((field, index): DataColumn => {
    const isRowHeader = !isFixed && index === 0;
    const { code } = fieldAt({ record: records, field });
    const nameWidth = code === 'ref' ? CHOSEN_NAME_WIDTH : NAME_WIDTH;
    const minRem = isRowHeader ? nameWidth : WIDTHS[code];
    return {
      id: field,
      header: fieldWords(text, { record: records, field }).label,
      isRowHeader,
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
    cell: (id) => <RowName name={records} id={id} />,
  };
  return [name, ...fields];
}

function RowName({ name, id }: { readonly name: CollectionName; readonly id: string }) {
  return <RecordName of={name} record={useItem(name, id)} />;
}
