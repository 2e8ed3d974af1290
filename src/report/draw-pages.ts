// Draws the parts of a paper page by page. Knows nothing of what the parts say.
import type { Drawing } from '#report/drawing.ts';
import type { Pages } from '#report/pages.ts';

/** Page `own` of a part, counted from 0. Its first page gives all its sections their places in the order of reading. */
export function drawPageOf(drawing: Drawing, part: Pages, own: number): void {
  drawing.openTag('Part', { element: part });
  if (own === 0) declareSections(drawing, part);
  drawPage(drawing, part, own);
  drawing.closeTag();
}

/** Whatever page they begin on. */
function declareSections(drawing: Drawing, { placed }: Pages): void {
  for (const { section } of placed.toSorted((a, b) => a.order - b.order)) {
    drawing.openTag('Sect', { element: section });
    drawing.closeTag();
  }
}

function drawPage(drawing: Drawing, { placed }: Pages, page: number): void {
  const own = placed.filter((each) => each.page === page).toSorted((a, b) => a.order - b.order);
  for (const { draw, section } of own) {
    drawing.openTag('Sect', { element: section });
    draw(drawing);
    drawing.closeTag();
  }
}
