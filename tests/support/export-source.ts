// A source of exports as the dialog and the command line make it, in any language and for whom it is.
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Copy } from '#domain/exports.ts';
import { publicSnapshot, type Snapshot } from '#domain/snapshot.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import type { ExportSource } from '#report/export-source.ts';
import type { Translator } from '#text/translator.ts';

export const TODAY = '2027-03-10';

/** What a maker gets of a workbook. */
export function sourceOf(whole: Snapshot, text: Translator, copy: Copy = 'public'): ExportSource {
  const snapshot = copy === 'public' ? publicSnapshot(whole) : whole;
  return {
    snapshot,
    copy,
    text,
    sentence: text,
    today: TODAY,
    findings: { open: [], accepted: [] },
  };
}

/** Nordvik as somebody opens it in a language; `text` has its example. */
export const nordvikIn = (text: Translator): Snapshot =>
  readSnapshot(
    docsFromData(
      {
        ...nordvikExample((key) => text.t(`example-nordvik:${key}`)),
        meta: { createdAt: 0, contentLanguage: text.language },
      },
      'example',
    ),
  );

/** Everything private and every judgement in it says this. */
export const SECRET = 'Zq7secret';

/** The workbook with contacts and private notes that nobody may find in a public file. */
export const withSecrets = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  stakeholders: snapshot.stakeholders.map((one, at) => ({
    ...one,
    contact: `${SECRET}${at}@nordvik.example`,
    attitude: -2,
  })),
  accepted: { 'F-01': `${SECRET} reason` },
});
