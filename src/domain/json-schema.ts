// The published JSON Schema of a `.kurs.json` file, derived from the declarations of the records.
// Knows nothing of where it is written; `scripts/schema.ts` puts it into `public/schema`.
import { ENCODING, FORMAT, FORMAT_VERSION, ID_PATTERN, SHA256_PATTERN } from '#domain/envelope.ts';
import type { Field } from '#domain/field.ts';
import type { Fields } from '#domain/record.ts';
import { LANGUAGE_PATTERN } from '#domain/second-texts.ts';
import { ANSWERS, COLLECTIONS } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { STEP_STATUSES } from '#domain/vocabularies/method.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (draft 2020-12) of a whole file. Keys it does not list are allowed everywhere. */
export function workbookFileSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kurs:workbook:${FORMAT_VERSION}`,
    title: 'Kurs workbook file',
    description:
      'A saved workbook. `crdt` is what Kurs opens; `data` shows the same content to readers and other programs.',
    ...object(
      {
        format: { const: FORMAT },
        formatVersion: {
          type: 'integer',
          minimum: 1,
          description: `This schema describes version ${FORMAT_VERSION}.`,
        },
        docId: { ...ID, description: 'The same in all copies of one workbook.' },
        versionId: { ...ID, description: 'New with every save.' },
        lineage: {
          type: 'array',
          items: ID,
          description: 'The versions this one came through, oldest first.',
        },
        savedAt: { type: 'string', format: 'date-time' },
        data: DATA,
        crdt: { ...PACKED, description: 'The shared document.' },
        crdtPrivate: { ...PACKED, description: 'The private document; only in a full backup.' },
      },
      ['format', 'formatVersion', 'docId', 'versionId', 'lineage', 'data', 'crdt'],
    ),
  };
}

const object = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
});
const mapOf = (values: JsonSchema, names?: readonly string[]): JsonSchema => ({
  type: 'object',
  ...(names && { propertyNames: { enum: names } }),
  additionalProperties: values,
});
const mapValues = <T>(
  record: Readonly<Record<string, T>>,
  map: (value: T) => JsonSchema,
): JsonSchema =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

const ID: JsonSchema = { type: 'string', pattern: ID_PATTERN };

const PACKED = object(
  {
    enc: { const: ENCODING },
    sha256: {
      type: 'string',
      pattern: SHA256_PATTERN,
      description:
        'SHA-256 in hex over the compressed bytes, that is, over `update` after undoing base64.',
    },
    update: {
      type: 'string',
      contentEncoding: 'base64',
      description: 'A Yjs update (V2), raw deflate, base64.',
    },
  },
  ['enc', 'sha256', 'update'],
);

const fieldsSchema = (fields: Fields): JsonSchema => mapValues(fields, fieldSchema);

const DATA = object(
  {
    meta: object(
      {
        createdAt: { type: 'number', description: 'Milliseconds since 1970.' },
        contentLanguage: { type: 'string' },
      },
      ['createdAt', 'contentLanguage'],
    ),
    answers: object(mapValues(ANSWERS, (fields) => object(fieldsSchema(fields)))),
    ...mapValues(COLLECTIONS, (fields) => ({
      type: 'array',
      items: object({ id: { type: 'string', minLength: 1 }, ...fieldsSchema(fields) }, ['id']),
    })),
    marks: mapOf({ enum: STEP_STATUSES }),
    accepted: mapOf({ type: 'string' }),
    second: object(
      {
        language: { type: 'string', pattern: LANGUAGE_PATTERN, description: 'BCP 47.' },
        texts: {
          ...mapOf({ type: 'string' }),
          description:
            'What a field says in the second language, by its address: `start.title`, `nodes.<id>.label`, `challenge.baseline:unit`.',
        },
        of: {
          ...mapOf({ type: 'string' }),
          description: 'A mark of the original as it was when the text was typed. May be left out.',
        },
      },
      ['language', 'texts'],
    ),
  },
  ['meta'],
);

function fieldSchema(field: Field): JsonSchema {
  const shape = valueShape(field);
  return field.scope === 'private'
    ? { ...shape, description: 'Private: only in a full backup.' }
    : shape;
}

function valueShape(field: Field): JsonSchema {
  switch (field.code) {
    case 'text':
    case 'prose':
      return { type: 'string' };
    case 'ref':
      return { type: 'string', description: `The id of one of: ${field.to}.` };
    case 'refs':
      return { type: 'array', items: { type: 'string' }, description: `Ids of: ${field.to}.` };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'yesNo':
      return { type: 'boolean' };
    case 'choice':
      return { enum: VOCABULARIES[field.vocabulary] };
    case 'many':
      return { type: 'array', uniqueItems: true, items: { enum: VOCABULARIES[field.vocabulary] } };
    case 'number':
      return { type: field.whole ? 'integer' : 'number', minimum: field.min, maximum: field.max };
    case 'scale':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'position':
      return {
        type: 'array',
        prefixItems: [{ type: 'number' }, { type: 'number' }],
        minItems: 2,
        maxItems: 2,
      };
    case 'quantity':
      return object({
        value: { type: ['number', 'null'] },
        unit: { type: 'string' },
        year: { type: ['number', 'null'] },
        source: { type: 'string' },
      });
    case 'ratings':
      return mapOf(
        mapOf({ type: 'integer', minimum: field.min, maximum: field.max }),
        VOCABULARIES[field.vocabulary],
      );
    case 'remarks':
      return mapOf({ type: 'string' }, VOCABULARIES[field.vocabulary]);
  }
}
