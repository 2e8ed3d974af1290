// Writes the JSON Schema of workbook files to public/schema. Run it after a record was added.
// Knows nothing of the records: the schema follows from their declarations.
import { mkdirSync, writeFileSync } from 'node:fs';
import { FORMAT_VERSION } from '#domain/envelope.ts';
import { workbookFileSchema } from '#domain/json-schema.ts';

const folder = new URL('../public/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
const file = new URL(`workbook-${FORMAT_VERSION}.schema.json`, folder);
writeFileSync(file, `${JSON.stringify(workbookFileSchema(), null, 2)}\n`);
