// The foot of a paper sheet: whose it is, how to type it back, which page. Knows nothing of the sheet.
import type { Words } from '#pictures/part.ts';
import type { Drawing } from '#report/drawing.ts';
import { type SheetPaper, smallOf } from '#report/paper-sheets/size.ts';

export interface Foot {
  /** Name of the workbook; its language is told where it is not the page's. */
  readonly workbook: Words;
  readonly hint: string;
  readonly page: string;
}

/** Draws it along the lower margin. */
export function drawFoot(drawing: Drawing, paper: SheetPaper, foot: Foot): void {
  const { width, height, margin, size } = paper;
  const style = { face: 'sans400', size: smallOf(paper), ink: 'ink-2' } as const;
  const y = height - margin;
  const wide = (words: string): number => drawing.measure(words, style);
  const right = width - margin - wide(foot.page);
  const hint = right - size * 2 - wide(foot.hint);
  drawing.artifact(() =>
    drawing.line(margin, y - size * 1.5, width - margin, y - size * 1.5, {
      stroke: 'hairline',
      width: size * 0.06,
    }),
  );
  const places = [
    [margin, shortened(foot.workbook.text, hint - margin - size * 2, wide), foot.workbook.lang],
    [hint, foot.hint, undefined],
    [right, foot.page, undefined],
  ] as const;
  for (const [x, words, lang] of places) {
    if (words === '') continue;
    drawing.openTag('P', { lang });
    drawing.text(x, y, words, style);
    drawing.closeTag();
  }
}

/** As many letters as fit, then an ellipsis; the whole name stands in the properties of the file. */
function shortened(words: string, room: number, measure: (words: string) => number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (measure(line) <= room) return line;
  const letters = Array.from(line.slice(0, 300));
  while (letters.length > 0 && measure(`${letters.join('')}…`) > room) letters.pop();
  return letters.length === 0 ? '' : `${letters.join('').trim()}…`;
}
