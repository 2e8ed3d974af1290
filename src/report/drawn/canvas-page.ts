// The canvas sheet as one drawn page: the layout for A3, recorded instead of printed. What is too long for any
// sheet goes on under it. Knows nothing of SVG or PNG.
import { SOFT_HYPHEN } from '#pictures/word-parting.ts';
import { canvasSheet, type Sheet } from '#pictures/canvas.ts';
import { layoutCanvas } from '#report/canvas-layout.ts';
import { drawPageOf } from '#report/draw-pages.ts';
import type { Drawing } from '#report/drawing.ts';
import { type DrawnPage, stacked } from '#report/drawn/page.ts';
import { createRecorder } from '#report/drawn/recorder.ts';
import type { ExportSource } from '#report/export-source.ts';
import type { FontBook } from '#report/fonts.ts';
import { printJob } from '#report/pages.ts';
import { type PaperSize, PAPERS } from '#report/paper.ts';

/** The page, and what it says in the order of reading. */
export function canvasPage(
  source: ExportSource,
  book: FontBook,
): { readonly page: DrawnPage; readonly words: string } {
  const { snapshot, text, findings, copy, today } = source;
  // As the canvas on screen counts them, without hints.
  const open = findings.open.filter(({ severity }) => severity !== 'info').length;
  const sheet = withoutPages(canvasSheet(snapshot, { ...source, findings: open }));
  const { recorder, pages, paper } = roomy((size) => {
    const made = createRecorder(size, book);
    const job = printJob(snapshot, { text, paper: size, drawing: made.drawing });
    return { recorder: made, paper: size, pages: layoutCanvas(sheet, job) };
  });
  const { drawing } = recorder;
  for (let page = 0; page < pages.pages; page += 1) {
    if (page > 0) drawing.newPage();
    drawPageOf(drawing, pages, page);
  }
  drawFoot(drawing, paper, [
    ...(copy === 'internal' ? [text.t('pictures:internal')] : []),
    sheet.findings,
    sheet.credit,
    text.t('canvas:printed', { date: text.date(today) }),
  ]);
  return {
    page: stacked(recorder.pages(), paper.margin),
    words: recorder.words().join('\n').replaceAll(`${SOFT_HYPHEN}\n`, ''),
  };
}

/** No further page follows that the rest of the flow could be on. */
const withoutPages = (sheet: Sheet): Sheet => ({
  ...sheet,
  boxes: sheet.boxes.map((box) =>
    box.id === 'pathway' && !box.isEmpty
      ? { ...box, parts: box.parts.filter(({ part }) => part === 'picture') }
      : box,
  ),
});

/** A picture is bound to no paper: the sheet is as long as it needs to be, up to this many times A3. */
const TALLER = [1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5] as const;
const TALLEST = 3;

function roomy<S extends { readonly pages: { readonly pages: number } }>(
  lay: (paper: PaperSize) => S,
): S {
  const first = lay(PAPERS.A3);
  if (first.pages.pages === 1) return first;
  const { height, smallest } = PAPERS.A3;
  // Longer, not larger: only the least sizes are tried.
  const at = (times: number): S =>
    lay({ ...PAPERS.A3, height: Math.round(height * times), largest: smallest + 0.5 });
  const last = at(TALLEST);
  if (last.pages.pages > 1) return first;
  for (const times of TALLER) {
    const laid = at(times);
    if (laid.pages.pages === 1) return laid;
  }
  return last;
}

/** One line, evenly over the width. */
function drawFoot(drawing: Drawing, paper: PaperSize, words: readonly string[]): void {
  const { width, height, margin, smallest } = paper;
  const style = { face: 'sans400', size: smallest * 0.9, ink: 'ink-2' } as const;
  const widths = words.map((each) => drawing.measure(each, style));
  const room = width - 2 * margin - widths.reduce((sum, each) => sum + each, 0);
  const gap = room / Math.max(1, words.length - 1);
  let x = margin;
  drawing.artifact(() =>
    drawing.line(margin, height - margin - 13, width - margin, height - margin - 13, {
      stroke: 'hairline',
      width: 0.6,
    }),
  );
  words.forEach((each, index) => {
    drawing.text(x, height - margin, each, style);
    x += (widths[index] ?? 0) + gap;
  });
}
