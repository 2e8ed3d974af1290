// Check S-10: contact data outside of the private fields, anywhere in the workbook. Basis: GDPR (k).
// A remark names the field and never repeats what stands there.
import type { Check, Remark } from '#domain/checks/check.ts';
import { contactsIn } from '#domain/checks/contact-match.ts';
import type { Field, Quantity } from '#domain/field.ts';
import {
  ANSWERS_NAMES,
  type AnswersName,
  COLLECTION_NAMES,
  type CollectionName,
  fieldsOf,
  partOf,
} from '#domain/schema.ts';

const S_10: Check = {
  id: 'S-10',
  step: 'register',
  remarks: ({ snapshot, each }) => [
    ...ANSWERS.flatMap(([name, remarks]) => each([snapshot.answers[name]], remarks).flat()),
    ...COLLECTIONS.flatMap(([name, remarks]) =>
      each<object, Remarks>(snapshot[name], remarks).flat(),
    ),
  ],
};

type Remarks = readonly Remark[];

const withRemarks = <N extends AnswersName | CollectionName>(record: N) =>
  [record, (values: object): Remarks => contactRemarks(record, values)] as const;
const ANSWERS = ANSWERS_NAMES.map(withRemarks);
const COLLECTIONS = COLLECTION_NAMES.map(withRemarks);

function contactRemarks(record: AnswersName | CollectionName, values: object): Remarks {
  const id = 'id' in values && typeof values.id === 'string' ? values.id : null;
  const fields = fieldsOf(record);
  return Object.entries(values).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field?.scope !== 'document') return [];
    return textsIn(field, value).flatMap(({ parts, text }) =>
      contactsIn(text).map((variant): Remark => ({
        variant,
        severity: 'warning',
        at: partOf({ record, id, field: name }, ...parts),
        values: { field: { keys: [`fields:${record}.${name}.label`] } },
        when: 'begun',
      })),
    );
  });
}

interface TypedText {
  /** The part of the field it stands in. */
  readonly parts: readonly string[];
  readonly text: string;
}

/** What people typed freely into a field. */
function textsIn(field: Field, value: unknown): readonly TypedText[] {
  switch (field.code) {
    case 'text':
    case 'prose':
      return [{ parts: [], text: value as string }];
    case 'quantity':
      return [{ parts: ['source'], text: (value as Quantity).source }];
    case 'remarks':
      return Object.entries(value as Readonly<Record<string, string>>).map(([part, text]) => ({
        parts: [part],
        text,
      }));
    default:
      return [];
  }
}

export const CONTACT_CHECKS: readonly Check[] = [S_10];
