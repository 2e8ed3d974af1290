// The records of the workbook by name, together with those that a paste brings along.
// Knows nothing of cells.
import type { CollectionName } from '#domain/schema.ts';
import { NAME_FIELD } from '#frame/fields/name-field.ts';
import { alike } from '#frame/paste/alike.ts';
import type { Names } from '#frame/paste/read-cell.ts';
import { type FindRecord, recordName } from '#text/record-name.ts';
import type { Translator } from '#text/translator.ts';

/** The living records of the open workbook. */
export interface Records {
  items(collection: CollectionName): readonly { readonly id: string }[];
  item: FindRecord;
}

/** A record that is made because a cell names it. */
export interface Born {
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string;
}

export interface RecordNames extends Names {
  /** A record of the paste itself; it goes before one of the same name that is there already. */
  add(collection: CollectionName, name: string, id: string): void;
  readonly born: readonly Born[];
}

/** Looks names up; those of a collection are gathered when first asked for. */
export function recordNames(text: Translator, records: Records, newId: () => string): RecordNames {
  const lists = new Map<CollectionName, Map<string, string>>();
  const born: Born[] = [];
  const listOf = (collection: CollectionName): Map<string, string> => {
    const known = lists.get(collection);
    if (known) return known;
    const list = new Map<string, string>();
    for (const item of records.items(collection).toReversed()) {
      list.set(keyOf(recordName(text, collection, item, records.item)), item.id);
    }
    lists.set(collection, list);
    return list;
  };
  const keyOf = (name: string): string => alike(name, text.locale);
  const unnamed = keyOf(text.t('common:unnamed'));
  const add = (collection: CollectionName, name: string, id: string): void =>
    void listOf(collection).set(keyOf(name), id);
  return {
    born,
    add,
    find: (collection, name) =>
      keyOf(name) === unnamed ? null : (listOf(collection).get(keyOf(name)) ?? null),
    make(collection, name) {
      if (!NAME_FIELD[collection]) return null;
      const id = newId();
      add(collection, name, id);
      born.push({ collection, id, name });
      return id;
    },
  };
}
