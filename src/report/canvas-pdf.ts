// A workbook's canvas as a PDF: the canvas, the whole flow with its table, and the record behind it.
// All it needs is an argument (fonts, words, dates), so that Node, the worker and the command line share it.
import { canvasOf } from '#domain/canvas.ts';
import type { Copy } from '#domain/exports.ts';
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import { canvasSheet } from '#pictures/canvas.ts';
import { layoutCanvas } from '#report/canvas-layout.ts';
import { drawPageOf } from '#report/draw-pages.ts';
import type { Drawing } from '#report/drawing.ts';
import { flowPages } from '#report/flow-pages.ts';
import type { FontBook, FontFiles } from '#report/fonts.ts';
import { FOOT, type Pages, printJob } from '#report/pages.ts';
import { type Paper, PAPERS, type PaperSize } from '#report/paper.ts';
import { createPdf } from '#report/pdf-writer.ts';
import { recordPages } from '#report/record-pages.ts';
import type { Subsetter } from '#report/subset.ts';
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
export interface Fonts {
  readonly files: FontFiles;
  readonly book: FontBook;
  readonly subset: Subsetter;
}
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
  const pdf = createPdf({ title: sheet.title, language: text.language, width, height, ...fonts });
  const { drawing } = pdf;
  const job = printJob(snapshot, { text, paper, drawing });

  const parts: Pages[] = [layoutCanvas(sheet, job)];
  onProgress(0.3);
  if (canvasOf(snapshot, input.today).pathway.left > 0) parts.push(flowPages(job));
  onProgress(0.5);
  parts.push(recordPages(job));
  onProgress(0.6);

  const pages = parts.reduce((sum, part) => sum + part.pages, 0);
  const printed = [
    ...(input.copy === 'internal' ? [text.t('canvas:internal')] : []),
    text.t('canvas:printed', { date: text.date(input.today) }),
  ].join(' · ');
  let page = 0;
  drawing.openTag('Document');
  for (const part of parts) {
    for (let own = 0; own < part.pages; own += 1) {
      if (page > 0) drawing.newPage();
      page += 1;
      if (own === 0) drawing.outline(part.title, 1);
      drawPageOf(drawing, part, own);
      const right = `${printed} · ${text.t('canvas:page', { page, pages })}`;
      const foot = [sheet.findings, sheet.credit, right] as const;
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

function drawFoot(
  drawing: Drawing,
  { width, height, margin, smallest }: PaperSize,
  [left, middle, right]: readonly [string, string, string],
): void {
  const style = { face: 'sans400', size: smallest * 0.9, ink: 'ink-2' } as const;
  const y = height - margin;
  const rule = y - FOOT * 0.75;
  const widthOf = (words: string): number => drawing.measure(words, style);
  drawing.artifact(() =>
    drawing.line(margin, rule, width - margin, rule, { stroke: 'hairline', width: 0.6 }),
  );
  const places = [
    [margin, left],
    [(width - widthOf(middle)) / 2, middle],
    [width - margin - widthOf(right), right],
  ] as const;
  for (const [x, words] of places) {
    drawing.openTag('P');
    drawing.text(x, y, words, style);
    drawing.closeTag();
  }
}
