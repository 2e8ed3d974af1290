// What a record still lacks, and the warning that asks for it. Speaks once the step is marked ready.
import type { Remark, RemarkValue } from '#domain/checks/check.ts';
import { type Field, isEmptyValue, type Quantity } from '#domain/field.ts';
import {
  type AnswersName,
  type CollectionName,
  type FieldAt,
  fieldAt,
  isCollection,
} from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';

type RecordName = AnswersName | CollectionName;

/** Those of the fields that nobody has filled. A reference counts while its record is there. */
export const unfilled = <V extends object, F extends keyof V & string>(
  snapshot: Snapshot,
  record: RecordName,
  values: V,
  fields: readonly F[],
): F[] => fields.filter((field) => isUnfilled(snapshot, fieldAt({ record, field }), values[field]));

function isUnfilled(snapshot: Snapshot, field: Field, value: unknown): boolean {
  if (field.code === 'quantity') return (value as Quantity).value === null;
  if (field.code === 'ref' && isCollection(field.to))
    return !snapshot[field.to].some(({ id }) => id === value);
  return isEmptyValue(field, value);
}

/** The text keys of some fields' labels. */
export const labelKeys = (record: RecordName, fields: readonly string[]): string[] =>
  fields.map((field) => `fields:${record}.${field}.label`);

/** The warning that something (`title`) lacks something: text keys. None when it lacks nothing. */
export const asksFor = (
  keys: readonly string[],
  at: FieldAt | null,
  title?: RemarkValue,
): readonly Remark[] =>
  keys.length === 0
    ? []
    : [
        {
          variant: 'missing',
          severity: 'warning',
          at,
          values: { ...(title !== undefined && { title }), missing: { keys } },
          when: 'ready',
        },
      ];

/** As `asksFor`, for fields of one record of a list. */
export function asksForFields<V extends { readonly id: string }>(
  snapshot: Snapshot,
  record: CollectionName,
  item: V,
  fields: readonly (keyof V & string)[],
  title: RemarkValue,
): readonly Remark[] {
  const missing = unfilled(snapshot, record, item, fields);
  const at = { record, id: item.id, field: missing[0] ?? '' };
  return asksFor(labelKeys(record, missing), at, title);
}
