// Blocks: pieces of a column with a height, that may be parted between their lines and draw themselves.
// Pure; measures through the drawing. Knows nothing of pages or of the canvas.
import type { Picture } from '#pictures/mark.ts';
import { breakRuns, type Run } from '#pictures/line-breaking.ts';
import type { Drawing, Tag, TextStyle } from '#report/drawing.ts';
import { drawPicture } from '#report/draw-picture.ts';

export interface Block {
  /** Space before it, unless it stands first in a column. */
  readonly gap: number;
  /** Heights of the lines it may be parted between. */
  readonly lines: readonly number[];
  /** Must not be the last of a column. */
  readonly isKeptWithNext: boolean;
  /** Draws the lines `from` up to `to`, the first with its upper edge at `y`. */
  draw(drawing: Drawing, x: number, y: number, from: number, to: number): void;
}

export const heightOf = (block: Block): number => block.lines.reduce((sum, line) => sum + line, 0);

/** How lines are measured and broken. */
export interface Setting {
  readonly measure: Drawing['measure'];
  /** BCP 47, for breaking lines. */
  readonly language: string;
}

export interface Cell {
  readonly runs: readonly Run<TextStyle>[];
  /** From the block's left edge. */
  readonly x: number;
  readonly width: number;
  readonly tag?: 'TH' | 'TD';
}

export interface RowOptions {
  readonly gap?: number;
  /** Distance of baselines, as a share of the size of the first run. */
  readonly leading?: number;
  readonly isKeptWithNext?: boolean;
  readonly tag?: Tag;
  /** The list or table it is a row of; rows of one have the same object. */
  readonly within?: { readonly tag: 'L' | 'Table' };
  /** Says nothing to a reader: a heading that is repeated. */
  readonly isArtifact?: boolean;
  /** A bullet before the first line, at this x. */
  readonly bullet?: number;
  /** Lines of about equal length, for titles. */
  readonly isBalanced?: boolean;
  /** A rule under the row, this wide. */
  readonly rule?: number;
}

const LEADING = 1.32;
/** Where the baseline lies in a line, as a share of its height. */
const BASELINE = 0.76;

/** Cells side by side, each of as many lines as it needs. A paragraph is a row of one cell. */
export function rowBlock(
  cells: readonly Cell[],
  setting: Setting,
  options: RowOptions = {},
): Block {
  const {
    gap = 0,
    leading = LEADING,
    isKeptWithNext = false,
    tag = 'P',
    isArtifact = false,
    isBalanced = false,
    bullet,
    rule,
    within,
  } = options;
  const size = Math.max(...cells.flatMap((cell) => cell.runs.map((run) => run.style.size)));
  const broken = cells.map((cell) => ({
    ...cell,
    lines: (isBalanced ? balancedLines : linesIn)(cell, cell.width, setting),
  }));
  const line = size * leading;
  const count = Math.max(...broken.map((cell) => cell.lines.length));
  const below = rule === undefined ? 0 : size * 0.34;
  const lines = Array.from({ length: count }, (_, index) =>
    index === count - 1 ? line + below : line,
  );
  const ink = cells[0]?.runs[0]?.style.ink ?? 'ink';
  const drawText = (drawing: Drawing, x: number, y: number, from: number, to: number): void => {
    if (bullet !== undefined && from === 0) {
      drawing.artifact(() =>
        drawing.circle(x + bullet, y + line * BASELINE - size * 0.27, size * 0.13, { fill: ink }),
      );
    }
    // Cell by cell, so that what belongs together is read together.
    for (const cell of broken) {
      if (cell.tag)
        drawing.openTag(
          cell.tag,
          cell.tag === 'TH' ? { scope: 'Column', element: cell } : { element: cell },
        );
      cell.lines.slice(from, to).forEach((runs, index) => {
        let at = x + cell.x;
        for (const run of runs) {
          drawing.text(at, y + index * line + line * BASELINE, run.text, run.style);
          at += setting.measure(run.text, run.style);
        }
      });
      if (cell.tag) drawing.closeTag();
    }
    if (rule !== undefined && to === count) {
      const bottom = y + (to - from) * line + below * 0.8;
      drawing.artifact(() =>
        drawing.line(x, bottom, x + rule, bottom, { stroke: 'hairline', width: 0.6 }),
      );
    }
  };
  return {
    gap,
    lines,
    isKeptWithNext,
    draw(drawing, x, y, from, to) {
      if (isArtifact) {
        drawing.artifact(() => drawText(drawing, x, y, from, to));
        return;
      }
      if (within) drawing.openTag(within.tag, { element: within });
      drawing.openTag(tag, { element: cells });
      drawText(drawing, x, y, from, to);
      drawing.closeTag();
      if (within) drawing.closeTag();
    },
  };
}

const linesIn = (cell: Cell, width: number, { measure, language }: Setting): Run<TextStyle>[][] =>
  breakRuns(cell.runs, width, (text, style) => measure(text, style), language);

/** As many lines as needed, in the narrowest measure that needs no more. */
function balancedLines(cell: Cell, width: number, setting: Setting): Run<TextStyle>[][] {
  const wide = linesIn(cell, width, setting);
  let best = wide;
  for (let share = 0.96; share > 0.5; share -= 0.04) {
    const narrow = linesIn(cell, width * share, setting);
    if (narrow.length > wide.length) break;
    best = narrow;
  }
  return best;
}

/** A picture at its own size times `scale`. */
export const pictureBlock = (picture: Picture, gap: number, scale = 1): Block => ({
  gap,
  lines: [picture.height * scale],
  isKeptWithNext: false,
  draw: (drawing, x, y) => {
    drawing.openTag('Figure', { alt: picture.alt });
    drawPicture(drawing, picture, x, y, scale);
    drawing.closeTag();
  },
});
