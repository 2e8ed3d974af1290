// The full report as a tagged PDF: cover, contents, canvas, chapters, flow, and what stands behind them.
// All it needs is an argument (fonts, words, dates), so that Node and the worker share it.
import { type Report, type ReportInput, reportOf } from '#pictures/report.ts';
import { drawBook } from '#report/book.ts';
import { layoutCanvas } from '#report/canvas-layout.ts';
import type { CanvasPdf } from '#report/canvas-pdf.ts';
import type { Fonts } from '#report/font-files.ts';
import { flowPages } from '#report/flow-pages.ts';
import { type Pages, type PrintJob, printJob } from '#report/pages.ts';
import { BOOK, PAPERS } from '#report/paper.ts';
import { createPdf } from '#report/pdf-writer.ts';
import { chapterPages } from '#report/report-chapters.ts';
import { coverPages } from '#report/report-cover.ts';
import type { Entry, ReportPages } from '#report/report-pages.ts';

/** Draws the report. `onProgress` hears a share from 0 to 1; `open` opens what writes it. */
export function reportPdf(
  input: ReportInput,
  fonts: Fonts,
  onProgress: (share: number) => void = () => {},
  open: typeof createPdf = createPdf,
): CanvasPdf {
  const { text } = input;
  const report = reportOf(input);
  onProgress(0.1);
  const title = report.sheet.title.text;
  const pdf = open({ title, language: text.language, ...BOOK, ...fonts });
  const { drawing } = pdf;
  const upright = printJob(report.snapshot, { text, paper: BOOK, drawing });
  const cover = coverPages(report.cover, upright);
  const parts = bodyParts(report, upright);
  onProgress(0.4);
  const foot = input.copy === 'internal' ? `${text.t('canvas:internal')} · ${title}` : title;
  const pages = drawBook(drawing, { cover, parts, foot }, upright, (share) =>
    onProgress(0.4 + 0.4 * share),
  );
  const bytes = pdf.bytes();
  onProgress(1);
  return { bytes, pages, missing: [...pdf.missing] };
}

function bodyParts({ sheet, chapters, hasFlow, ends }: Report, upright: PrintJob): ReportPages[] {
  const paper = PAPERS.A4;
  const across = { ...upright, paper };
  const { text } = upright;
  const asPart = (pages: Pages, title: string): ReportPages => {
    const part = { ...pages, title, paper, isNamed: true, entries: [] as Entry[] } as const;
    part.entries.push({ title, level: 1, target: part, page: 0 });
    return part;
  };
  const upTo = hasFlow ? chapters.findIndex(({ id }) => id === 'flow') + 1 : 0;
  return [
    asPart(layoutCanvas(sheet, across), text.t('canvas:title')),
    ...(hasFlow
      ? [
          chapterPages(chapters.slice(0, upTo), upright),
          asPart(flowPages(across), text.t('canvas:flow.title')),
        ]
      : []),
    chapterPages([...chapters.slice(upTo), ...ends], upright),
  ];
}
