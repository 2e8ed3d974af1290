// What a public copy of a workbook leaves out, counted, so that people know before they save.
// Knows nothing of words or files.
import { isEmptyValue, isPublic } from '#domain/field.ts';
import {
  ANSWERS_NAMES,
  type AnswersName,
  COLLECTION_NAMES,
  type CollectionName,
  fieldsOf,
} from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';

export interface LeftOut {
  readonly record: AnswersName | CollectionName;
  readonly field: string;
  /** How often it is filled; at least 1. */
  readonly count: number;
}

/** The fields that a public copy leaves out and in which something stands. */
export function leftOutFields(snapshot: Snapshot): LeftOut[] {
  const records = [
    ...ANSWERS_NAMES.map((record) => [record, [snapshot.answers[record]]] as const),
    ...COLLECTION_NAMES.map((record) => [record, snapshot[record]] as const),
  ];
  return records.flatMap(([record, items]) =>
    Object.entries(fieldsOf(record))
      .filter(([, field]) => !isPublic(field))
      .map(([name, field]) => ({
        record,
        field: name,
        count: (items as readonly Readonly<Record<string, unknown>>[]).filter(
          (item) => !isEmptyValue(field, item[name]),
        ).length,
      }))
      .filter(({ count }) => count > 0),
  );
}

/** How many links speak of another link; some formats know none such. */
export function linksOnLinks({ links }: Pick<Snapshot, 'links'>): number {
  const ids = new Set<string | null>(links.map(({ id }) => id));
  return links.filter(({ from, to }) => ids.has(from) || ids.has(to)).length;
}
