// A drawing that keeps what is drawn as marks, page by page, so that a layout made for paper becomes a picture.
// Knows nothing of what is drawn, nor of what becomes of it.
import { shownLine } from '#pictures/word-parting.ts';
import type { Ink, PathCommand, Stroke } from '#pictures/mark.ts';
import type { Box, Drawing, PageSize, Paint, TagOptions } from '#report/drawing.ts';
import type { DrawnMark, DrawnPage } from '#report/drawn/page.ts';
import type { FontBook } from '#report/fonts.ts';
import { circlePath } from '#report/pdf-paths.ts';

/** Some layouts ask for an area that nothing leaves. */
interface Clipping {
  clip(box: Box, draw: () => void): void;
}

export interface Recorder {
  readonly drawing: Drawing;
  /** What has been drawn until now. */
  pages(): readonly DrawnPage[];
  /** Everything that says something to a reader, line by line in the order it was drawn. */
  words(): readonly string[];
}

/** A recorder with its first page. */
export function createRecorder(first: PageSize, book: Pick<FontBook, 'width'>): Recorder {
  const pages: (PageSize & { marks: DrawnMark[] })[] = [{ ...first, marks: [] }];
  const put = (mark: DrawnMark): void => void pages.at(-1)?.marks.push(mark);
  const open: (TagOptions | undefined)[] = [];
  const words: string[] = [];
  let silent = 0;
  const path = (commands: readonly PathCommand[], paint: Paint): void =>
    put({ mark: 'path', commands, ...looks(paint) });
  const drawing: Drawing & Clipping = {
    measure: (text, { face, size }) => book.width(text, face) * size,
    text(x, y, text, { face, size, ink }) {
      const lang = open.findLast((tag) => tag?.lang !== undefined)?.lang;
      put({
        mark: 'text',
        x,
        y,
        text: shownLine(text),
        face,
        size,
        ink,
        width: book.width(text, face) * size,
        ...(lang !== undefined && { lang }),
      });
      // A figure is told by its words.
      if (silent === 0 && open.every((tag) => tag?.alt === undefined)) words.push(text);
    },
    rect: (x, y, width, height, paint, radius = 0) =>
      put({ mark: 'rect', x, y, width, height, radius, ...looks(paint) }),
    line: (x1, y1, x2, y2, paint) =>
      path(
        [
          ['M', x1, y1],
          ['L', x2, y2],
        ],
        paint,
      ),
    path,
    circle: (x, y, radius, paint) => path(circlePath(x, y, radius), paint),
    newPage: (size = first) => void pages.push({ ...size, marks: [] }),
    openTag(_, options) {
      open.push(options);
      if (silent === 0 && options?.alt !== undefined) words.push(options.alt);
    },
    closeTag: () => void open.pop(),
    artifact(draw) {
      silent += 1;
      draw();
      silent -= 1;
    },
    // What is drawn is kept whole.
    clip: (_, draw) => draw(),
    // A picture leads nowhere.
    link: () => {},
    anchor: () => {},
    outline: () => {},
  };
  return { drawing, pages: () => pages, words: () => words };
}

function looks({ fill, stroke, width = 0.5, dash }: Paint): { fill: Ink; stroke?: Stroke } {
  const line = stroke ? { stroke: { ink: stroke, width, ...(dash && { dash }) } } : {};
  return { fill: fill ?? 'none', ...line };
}
