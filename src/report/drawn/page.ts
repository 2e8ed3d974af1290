// A drawn page: marks in points or pixels with the faces of the house, before it becomes SVG, PNG or a slide.
// Knows nothing of those.
import type { PathMark, Picture, RectMark, TextMark } from '#pictures/mark.ts';
import { otherThan } from '#report/blocks.ts';
import type { Face } from '#report/drawing.ts';
import { FACE_OF } from '#report/drawn/faces.ts';
import type { FontBook } from '#report/fonts.ts';

/** One line of text that begins at x, its baseline at y. */
export interface DrawnText {
  readonly mark: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly ink: TextMark['ink'];
  readonly width: number;
  /** Which part of it must stay in its place where another font makes it longer or shorter. */
  readonly anchor?: TextMark['anchor'];
  /** BCP 47, where it is in another language than the page. */
  readonly lang?: string | undefined;
}
export type DrawnMark = RectMark | PathMark | DrawnText;

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
}

/** A picture as a page with a margin around it. `language` is that of the page. */
export function pageOf(
  { width, height, marks }: Picture,
  widthOf: FontBook['width'],
  { margin = 0, language }: { readonly margin?: number; readonly language: string },
): DrawnPage {
  const drawn = marks.map((mark): DrawnMark => {
    if (mark.mark !== 'text') return mark;
    const { text, size, weight, ink, anchor } = mark;
    const face = FACE_OF[weight];
    const wide = widthOf(text, face) * size;
    const x = mark.x - (anchor === 'start' ? 0 : anchor === 'middle' ? wide / 2 : wide);
    const lang = otherThan(language, mark.lang);
    return { mark: 'text', x, y: mark.y, text, face, size, ink, width: wide, anchor, lang };
  });
  return {
    width: width + 2 * margin,
    height: height + 2 * margin,
    marks: drawn.map((mark) => movedBy(mark, margin, margin)),
  };
}

/** The same mark elsewhere. */
function movedBy(mark: DrawnMark, x: number, y: number): DrawnMark {
  if (mark.mark !== 'path') return { ...mark, x: mark.x + x, y: mark.y + y };
  const commands = mark.commands.map(
    ([command, ...values]) =>
      [
        command,
        ...values.map((value, at) => value + (at % 2 === 0 ? x : y)),
      ] as unknown as (typeof mark.commands)[number],
  );
  return { ...mark, commands };
}

/** Pages under each other as one, so that nothing of a long sheet is left out. */
export function stacked(pages: readonly DrawnPage[], gap: number): DrawnPage {
  const [first = { width: 0, height: 0, marks: [] }] = pages;
  if (pages.length <= 1) return first;
  let top = 0;
  const marks = pages.flatMap((page, index) => {
    const own = page.marks.map((mark) => movedBy(mark, 0, top));
    const between: DrawnMark[] =
      index === 0
        ? []
        : [
            {
              mark: 'path',
              commands: [
                ['M', 0, top - gap / 2],
                ['L', page.width, top - gap / 2],
              ],
              fill: 'none',
              stroke: { ink: 'hairline', width: 1 },
            },
          ];
    top += page.height + gap;
    return [...between, ...own];
  });
  return { width: Math.max(...pages.map(({ width }) => width)), height: top - gap, marks };
}
