// The Excel file of a workbook in any language.
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import type { Copy } from '#domain/exports.ts';
import { workbookXlsx } from '#report/sheets/workbook-xlsx.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { textsOf } from './texts.ts';

/** All texts of a workbook, by language. */
export const TEXTS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await textsOf(language)])),
) as Readonly<Record<Language, Translator>>;

/** The Excel file of a workbook, made on one and the same day. */
export const writeSheets = async (
  snapshot: Snapshot,
  language: Language = 'en',
  copy: Copy = 'public',
): Promise<Uint8Array> => {
  const source = { snapshot: copyOf(snapshot, copy), copy, text: TEXTS[language] };
  return (await workbookXlsx({ ...source, today: '2026-11-24' })).bytes;
};
