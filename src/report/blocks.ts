// Blocks: pieces of a column with a height, that may be parted between their lines and draw themselves.
// Pure; measures through the drawing. Knows nothing of pages or of the canvas.
import type { Picture } from '#pictures/mark.ts';
import type { Run } from '#pictures/line-breaking.ts';
import { balancedLines, linesIn, withWordBreaks } from '#report/cell-lines.ts';
import type { Drawing, Tag, TextStyle } from '#report/drawing.ts';
import { drawPicture } from '#report/draw-picture.ts';

export interface Block {
  /** Space before it, unless it stands first in a column. */
  readonly gap: number;
  /** Heights of the lines it may be parted between. */
  readonly lines: readonly number[];
  /** Stands above it again, saying nothing new, where it opens a further column. */
  readonly head?: Block;
  /** Must not be the last of a column. */
  readonly isKeptWithNext: boolean;
  /** The same no taller than `height`, where it cannot be parted: a picture drawn smaller. */
  shrunk?(height: number): Block;
  /** Draws the lines `from` up to `to`, the first with its upper edge at `y`. */
  draw(drawing: Drawing, x: number, y: number, from: number, to: number): void;
}

export const heightOf = (block: Block): number => block.lines.reduce((sum, line) => sum + line, 0);

/** How lines are measured and broken. */
export interface Setting {
  readonly measure: Drawing['measure'];
  /** BCP 47, of the page: of all words that are not said to be in another one. */
  readonly language: string;
}

/** How a stretch of a line looks and what it is; an object of its own for each stretch. */
export interface RunStyle extends TextStyle {
  /** The part of the cell it belongs to; stretches of one part have the same object. */
  readonly part?: { readonly tag: 'Lbl' | 'LBody' };
  /** BCP 47, where people typed it. */
  readonly lang?: string | undefined;
  /** Where it leads to. */
  readonly url?: string | undefined;
}

export interface Cell {
  readonly runs: readonly Run<RunStyle>[];
  /** From the block's left edge. */
  readonly x: number;
  readonly width: number;
  readonly tag?: 'TH' | 'TD' | 'Lbl' | 'LBody';
  readonly scope?: 'Column' | 'Row';
  readonly lang?: string | undefined;
}

export interface RowOptions {
  readonly gap?: number;
  /** Distance of baselines, as a share of the size of the first run. */
  readonly leading?: number;
  readonly isKeptWithNext?: boolean;
  readonly tag?: Tag;
  readonly lang?: string | undefined;
  /** The list or table it is a row of; rows of one have the same object. */
  readonly within?: { readonly tag: 'L' | 'Table'; readonly summary?: string };
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
    lang,
  } = options;
  const around = lang ?? setting.language;
  const size = Math.max(...cells.flatMap((cell) => cell.runs.map((run) => run.style.size)));
  const broken = cells.map((cell) => ({
    ...cell,
    lines: withWordBreaks(
      (isBalanced ? balancedLines : linesIn)(cell, cell.width, setting, lang),
      cell.runs,
    ),
  }));
  const line = size * leading;
  const count = Math.max(...broken.map((cell) => cell.lines.length));
  const below = rule === undefined ? 0 : size * 0.34;
  const lines = Array.from({ length: count }, (_, index) =>
    index === count - 1 ? line + below : line,
  );
  const ink = cells[0]?.runs[0]?.style.ink ?? 'ink';
  // A row of a table keeps its empty cells; anything else without words has nothing to say.
  const isSilent =
    isArtifact ||
    (tag !== 'TR' && cells.every(({ runs }) => runs.every(({ text }) => !text.trim())));
  const drawText = (drawing: Drawing, x: number, y: number, from: number, to: number): void => {
    if (bullet !== undefined && from === 0) {
      drawing.artifact(() =>
        drawing.circle(x + bullet, y + line * BASELINE - size * 0.27, size * 0.13, { fill: ink }),
      );
    }
    // Cell by cell, so that what belongs together is read together.
    for (const cell of broken) {
      const own = cell.lang ?? around;
      if (cell.tag)
        drawing.openTag(cell.tag, {
          scope: cell.scope,
          lang: otherThan(around, cell.lang),
          element: cell,
        });
      cell.lines.slice(from, to).forEach((runs, index) => {
        let at = x + cell.x;
        for (const run of runs) {
          const wide = setting.measure(run.text, run.style);
          const foreign = otherThan(own, run.style.lang);
          const baseline = y + index * line + line * BASELINE;
          drawRun(drawing, at, baseline, { ...run, width: wide, lang: foreign });
          at += wide;
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
      if (isSilent) {
        drawing.artifact(() => drawText(drawing, x, y, from, to));
        return;
      }
      if (within) drawing.openTag(within.tag, { summary: within.summary, element: within });
      drawing.openTag(tag, { lang: otherThan(setting.language, lang), element: cells });
      drawText(drawing, x, y, from, to);
      drawing.closeTag();
      if (within) drawing.closeTag();
    },
  };
}

/** The language, where it is told at all and is not the one around. */
export const otherThan = (around: string, lang: string | undefined): string | undefined =>
  lang === around ? undefined : lang;

function drawRun(
  drawing: Drawing,
  x: number,
  y: number,
  {
    text,
    style,
    width,
    lang,
  }: Run<RunStyle> & { readonly width: number; readonly lang: string | undefined },
): void {
  const { part, url, size } = style;
  if (part) drawing.openTag(part.tag, { element: part });
  // The same style on the next line is the same stretch.
  if (lang !== undefined) drawing.openTag('Span', { lang, element: style });
  if (url !== undefined) drawing.openTag('Link', { element: style });
  drawing.text(x, y, text, style);
  if (url !== undefined) {
    drawing.link([x, y - size, width, size * LEADING], url, url);
    drawing.closeTag();
  }
  if (lang !== undefined) drawing.closeTag();
  if (part) drawing.closeTag();
}

/** A picture at its own size times `scale`, and what it shows in words. */
export const pictureBlock = (
  picture: Picture,
  { gap, alt, scale = 1 }: { readonly gap: number; readonly alt: string; readonly scale?: number },
): Block => ({
  gap,
  lines: [picture.height * scale],
  isKeptWithNext: false,
  shrunk: (height) =>
    pictureBlock(picture, { gap, alt, scale: Math.min(scale, height / picture.height) }),
  draw: (drawing, x, y) => {
    const box = [x, y, picture.width * scale, picture.height * scale] as const;
    drawing.openTag('Figure', { alt, box });
    drawPicture(drawing, picture, x, y, scale);
    drawing.closeTag();
  },
});
