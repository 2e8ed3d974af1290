// The foot line of a page: three pieces of words under a rule.
// Knows nothing of what they say.
import type { Drawing } from '#report/drawing.ts';
import { footOf } from '#report/pages.ts';
import type { PaperSize } from '#report/paper.ts';

export type Foot = readonly [left: string, middle: string, right: string];

/** Draws the foot. Read once, on the last page; on those before, it is the running foot. */
export function drawFoot(
  drawing: Drawing,
  paper: PaperSize,
  { foot, isRead }: { readonly foot: Foot; readonly isRead: boolean },
): void {
  if (isRead) drawWords(drawing, paper, foot);
  else drawing.artifact(() => drawWords(drawing, paper, foot), 'Pagination');
}

function drawWords(drawing: Drawing, paper: PaperSize, [left, middle, right]: Foot): void {
  const { width, height, margin, smallest } = paper;
  const style = { face: 'sans400', size: smallest * 0.9, ink: 'ink-2' } as const;
  const y = height - margin;
  const rule = y - footOf(paper) * 0.75;
  const widthOf = (words: string): number => drawing.measure(words, style);
  drawing.artifact(() =>
    drawing.line(margin, rule, width - margin, rule, {
      stroke: 'hairline',
      width: smallest / 15,
    }),
  );
  const places = [
    [margin, left],
    [(width - widthOf(middle)) / 2, middle],
    [width - margin - widthOf(right), right],
  ] as const;
  for (const [x, words] of places) {
    if (words === '') continue;
    drawing.openTag('P');
    drawing.text(x, y, words, style);
    drawing.closeTag();
  }
}
