// Writes the JSON Schemas of workbook files, plain answers and findings to public/schema. Run it after a record was
// added. Knows nothing of the records: the schemas follow from their declarations.
import { mkdirSync, writeFileSync } from 'node:fs';
import { FINDINGS_VERSION, findingsSchema } from '#cli/findings-json.ts';
import { FORMAT_VERSION } from '#domain/envelope.ts';
import { answersSchema, workbookFileSchema } from '#domain/json-schema.ts';

const folder = new URL('../public/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  [`workbook-${FORMAT_VERSION}`, workbookFileSchema()],
  [`answers-${FORMAT_VERSION}`, answersSchema()],
  [`findings-${FINDINGS_VERSION}`, findingsSchema()],
] as const)
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
