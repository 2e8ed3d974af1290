// Paper sheets as a tagged PDF: a sheet for each step, to be written on and typed back by the codes on it.
// All it needs is an argument (fonts, words, dates), so that Node and the worker share it.
import type { StepId } from '#domain/vocabularies/method.ts';
import { languageOf } from '#domain/bilingual.ts';
import { paperSheets } from '#pictures/paper-sheets.ts';
import { otherThan, type Setting } from '#report/blocks.ts';
import type { Fonts } from '#report/font-files.ts';
import { drawPageOf } from '#report/draw-pages.ts';
import type { ExportFile, ExportSource, OnProgress } from '#report/export-source.ts';
import { drawFoot } from '#report/paper-sheets/foot.ts';
import { sheetPages } from '#report/paper-sheets/sheet-pages.ts';
import { SHEET_PAPERS, type SheetPaperName } from '#report/paper-sheets/size.ts';
import { createPdf } from '#report/pdf-writer.ts';

export interface PaperSheetsOptions {
  readonly paper: SheetPaperName;
  /** In the order in which they are printed. */
  readonly steps: readonly StepId[];
  /** Whether what stands in the workbook is printed in its place. */
  readonly isFilled: boolean;
}

/**
 * A sheet for each step. The texts need the namespaces of a workbook, `paper`, and the guides of the steps' chapters.
 */
export function paperSheetsPdf(
  source: ExportSource,
  { paper: name, steps, isFilled }: PaperSheetsOptions,
  fonts: Fonts,
  onProgress: OnProgress = () => {},
): ExportFile {
  const { text, snapshot, copy } = source;
  const paper = SHEET_PAPERS[name];
  const workbook = snapshot.answers.start.title.trim() || text.t('frame:untitled');
  const title = text.t('paper:title', { title: workbook });
  const pdf = createPdf({ title, language: text.language, ...paper, ...fonts });
  const { drawing } = pdf;
  const setting: Setting = {
    measure: drawing.measure.bind(drawing),
    language: text.language,
  };
  const lang = otherThan(text.language, languageOf(snapshot)(snapshot.answers.start.title));
  const sheets = paperSheets(steps, { ...source, isFilled });
  const parts = sheets.map((sheet, at) => {
    onProgress((0.6 * at) / sheets.length);
    return sheetPages(sheet, { paper, setting, source: { ...source, isFilled } });
  });

  const pages = parts.reduce((sum, part) => sum + part.pages, 0);
  let page = 0;
  drawing.openTag('Document');
  for (const part of parts) {
    for (let own = 0; own < part.pages; own += 1) {
      if (page > 0) drawing.newPage();
      page += 1;
      if (own === 0) drawing.outline(part.title, 1);
      drawPageOf(drawing, part, own);
      const foot = {
        workbook: { text: workbook, lang },
        hint: [
          ...(copy === 'internal' ? [text.t('canvas:internal')] : []),
          text.t('paper:hint'),
        ].join(' · '),
        page: text.t('canvas:page', { page, pages }),
      };
      // Read once, at the end; on the pages before, it is the running foot.
      if (page === pages) drawFoot(drawing, paper, foot);
      else drawing.artifact(() => drawFoot(drawing, paper, foot), 'Pagination');
    }
    onProgress(0.6 + (0.3 * page) / pages);
  }
  drawing.closeTag();
  const bytes = pdf.bytes();
  onProgress(1);
  return { bytes, pages, missing: [...pdf.missing] };
}
