// The facilitator's and trainer's handbook as a tagged PDF: cover, contents, sessions, cards, sheets, forms.
// All it needs is an argument (fonts, words, dates), so that worker and Node share it.
import { handbookOf } from '#pictures/handbook.ts';
import type { HandbookChapter, HandbookOptions } from '#pictures/handbook-part.ts';
import { drawBook } from '#report/book.ts';
import type { Fonts } from '#report/font-files.ts';
import type { ExportFile, ExportSource, OnProgress } from '#report/export-source.ts';
import { cardPages } from '#report/handbook/card-pages.ts';
import { handbookPages } from '#report/handbook/handbook-pages.ts';
import { type PrintJob, printJob } from '#report/pages.ts';
import { BOOK } from '#report/paper.ts';
import { createPdf } from '#report/pdf-writer.ts';
import { coverPages } from '#report/report-cover.ts';
import type { ReportPages } from '#report/report-pages.ts';

/** Draws the handbook. A public copy names no participants. `text` has the namespaces `handbook`, `report`, the guide's. */
export function handbookPdf(
  source: ExportSource,
  options: HandbookOptions,
  fonts: Fonts,
  onProgress: OnProgress = () => {},
): ExportFile {
  const { text } = source;
  const handbook = handbookOf(source, options);
  onProgress(0.1);
  const title = text.t('handbook:title');
  const own = handbook.cover.title;
  const pdf = createPdf({
    title: own.lang !== undefined ? `${title} – ${own.text}` : title,
    language: text.language,
    ...BOOK,
    ...fonts,
  });
  const { drawing } = pdf;
  const job = printJob(handbook.snapshot, { text, paper: BOOK, drawing });
  const cover = coverPages(handbook.cover, job);
  const parts = bodyParts(handbook.chapters, job);
  onProgress(0.4);
  const foot = source.copy === 'internal' ? `${text.t('canvas:internal')} · ${title}` : title;
  const pages = drawBook(drawing, { cover, parts, foot }, job, (share) =>
    onProgress(0.4 + 0.4 * share),
  );
  const bytes = pdf.bytes();
  onProgress(1);
  return { bytes, pages, missing: [...pdf.missing] };
}

/** Chapters after each other; cards on pages of their own after theirs. */
function bodyParts(chapters: readonly HandbookChapter[], job: PrintJob): ReportPages[] {
  const at = chapters.findIndex(({ cards }) => cards !== undefined) + 1;
  const cards = chapters[at - 1]?.cards ?? [];
  const [before, after] = [chapters.slice(0, at), chapters.slice(at)];
  return [
    ...(before.length > 0 ? [handbookPages(before, job)] : []),
    ...(cards.length > 0 ? [cardPages(cards, job)] : []),
    ...(after.length > 0 ? [handbookPages(after, job)] : []),
  ];
}
