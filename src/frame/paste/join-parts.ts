// Quantities whose parts stand in columns of their own, as in the Excel file that Kurs saves, in one column.
// Knows nothing of what the cells mean.
import { type CollectionName, fieldAt } from '#domain/schema.ts';
import { fieldWords } from '#frame/fields/field-words.ts';
import { alike } from '#frame/paste/alike.ts';
import { quantityHeadings } from '#text/quantity-headings.ts';
import type { Translator } from '#text/translator.ts';

type Rows = readonly (readonly string[])[];

/** Rows in which "5.5", "%", "2025" and "Register" have become "5.5 % (2025, Register)". */
export function joinParts(
  rows: Rows,
  {
    collection,
    fields,
  }: { readonly collection: CollectionName; readonly fields: readonly string[] },
  text: Translator,
): Rows {
  const head = (rows[0] ?? []).map((cell) => alike(cell, text.locale));
  const quantities = fields
    .filter((field) => fieldAt({ record: collection, field }).code === 'quantity')
    .map((field) => {
      const { label } = fieldWords(text, { record: collection, field });
      return quantityHeadings(text, label).map((part) => head.indexOf(alike(part, text.locale)));
    })
    .filter(([value = -1, ...others]) => value >= 0 && others.some((at) => at >= 0));
  if (quantities.length === 0) return rows;
  const gone = new Set(quantities.flatMap(([, ...others]) => others));
  return rows.map((row, index) => {
    const cells = [...row];
    for (const places of index === 0 ? [] : quantities) {
      const [value = '', unit = '', year = '', source = ''] = places.map((at) => row[at] ?? '');
      const origin = [year, source].filter(Boolean).join(', ');
      cells[places[0] ?? 0] = [value, unit, origin && `(${origin})`].filter(Boolean).join(' ');
    }
    return cells.filter((_, at) => !gone.has(at));
  });
}
