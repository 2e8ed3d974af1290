// A plan as one Edit: one undo takes all of it back.
// Words that could not be read go to the record's note, where it has one; the dialog told of the others.
import type { Edit } from '#document/index.ts';
import { type CollectionName, fieldsOf } from '#domain/schema.ts';
import { NAME_FIELD } from '#frame/fields/name-field.ts';
import type { Plan, PlannedRow } from '#frame/paste/plan-rows.ts';
import type { Translator } from '#text/translator.ts';

const NOTES = ['note', 'comment'];

/** The field of a record that takes any words, if it has one. */
export const noteField = (collection: CollectionName): string | null =>
  NOTES.find((name) => {
    const code = fieldsOf(collection)[name]?.code;
    return code === 'text' || code === 'prose';
  }) ?? null;

/** Adds the rows and the records they name. */
export const rowsEdit = (plan: Plan, text: Translator): Edit => ({
  type: 'together',
  edits: [
    ...plan.born.map(({ collection, id, name }): Edit => ({
      type: 'add-record',
      collection,
      id,
      values: { [NAME_FIELD[collection] ?? '']: name },
    })),
    ...plan.rows.map((row): Edit => ({
      type: 'add-record',
      collection: plan.collection,
      id: row.id,
      values: valuesOf(plan, row, text),
    })),
  ],
});

function valuesOf(
  { collection, columns }: Plan,
  { cells }: PlannedRow,
  text: Translator,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const unread: string[] = [];
  for (const [index, { value, unread: left }] of cells.entries()) {
    const column = columns[index];
    if (column?.field && value !== undefined) values[column.field] = value;
    if (left) {
      unread.push(
        text.t('frame:table.paste.keptCell', { column: column?.label ?? '', words: left.words }),
      );
    }
  }
  const note = noteField(collection);
  if (note === null || unread.length === 0) return values;
  const own = values[note];
  const kept = typeof own === 'string' ? [own, ...unread] : unread;
  return {
    ...values,
    [note]: kept.join(fieldsOf(collection)[note]?.code === 'prose' ? '\n' : '; '),
  };
}
