// The workbook as an Excel file, for whoever has its snapshot and a loader of texts.
// Runs in a browser and in Node; knows nothing of the app.
import type { Snapshot } from '#domain/snapshot.ts';
import { dayHere } from '#report/day-here.ts';
import type { Copy } from '#report/sheets/info-sheet.ts';
import { workbookSheets } from '#report/sheets/workbook-sheets.ts';
import { xlsxFile } from '#report/sheets/write-xlsx.ts';
import type { Language } from '#text/language.ts';
import { WORKBOOK } from '#text/namespaces.ts';
import { type BundleLoader, createTranslator } from '#text/translator.ts';

export interface SheetsRequest {
  readonly snapshot: Snapshot;
  /** Of the headings and of everything that is chosen from a list. */
  readonly language: Language;
  readonly loadBundle: BundleLoader;
  readonly signal?: AbortSignal;
  /** Public unless said otherwise. */
  readonly copy?: Copy;
  /** ISO date; the day here unless said otherwise. */
  readonly today?: string;
}

export interface SheetsFile {
  readonly bytes: Uint8Array;
  /** How many there are. */
  readonly sheets: number;
}

/** The file. Rejects when it cannot be made, and with the signal's reason when it is aborted. */
export async function exportSheets(request: SheetsRequest): Promise<SheetsFile> {
  const { snapshot, language, loadBundle, signal, copy = 'public', today = dayHere() } = request;
  const text = await createTranslator(language, ['common', ...WORKBOOK], loadBundle);
  signal?.throwIfAborted();
  const sheets = workbookSheets(snapshot, text, { copy, today });
  const title = snapshot.answers.start.title.trim() || text.t('canvas:untitled');
  const bytes = await xlsxFile(sheets, { title, language, today, locale: text.locale });
  signal?.throwIfAborted();
  return { bytes, sheets: sheets.length };
}
