// What makers of the full report are given in tests: a workbook, the texts, the findings that may be told.
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Copy } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { type ExportSource, exportSource } from '#report/export-source.ts';
import type { Language } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { textsOf } from './texts.ts';

const TODAY = '2026-11-24';

export const reportTexts = (language: Language): Promise<Translator> =>
  textsOf(language, ['report', 'glossary', 'word', 'pictures', 'example-nordvik']);

export const sourceOf = (
  snapshot: Snapshot,
  text: Translator,
  copy: Copy = 'public',
): ExportSource & { readonly chapters?: readonly ChapterId[] } =>
  exportSource(snapshot, {
    copy,
    text,
    sentenceIn: () => text,
    today: TODAY,
    contentHash: () => '',
  });

/** The example of Nordvik as it is told in a language. */
export const nordvikIn = (language: Language, text: Translator): Snapshot =>
  readSnapshot(
    docsFromData(
      {
        ...nordvikExample((key) => text.t(`example-nordvik:${key}`)),
        meta: { createdAt: 0, contentLanguage: language },
      },
      'example',
    ),
  );
