// The Excel file of a workbook in any language.
import type { Snapshot } from '#domain/snapshot.ts';
import type { Copy } from '#report/sheets/info-sheet.ts';
import { workbookSheets } from '#report/sheets/workbook-sheets.ts';
import { xlsxFile } from '#report/sheets/write-xlsx.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { textsOf } from './texts.ts';

/** All texts of a workbook, by language. */
export const TEXTS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await textsOf(language)])),
) as Readonly<Record<Language, Translator>>;

/** The Excel file of a workbook, made on one and the same day. */
export const writeSheets = (
  snapshot: Snapshot,
  language: Language = 'en',
  copy: Copy = 'public',
): Promise<Uint8Array> => {
  const today = '2026-11-24';
  const { title } = snapshot.answers.start;
  return xlsxFile(workbookSheets(snapshot, TEXTS[language], { copy, today }), {
    title,
    language,
    today,
    locale: TEXTS[language].locale,
  });
};
