// The name of a record of the open workbook, for components.
import type { CollectionName } from '#domain/schema.ts';
import { type NamePart, nameParts, recordName } from '#text/record-name.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Names records as they are now; who shows a record listens to it anyway. */
export function useNaming(): (collection: CollectionName, record: object | undefined) => string {
  const text = useText();
  const { read } = useWorkbook();
  return (collection, record) =>
    recordName(text, collection, record, (name, id) => read.item(name, id));
}

/** The same name in pieces, each in a language of its own. */
export function useNameParts(): (
  collection: CollectionName,
  record: object | undefined,
) => readonly NamePart[] {
  const text = useText();
  const { read } = useWorkbook();
  return (collection, record) =>
    nameParts(text, collection, record, (name, id) => read.item(name, id));
}
