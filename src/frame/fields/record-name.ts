// How a record is called in lists and choices: the first text it holds.
import { type CollectionName, fieldsOf, type ItemOf } from '#domain/schema.ts';
import type { Translator } from '#text/translator.ts';

/** The record's own name, or "without a name". */
export function recordName<N extends CollectionName>(
  text: Translator,
  name: N,
  item: ItemOf<N> | undefined,
): string {
  const field = Object.entries(fieldsOf(name)).find(([, { code }]) => code === 'text')?.[0];
  const value = field
    ? (item as Readonly<Record<string, unknown>> | undefined)?.[field]
    : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : text.t('common:unnamed');
}
