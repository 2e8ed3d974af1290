// What a workbook says in a second language: which fields carry such a text, and when it has fallen behind.
// Knows nothing of which languages there are, and never translates.
import { type Field, isPublic, QUANTITY_PARTS } from '#domain/field.ts';
import type { Statement } from '#domain/records/statement.ts';
import {
  addressOf,
  ANSWERS_NAMES,
  type AnswersName,
  COLLECTION_NAMES,
  type CollectionName,
  fieldAt,
  type FieldAt,
  fieldName,
  fieldsOf,
  isAnswers,
  isCollection,
} from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';

/** The texts by address of the field (`start.title`, `nodes.<id>.label`, `challenge.baseline:unit`). */
export interface SecondTexts {
  /** BCP 47. */
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  /** A mark of the original as it was when the text was typed (`markOf`), by the same addresses. */
  readonly of: Readonly<Record<string, string>>;
}

type RecordName = AnswersName | CollectionName;

/** A language as workbooks name it: `uk`, `smn`, `zh-Hant`, `pt-BR`. */
export const LANGUAGE_PATTERN = '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?$';
/** The same as a rule. */
export const LANGUAGE = new RegExp(LANGUAGE_PATTERN, 'u');
export const isLanguageTag = (value: unknown): value is string =>
  typeof value === 'string' && LANGUAGE.test(value);

/** Said once for both languages: what a person signed, the code of a currency. */
export const ALWAYS_AS_TYPED = [
  { record: 'signatures', field: 'name' },
  { record: 'signatures', field: 'role' },
  { record: 'signatures', field: 'hash' },
  { record: 'budget', field: 'currency' },
] as const;
const isAlwaysAsTyped = (record: RecordName, field: string): boolean =>
  ALWAYS_AS_TYPED.some((each) => each.record === record && each.field === field);

/** Names, numbers of files and what stands in a library: may be written otherwise, but need not be. */
const MAY_STAY: ReadonlySet<string> = new Set([
  'members.name',
  'raters.name',
  'trainers.name',
  'attendees.name',
  'tableRoles.person',
  'stakeholders.contact',
  'reviewNotes.reviewer',
  'review.decisionNumber',
  'indicators.source',
  'causes.source',
  'practices.address',
]);

/** The texts of a record by field or part of one, in the order of the declaration, whether filled or not. */
export const textFields = (record: RecordName): readonly string[] => TEXT_FIELDS.get(record) ?? [];

const TEXT_FIELDS: ReadonlyMap<RecordName, readonly string[]> = new Map(
  [...ANSWERS_NAMES, ...COLLECTION_NAMES].map((record) => [
    record,
    Object.entries(fieldsOf(record))
      .filter(([name]) => !isAlwaysAsTyped(record, name))
      .flatMap(([name, field]) => partsOf(field).map((part) => name + part)),
  ]),
);

function partsOf(field: Field): readonly string[] {
  switch (field.code) {
    case 'text':
    case 'prose':
      return [''];
    case 'quantity':
      return QUANTITY_PARTS.filter((part) => part === 'unit' || part === 'source').map(
        (part) => `:${part}`,
      );
    case 'remarks':
      return VOCABULARIES[field.vocabulary].map((item) => `:${item}`);
    default:
      return [];
  }
}

/** Whether a text in a second language may stand at this address. */
export const mayCarrySecond = ({ record, id, field }: FieldAt): boolean =>
  isCollection(record) === (id !== null) && textFields(record).includes(field);

/** Whether a reader of the second language misses it: a name, a source or "%" says the same to all. */
export const isMissed = (record: RecordName, field: string, original: string): boolean =>
  /\p{L}/u.test(original) &&
  !MAY_STAY.has(`${record}.${fieldName(field)}`) &&
  !field.endsWith(':source');

/** The text of a record at a field or part of one; '' where there is none. */
export function textOf(values: object, field: string): string {
  const [name = '', part] = field.split(':');
  const value = (values as Readonly<Record<string, unknown>>)[name];
  const found =
    part === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[part];
  return typeof found === 'string' ? found : '';
}

/** The record with other texts, by field or part of one. */
export function withTexts<T extends object>(values: T, texts: Readonly<Record<string, string>>): T {
  const changed = { ...values } as Record<string, unknown>;
  for (const [field, text] of Object.entries(texts)) {
    const [name = '', part] = field.split(':');
    changed[name] = part === undefined ? text : { ...(changed[name] as object), [part]: text };
  }
  return changed as T;
}

/** What a second text stands for. The mission sentence that is made of its parts stands for them. */
export function originalOf(record: RecordName, values: object, field: string): string {
  const typed = textOf(values, field);
  if (record !== 'statement' || field !== 'statement' || typed.trim() !== '') return typed;
  const { deadline, object, group, place, verb, target } = values as Statement;
  const parts = [deadline ?? '', object, group, place, verb, `${target.value ?? ''}`, target.unit];
  return parts.every((part) => part === '') ? '' : parts.join('\n');
}

/** A short mark of a text: another text has, as good as surely, another one. */
export function markOf(text: string): string {
  const said = text.trim();
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < said.length; at += 1)
    hash = Math.imul(hash ^ said.charCodeAt(at), 0x01_00_01_93);
  return `${said.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** The field at an address; null where nothing of this name can carry a second text. */
export function readAddress(address: string): FieldAt | null {
  const first = address.indexOf('.');
  const last = address.lastIndexOf('.');
  const record = address.slice(0, first);
  if (first < 1 || !(isAnswers(record) || isCollection(record))) return null;
  const id = first === last ? null : address.slice(first + 1, last);
  const at = { record, id, field: address.slice(last + 1) };
  return mayCarrySecond(at) ? at : null;
}

/** Only what `isKept` says of its address. */
export function filterTexts(
  second: SecondTexts,
  isKept: (at: FieldAt, address: string) => boolean,
): SecondTexts {
  const kept = (map: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(map).filter(([address]) => {
        const at = readAddress(address);
        return at !== null && isKept(at, address);
      }),
    );
  return { language: second.language, texts: kept(second.texts), of: kept(second.of) };
}

/** Without the texts of fields that are in no public copy. */
export const publicTexts = (second: SecondTexts | null | undefined): SecondTexts | null =>
  second ? filterTexts(second, (at) => isPublic(fieldAt(at))) : null;

/** The texts of one record by field, with the mark of what each stands for. */
export function secondOf(
  { texts, of }: SecondTexts,
  record: RecordName,
  id: string | null,
): readonly (readonly [field: string, text: string, of: string])[] {
  return textFields(record).flatMap((field) => {
    const address = addressOf({ record, id, field });
    const text = texts[address];
    return text === undefined ? [] : [[field, text, of[address] ?? ''] as const];
  });
}
