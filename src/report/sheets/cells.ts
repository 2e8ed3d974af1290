// The value of a field as cells, and the headings they stand under. Knows nothing of sheets.
import type { Field, Quantity } from '#domain/field.ts';
import { type CollectionName, isCollection } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { type Cell, dateCell, numberCell, textCell } from '#report/sheets/sheet.ts';
import { optionLabel } from '#text/option-label.ts';
import { quantityHeadings } from '#text/quantity-headings.ts';
import { type FindRecord, recordName } from '#text/record-name.ts';
import type { Translator } from '#text/translator.ts';

/** Between several values of one cell. */
const BETWEEN = '; ';

/** One heading for each cell of a field: a quantity has its parts beside each other. */
export function headingsOf(text: Translator, record: string, name: string, field: Field): string[] {
  const label = text.t(`fields:${record}.${name}.label`);
  return field.code === 'quantity' ? quantityHeadings(text, label) : [label];
}

/** Cells of values in a language; names are looked up in the snapshot. */
export function cellMaker(text: Translator, snapshot: Snapshot) {
  const find = finder(snapshot);
  const nameOf = (to: string, id: string): string => {
    // The end of a Link may itself be a Link.
    const places = to === 'nodes' ? (['nodes', 'links'] as const) : [to].filter(isCollection);
    const place = places.find((each) => find(each, id));
    return place ? recordName(text, place, find(place, id), find) : text.t('common:deletedRecord');
  };
  const one = (field: Field, value: unknown): Cell => {
    if (value === null || value === undefined) return null;
    switch (field.code) {
      case 'text':
      case 'prose':
        return textCell(value as string);
      case 'number':
      case 'scale':
        return numberCell(value as number);
      case 'date':
        return dateCell(value as string);
      case 'yesNo':
        return textCell(text.t(value === true ? 'common:yes' : 'common:no'));
      case 'choice':
        return textCell(optionLabel(text, field.vocabulary, value as string));
      case 'many':
        return textCell(
          (value as readonly string[])
            .map((id) => optionLabel(text, field.vocabulary, id))
            .join(BETWEEN),
        );
      case 'ref':
        return textCell(nameOf(field.to, value as string));
      case 'refs':
        return textCell(
          (value as readonly string[]).map((id) => nameOf(field.to, id)).join(BETWEEN),
        );
      default:
        return null;
    }
  };
  return {
    nameOf,
    /** As many as there are headings. */
    cellsOf: (field: Field, value: unknown): Cell[] =>
      field.code === 'quantity' ? quantityCells(value as Quantity) : [one(field, value)],
  };
}

const quantityCells = ({ value, unit, year, source }: Quantity): Cell[] => [
  numberCell(value),
  textCell(unit),
  numberCell(year),
  textCell(source),
];

function finder(snapshot: Snapshot): FindRecord {
  const maps = new Map<CollectionName, ReadonlyMap<string, object>>();
  const mapOf = (collection: CollectionName): ReadonlyMap<string, object> => {
    const map = new Map(snapshot[collection].map((item) => [item.id, item] as const));
    maps.set(collection, map);
    return map;
  };
  return (collection, id) => (maps.get(collection) ?? mapOf(collection)).get(id);
}
