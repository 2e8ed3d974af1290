// What people typed into a workbook and may be read by everybody, found by the declarations of its fields.
import type { Quantity } from '#domain/field.ts';
import { ANSWERS_NAMES, COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';

/** Everything typed that may be public. */
export function typedTexts(snapshot: Snapshot): string[] {
  const textsIn = (
    record: (typeof ANSWERS_NAMES)[number] | (typeof COLLECTION_NAMES)[number],
    values: object,
  ): string[] =>
    Object.entries(values).flatMap(([name, value]) => {
      const field = fieldsOf(record)[name];
      if (!field || field.scope === 'private') return [];
      if (field.code === 'text' || field.code === 'prose') return [value as string];
      if (field.code === 'quantity') return [(value as Quantity).source, (value as Quantity).unit];
      if (field.code === 'remarks') return Object.values(value as Record<string, string>);
      return [];
    });
  const texts = [
    ...ANSWERS_NAMES.flatMap((name) => textsIn(name, snapshot.answers[name])),
    ...COLLECTION_NAMES.flatMap((name) => snapshot[name].flatMap((item) => textsIn(name, item))),
  ];
  return texts.map((text) => text.trim()).filter(Boolean);
}
