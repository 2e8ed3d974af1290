// A book of parts: cover, contents, and parts that the contents lead to, with a running head and a foot.
// Knows nothing of what the parts say.
import { drawPageOf } from '#report/draw-pages.ts';
import type { Drawing } from '#report/drawing.ts';
import type { PrintJob } from '#report/pages.ts';
import { contentsPages } from '#report/report-contents.ts';
import type { Entry, ReportPages } from '#report/report-pages.ts';

export interface Book {
  readonly cover: ReportPages;
  readonly parts: readonly ReportPages[];
  /** On every page but the cover. */
  readonly foot: string;
}

/** Draws all of it, and says how many pages there are. `onProgress` hears a share from 0 to 1. */
export function drawBook(
  drawing: Drawing,
  { cover, parts, foot }: Book,
  job: PrintJob,
  onProgress: (share: number) => void,
): number {
  const contents = withContents(cover, parts, job);
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
      if (part !== cover && !part.isBare)
        drawMargins(drawing, part, {
          head: headAt(part, own),
          left: foot,
          right: job.text.t('canvas:page', { page, pages }),
        });
    }
    onProgress(page / pages);
  }
  drawing.closeTag();
  return pages;
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
