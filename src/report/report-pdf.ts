// The full report as a tagged PDF: cover, contents, canvas, chapters, flow, and what stands behind them.
// All it needs is an argument (fonts, words, dates), so that Node and the worker share it.
import { type Report, type ReportInput, reportOf } from '#pictures/report.ts';
import { layoutCanvas } from '#report/canvas-layout.ts';
import type { CanvasPdf } from '#report/canvas-pdf.ts';
import { drawPageOf } from '#report/draw-pages.ts';
import type { Drawing } from '#report/drawing.ts';
import type { Fonts } from '#report/font-files.ts';
import { flowPages } from '#report/flow-pages.ts';
import { type Pages, type PrintJob, printJob } from '#report/pages.ts';
import { BOOK, PAPERS } from '#report/paper.ts';
import { createPdf } from '#report/pdf-writer.ts';
import { chapterPages } from '#report/report-chapters.ts';
import { contentsPages } from '#report/report-contents.ts';
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
  const { title } = report.sheet;
  const pdf = open({ title, language: text.language, ...BOOK, ...fonts });
  const { drawing } = pdf;
  const upright = printJob(report.snapshot, { text, paper: BOOK, drawing });
  const cover = coverPages(report.cover, upright);
  const parts = bodyParts(report, upright);
  onProgress(0.4);
  const contents = withContents(cover, parts, upright);
  const all = [cover, contents, ...parts];
  const pages = all.reduce((sum, part) => sum + part.pages, 0);

  let page = 0;
  drawing.openTag('Document');
  for (const part of all) {
    for (let own = 0; own < part.pages; own += 1) {
      if (page > 0) drawing.newPage(part.paper);
      page += 1;
      if (own === 0 && part.isNamed) {
        drawing.outline(part.title, 1);
        drawing.anchor(part, 0);
      }
      drawPageOf(drawing, part, own);
      if (part !== cover)
        drawMargins(drawing, part, {
          head: headAt(part, own),
          left: input.copy === 'internal' ? `${text.t('canvas:internal')} · ${title}` : title,
          right: text.t('canvas:page', { page, pages }),
        });
    }
    onProgress(0.4 + (0.4 * page) / pages);
  }
  drawing.closeTag();
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

/** The contents stand before what they name, so they are set twice: to know their length, then with the pages. */
function withContents(
  cover: ReportPages,
  parts: readonly ReportPages[],
  job: PrintJob,
): ReportPages {
  const title = job.text.t('report:contents');
  const entries = parts.flatMap((part) => part.entries);
  const draft = contentsPages(title, entries, { job, pageOf: () => 0 });
  const numbers = new Map<Entry, number>();
  let before = cover.pages + draft.pages;
  for (const part of parts) {
    for (const entry of part.entries) numbers.set(entry, before + entry.page + 1);
    before += part.pages;
  }
  return contentsPages(title, entries, { job, pageOf: (entry) => numbers.get(entry) ?? 0 });
}

/** The chapter that goes on at the top of a page; '' where one begins. */
function headAt({ entries, title }: ReportPages, page: number): string {
  const chapters = entries.filter(({ level }) => level === 1);
  if (chapters.length === 0) return page === 0 ? '' : title;
  return chapters.some((each) => each.page === page)
    ? ''
    : (chapters.findLast((each) => each.page < page)?.title ?? '');
}

/** The running head and the foot; they stand on every page and say nothing new. */
function drawMargins(
  drawing: Drawing,
  { paper: { width, height, margin } }: ReportPages,
  { head, left, right }: { readonly head: string; readonly left: string; readonly right: string },
): void {
  const style = { face: 'sans400', size: 8.5, ink: 'ink-2' } as const;
  const room = width - 2 * margin - drawing.measure(right, style) - 24;
  drawing.artifact(() => {
    if (head !== '' && height > width) drawing.text(margin, margin, head, style);
    const y = height - margin + 4;
    drawing.line(margin, y - 13, width - margin, y - 13, { stroke: 'hairline', width: 0.6 });
    drawing.text(
      margin,
      y,
      shortened(left, room, (words) => drawing.measure(words, style)),
      style,
    );
    drawing.text(width - margin - drawing.measure(right, style), y, right, style);
  }, 'Pagination');
}

/** As many letters as fit, then an ellipsis; the whole title stands on the cover. */
function shortened(words: string, room: number, measure: (words: string) => number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (measure(line) <= room) return line;
  const letters = Array.from(line.slice(0, 300));
  while (letters.length > 0 && measure(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trim()}…`;
}
