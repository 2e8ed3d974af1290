// A well-filled workbook with a secret in everything that a public copy must not tell.
import { COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { sampleWorkbook } from './sample-workbook.ts';

export function secretWorkbook(): { readonly snapshot: Snapshot; readonly secret: string } {
  const sample = sampleWorkbook();
  const secret = 'zqsecret';
  const hidden = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      sample[name].map((item) => ({
        ...item,
        ...Object.fromEntries(
          Object.entries(fieldsOf(name))
            .filter(
              ([, { code, scope }]) => scope === 'private' && (code === 'text' || code === 'prose'),
            )
            .map(([field]) => [field, `${secret} ${name}.${field}`]),
        ),
      })),
    ]),
  );
  return {
    secret,
    snapshot: {
      ...sample,
      ...hidden,
      accepted: { 'any finding': `${secret} reason` },
    },
  };
}
