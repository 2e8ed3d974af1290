// One list of the workbook as a table: a record a row, a field a column. Knows nothing of files.
import type { Field } from '#domain/field.ts';
import { COLLECTIONS, type CollectionName } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { cellMaker, headingsOf } from '#report/sheets/cells.ts';
import { type Sheet, tableSheet } from '#report/sheets/sheet.ts';
import type { Translator } from '#text/translator.ts';

/** Which fields of a record a copy shows. */
export type IsShown = (field: Field) => boolean;

/** The records of a list in their order. */
export function listSheet(
  snapshot: Snapshot,
  list: CollectionName,
  text: Translator,
  { name, isShown }: { readonly name: string; readonly isShown: IsShown },
): Sheet {
  const { cellsOf } = cellMaker(text, snapshot);
  const fields = Object.entries<Field>(COLLECTIONS[list]).filter(([, field]) => isShown(field));
  const rows = snapshot[list].map((item) => {
    const values = item as unknown as Readonly<Record<string, unknown>>;
    return fields.flatMap(([field, declared]) => cellsOf(declared, values[field]));
  });
  const columns = fields.flatMap(([field, declared]) => headingsOf(text, list, field, declared));
  return tableSheet({ name, title: text.t(`fields:${list}.heading`) }, columns, rows);
}
