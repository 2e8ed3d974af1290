// A workbook's canvas as a PDF: the canvas, the whole flow with its table, and the record behind it.
// All it needs is an argument (fonts, words, dates), so that Node, the worker and the command line share it.
import { canvasOf } from '#domain/canvas.ts';
import type { Copy } from '#domain/exports.ts';
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import { canvasSheet } from '#pictures/canvas.ts';
import { layoutCanvas } from '#report/canvas-layout.ts';
import { drawPageOf } from '#report/draw-pages.ts';
import { flowPages } from '#report/flow-pages.ts';
import type { Fonts } from '#report/font-files.ts';
import { drawFoot } from '#report/page-foot.ts';
import { type Pages, type PrintJob, printJob } from '#report/pages.ts';
import { type Paper, PAPERS } from '#report/paper.ts';
import { createPdf } from '#report/pdf-writer.ts';
import { recordPages } from '#report/record-pages.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface CanvasPdfInput {
  readonly snapshot: Snapshot;
  /** Public unless said otherwise. */
  readonly copy?: Copy;
  readonly text: Translator;
  /** Of the language the workbook is written in. */
  readonly sentence: SentenceWords;
  readonly paper: Paper;
  /** How many findings are open. */
  readonly findings: number;
  /** ISO date. */
  readonly today: string;
}
export type { Fonts } from '#report/font-files.ts';
export interface CanvasPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Letters no font has, each printed as a visible mark. */
  readonly missing: readonly string[];
}

/** Draws the canvas. `onProgress` hears a share from 0 to 1. */
export function canvasPdf(
  input: CanvasPdfInput,
  fonts: Fonts,
  onProgress: (share: number) => void = () => {},
): CanvasPdf {
  const snapshot = copyOf(input.snapshot, input.copy ?? 'public');
  const { text } = input;
  const paper = PAPERS[input.paper];
  const sheet = canvasSheet(snapshot, input);
  const { width, height } = paper;
  const title = sheet.title.text;
  const pdf = createPdf({ title, language: text.language, width, height, ...fonts });
  const { drawing } = pdf;
  const job = printJob(snapshot, { text, paper, drawing });

  // A wall has room for the canvas and the flow; what stands behind them is read in the hand.
  const behind = input.paper === 'A1' ? { ...job, paper: PAPERS.A4 } : job;

  const parts: [Pages, PrintJob][] = [[layoutCanvas(sheet, job), job]];
  onProgress(0.3);
  if (canvasOf(snapshot, input.today).pathway.left > 0) parts.push([flowPages(job), job]);
  onProgress(0.5);
  parts.push([recordPages(behind), behind]);
  onProgress(0.6);

  const pages = parts.reduce((sum, [part]) => sum + part.pages, 0);
  const printed = [
    ...(input.copy === 'internal' ? [text.t('canvas:internal')] : []),
    text.t('canvas:printed', { date: text.date(input.today) }),
  ].join(' · ');
  let page = 0;
  drawing.openTag('Document');
  for (const [part, { paper: sheetSize }] of parts) {
    for (let own = 0; own < part.pages; own += 1) {
      if (page > 0) drawing.newPage(sheetSize);
      page += 1;
      if (own === 0) drawing.outline(part.title, 1);
      drawPageOf(drawing, part, own);
      const right = `${printed} · ${text.t('canvas:page', { page, pages })}`;
      const foot = [sheet.findings, sheet.credit, right] as const;
      drawFoot(drawing, sheetSize, { foot, isRead: page === pages });
    }
    onProgress(0.6 + (0.3 * page) / pages);
  }
  drawing.closeTag();
  const bytes = pdf.bytes();
  onProgress(1);
  return { bytes, pages, missing: [...pdf.missing] };
}
