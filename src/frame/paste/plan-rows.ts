// What pasted rows become: which column goes to which field, what each cell means, what could not be read.
// Pure; nothing is added before somebody has seen it.
import { newId as randomId } from '#document/index.ts';
import { type CollectionName, fieldAt, fieldsOf } from '#domain/schema.ts';
import { fieldWords } from '#frame/fields/field-words.ts';
import { alike } from '#frame/paste/alike.ts';
import { joinParts } from '#frame/paste/join-parts.ts';
import { cellReader, type Reading } from '#frame/paste/read-cell.ts';
import {
  type Born,
  type RecordNames,
  recordNames,
  type Records,
} from '#frame/paste/record-names.ts';
import { nameFields } from '#text/record-name.ts';
import type { Translator } from '#text/translator.ts';

export interface PlannedColumn {
  /** Null: no field takes it. */
  readonly field: string | null;
  readonly label: string;
}

export interface PlannedCell extends Reading {
  readonly typed: string;
}

export interface PlannedRow {
  readonly id: string;
  /** One for each column. */
  readonly cells: readonly PlannedCell[];
}

export interface Plan {
  readonly collection: CollectionName;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** Records that are made because a cell names them. */
  readonly born: readonly Born[];
  /** The first row was the names of the columns. */
  readonly hasHeader: boolean;
}

export interface Target {
  readonly collection: CollectionName;
  /** Fields in the order in which columns are expected. */
  readonly fields: readonly string[];
}

/** Plans the rows of a sheet (none of them empty). */
export function planRows(
  typedSheet: readonly (readonly string[])[],
  { collection, fields }: Target,
  text: Translator,
  records: Records,
  newId: () => string = randomId,
): Plan {
  const labels = fields.map((field) => fieldWords(text, { record: collection, field }).label);
  const sheet = joinParts(typedSheet, { collection, fields }, text);
  const header = headerOf(sheet[0] ?? [], labels, text.locale);
  const body = header ? sheet.slice(1) : sheet;
  const width = Math.max(0, ...body.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index): PlannedColumn => {
    const at = header ? (header[index] ?? -1) : index;
    const own = header ? (sheet[0]?.[index] ?? '') : '';
    const label = labels[at] ?? (own || text.t('frame:table.paste.column', { number: index + 1 }));
    return { field: fields[at] ?? null, label };
  });
  const names = recordNames(text, records, newId);
  const drafts = body.map((typed) => ({ id: newId(), typed }));
  nameRows(names, collection, columns, drafts);
  const read = cellReader(text, names);
  const rows = drafts.map(({ id, typed }) => ({
    id,
    cells: columns.map(({ field }, index): PlannedCell => {
      const words = typed[index] ?? '';
      if (field !== null) {
        return { typed: words, ...read(fieldAt({ record: collection, field }), words) };
      }
      return { typed: words, ...(words !== '' && { unread: { words, why: 'column' } }) };
    }),
  }));
  return { collection, columns, rows, born: names.born, hasHeader: header !== null };
}

/**
 * Which label stands in each cell, when most cells of the row are labels; a label that stands twice
 * counts once. Null for a row like any other.
 */
function headerOf(
  row: readonly string[],
  labels: readonly string[],
  locale: string,
): (number | undefined)[] | null {
  const places = new Map(labels.map((label, index) => [alike(label, locale), index]));
  const taken = new Set<number>();
  const found = row.map((cell) => {
    const place = places.get(alike(cell, locale));
    if (place === undefined || taken.has(place)) return undefined;
    taken.add(place);
    return place;
  });
  const filled = row.filter((cell) => cell !== '').length;
  return taken.size > 0 && taken.size * 2 >= filled ? found : null;
}

interface Draft {
  readonly id: string;
  readonly typed: readonly string[];
}

/** Rows may name each other, whichever stands first ("waits for"). */
function nameRows(
  names: RecordNames,
  collection: CollectionName,
  columns: readonly PlannedColumn[],
  drafts: readonly Draft[],
): void {
  const [name, ...others] = nameFields(collection);
  if (name === undefined || others.length > 0 || fieldsOf(collection)[name]?.code !== 'text')
    return;
  const index = columns.findIndex(({ field }) => field === name);
  for (const { id, typed } of drafts.toReversed()) {
    const words = typed[index] ?? '';
    if (words !== '') names.add(collection, words, id);
  }
}
