// The workbook's answers and lists as an Excel file. Knows nothing of the app.
import type { ExportFile, ExportSource } from '#report/export-source.ts';
import { workbookSheets } from '#report/sheets/workbook-sheets.ts';
import { xlsxFile } from '#report/sheets/write-xlsx.ts';

/** The file; its pages are the sheets. Rejects when it cannot be made. */
export async function workbookXlsx({
  snapshot,
  copy,
  text,
  today,
}: Omit<ExportSource, 'sentence' | 'findings'>): Promise<ExportFile> {
  const sheets = workbookSheets(snapshot, text, { copy, today });
  const title = snapshot.answers.start.title.trim() || text.t('canvas:untitled');
  const { language, locale } = text;
  const bytes = await xlsxFile(sheets, { title, language, today, locale });
  return { bytes, pages: sheets.length };
}
