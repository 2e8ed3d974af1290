// Tables on paper: rows of cells in columns as wide as they need to be.
// Knows nothing of pages or of what is in the cells.
import type { TableTwin } from '#pictures/mark.ts';
import { type Block, rowBlock } from '#report/blocks.ts';
import type { TextStyle } from '#report/drawing.ts';
import { style, type Type } from '#report/type.ts';

/** Between columns of a table, as a share of the size. */
const GUTTER = 1.1;

/** A head and a rule under every row. The head is kept with the first row and stands again over further columns. */
export function tableBlocks(
  { caption, columns, rows, langs = [] }: TableTwin,
  type: Type,
): Block[] {
  const { size, width, measure } = type;
  const within = { tag: 'Table', summary: caption } as const;
  const head = style('sans600', size * 0.88, 'ink-2');
  const body = (column: number): TextStyle => style(column === 0 ? 'sans600' : 'sans400', size);
  const widths = columnWidths(
    columns.map((title, column) => [
      headRoom(title, size, (words) => measure(words, head)),
      ...rows.map((row) => {
        const cell = row[column] ?? '';
        return {
          natural: measure(cell, body(column)),
          least: longestWord(cell, (word) => measure(word, body(column))),
        };
      }),
    ]),
    width - size * GUTTER * (columns.length - 1),
    size,
  );
  const at = (column: number): number =>
    widths.slice(0, column).reduce((sum, each) => sum + each + size * GUTTER, 0);
  const row = (texts: readonly string[], line: number | null, isArtifact = false): Block =>
    rowBlock(
      texts.map((text, column) => ({
        runs: [{ text, style: line === null ? head : body(column) }],
        x: at(column),
        width: widths[column] ?? width,
        // The first column names the row.
        ...(line === null
          ? ({ tag: 'TH', scope: 'Column' } as const)
          : column === 0
            ? ({ tag: 'TH', scope: 'Row' } as const)
            : ({ tag: 'TD' } as const)),
        lang: langs[line ?? -1]?.[column],
      })),
      type,
      {
        gap: size * 0.22,
        rule: width,
        tag: 'TR',
        within,
        isKeptWithNext: line === null,
        isArtifact,
      },
    );
  const again = row(columns, null, true);
  return [row(columns, null), ...rows.map((cells, line) => ({ ...row(cells, line), head: again }))];
}

/** A word that is longer gets no column of its own width: it is parted. */
const LONGEST = 40;
const longestWord = (words: string, measure: (word: string) => number): number =>
  Math.max(
    0,
    ...words.split(/[\s/-]+/u).map((word) => (word.length > LONGEST ? 0 : measure(`${word}-`))),
  );

interface CellRoom {
  /** In one line. */
  readonly natural: number;
  /** Of its longest word. */
  readonly least: number;
  /** Where there is less room than all columns would like. */
  readonly wanted?: number;
}

/** A head may part, so that it takes no room from what stands under other heads. */
function headRoom(title: string, size: number, measure: (words: string) => number): CellRoom {
  const least = Math.min(longestWord(title, measure), size * LONGEST_HEAD);
  const natural = measure(title);
  return { natural, least, wanted: Math.max(least, natural / HEAD_LINES) };
}
const LONGEST_HEAD = 6.5;
/** More lines than about so many look like a column of their own. */
const HEAD_LINES = 2.4;

/** As `shares` has it, but with room for the longest word of each column as long as there is room at all. */
function columnWidths(
  columns: readonly (readonly CellRoom[])[],
  width: number,
  size: number,
): number[] {
  const inOneLine = columns.map((cells) => Math.max(...cells.map(({ natural }) => natural)) + 0.5);
  if (inOneLine.reduce((sum, each) => sum + each, 0) <= width)
    return shares(inOneLine, width, size);
  const wanted = columns.map(
    (cells) => Math.max(...cells.map(({ natural, wanted: own = natural }) => own)) + 0.5,
  );
  const shared = shares(wanted, width, size);
  const least = columns.map((cells) => Math.max(...cells.map((cell) => cell.least)) + 0.5);
  const lacking = least.map((each, column) => Math.max(0, each - (shared[column] ?? 0)));
  // What stands in one line keeps doing so.
  const isWhole = wanted.map((each, column) => each <= (shared[column] ?? 0) + 0.01);
  const spare = least.map((each, column) =>
    isWhole[column] ? 0 : Math.max(0, (shared[column] ?? 0) - each),
  );
  const [needed, given] = [lacking, spare].map((all) => all.reduce((sum, each) => sum + each, 0));
  if (!needed || !given || needed > given) return shared;
  return shared.map(
    (each, column) => each + (lacking[column] ?? 0) - ((spare[column] ?? 0) * needed) / given,
  );
}

/** Narrow columns keep their natural width; the others share what is left by what they hold. */
function shares(wanted: readonly number[], width: number, size: number): number[] {
  const total = wanted.reduce((sum, each) => sum + each, 0);
  const widest = wanted.indexOf(Math.max(...wanted));
  if (total <= width)
    return wanted.map((each, column) => (column === widest ? each + (width - total) : each));
  const fair = width / wanted.length;
  const narrow = wanted.map((each) => each <= fair * 0.9);
  const fixed = wanted.reduce((sum, each, column) => sum + (narrow[column] ? each : 0), 0);
  // A little of everything, so that one very long cell does not starve the others.
  const weight = (each: number): number => Math.sqrt(Math.max(each, size));
  const weights = wanted.reduce(
    (sum, each, column) => sum + (narrow[column] ? 0 : weight(each)),
    0,
  );
  return wanted.map((each, column) =>
    narrow[column] ? each : ((width - fixed) * weight(each)) / weights,
  );
}
