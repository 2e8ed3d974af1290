// A table over slides: widths by what stands in the columns, heads on every slide, long rows parted between lines.
// Knows nothing of files.
import type { TableTwin } from '#pictures/mark.ts';
import { breakText } from '#pictures/line-breaking.ts';
import { countLetters, cutText } from '#report/slides/cut.ts';
import { LEADING, type Setting } from '#report/slides/fit.ts';
import { BODY, LEAST, WIDE } from '#report/slides/measures.ts';

/** Room within a cell, at each side. */
export const [PAD_X, PAD_Y] = [5, 2.5] as const;
/** Of the width, that the narrowest column takes at least. */
const NARROWEST = 0.06;

export interface TableSlide {
  readonly size: number;
  readonly widths: readonly number[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly heights: readonly number[];
  readonly langs: readonly (readonly (string | undefined)[])[];
}

/** Sizes to try; a table that fits no slide goes on over several in the least. */
const SIZES = [22, 20, 18, 16, LEAST] as const;

/** The table slide by slide, as large as one slide allows. */
export function tableSlides(table: TableTwin, setting: Setting): TableSlide[] {
  for (const size of SIZES) {
    const slides = inSize(table, size, setting);
    if (slides.length <= 1 || size === LEAST) return slides;
  }
  return [];
}

function inSize(
  { columns, rows, langs = [] }: TableTwin,
  size: number,
  setting: Setting,
): TableSlide[] {
  const widths = widthsOf(columns, rows, setting);
  const linesIn = (
    cells: readonly string[],
    isHead: boolean,
    own: readonly (string | undefined)[] = [],
  ): string[][] =>
    widths.map((width, at) =>
      breakText(
        cells[at] ?? '',
        (width - 2 * PAD_X) * 0.96,
        (words) => setting.measure(words, isHead ? 'sans600' : 'sans400', size),
        own[at] ?? setting.language,
      ),
    );
  const heightOf = (lines: readonly string[][]): number =>
    Math.max(...lines.map(({ length }) => length)) * size * LEADING + 2 * PAD_Y;
  const head = heightOf(linesIn(columns, true));
  const room = BODY.height - Math.min(head, BODY.height / 2);
  const most = Math.max(1, Math.floor((room - 2 * PAD_Y) / (size * LEADING)));
  const slides: { rows: string[][]; heights: number[]; langs: (string | undefined)[][] }[] = [];
  let used = Infinity;
  rows.forEach((row, index) => {
    const own = columns.map((_, at) => langs[index]?.[at]);
    for (const part of partsOf(row, linesIn(row, false, own), most)) {
      const tall = heightOf(linesIn(part, false, own));
      if (used + tall > room) {
        slides.push({ rows: [], heights: [], langs: [] });
        used = 0;
      }
      const slide = slides.at(-1);
      slide?.rows.push(part);
      slide?.heights.push(tall);
      slide?.langs.push(own);
      used += tall;
    }
  });
  return slides.map((slide) => ({
    size,
    widths,
    columns,
    ...slide,
    heights: [head, ...slide.heights],
  }));
}

/** A row of more lines than a slide holds, in pieces. */
function partsOf(
  row: readonly string[],
  lines: readonly (readonly string[])[],
  most: number,
): string[][] {
  const parts: string[][] = [];
  let left = lines.map((cell, at) => ({ cell, words: row[at] ?? '' }));
  while (left.some(({ cell }) => cell.length > most)) {
    const cuts = left.map(({ cell, words }) =>
      cutText(words, countLetters(cell.slice(0, most).join(''))),
    );
    parts.push(cuts.map(([now]) => now));
    left = left.map(({ cell }, at) => ({ cell: cell.slice(most), words: cuts[at]?.[1] ?? '' }));
  }
  return [...parts, left.map(({ words }) => words)];
}

/** By how much stands in them, but for very long cells, which break anyway. */
function widthsOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { measure }: Setting,
): number[] {
  const wish = columns.map((column, at) => {
    const longest = Math.max(
      measure(longestWord(column), 'sans600', LEAST),
      ...rows.map((row) => Math.min(measure(longestWord(row[at] ?? ''), 'sans400', LEAST), 180)),
    );
    const mean =
      rows.reduce((sum, row) => sum + Math.min(measure(row[at] ?? '', 'sans400', LEAST), 700), 0) /
      Math.max(1, rows.length);
    return Math.max(longest, Math.sqrt(mean) * 9, WIDE * NARROWEST) + 2 * PAD_X + 4;
  });
  const sum = wish.reduce((all, each) => all + each, 0);
  return wish.map((each) => (each / sum) * WIDE);
}

const longestWord = (words: string): string =>
  words
    .split(/\s+/u)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
