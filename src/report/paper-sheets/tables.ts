// Lists on a paper sheet: what stands in the workbook in numbered rows, then empty rows. A list with more columns than a
// hand can write in is set as several, one under the other, with the same rows. Knows nothing of pages.
import type { Column, PaperPart, SheetRow } from '#pictures/paper-parts.ts';
import type { Words } from '#pictures/part.ts';
import { type Block, rowBlock } from '#report/blocks.ts';
import { smallOf, type SheetType } from '#report/paper-sheets/size.ts';
import {
  boxed,
  cellsOf,
  emptyRow,
  type Filling,
  type Grid,
  rowHeight,
} from '#report/paper-sheets/table-rows.ts';
import { codedLabel, smallPrint } from '#report/paper-sheets/words.ts';
import { style } from '#report/type.ts';

export type TablePart = Extract<PaperPart, { readonly part: 'table' }>;

/** Words of the page that every list uses. */
export interface TableWords {
  /** Over the numbers. */
  readonly number: string;
  /** What numbers and + mean. */
  readonly rows: string;
}

/** Some of the columns, beside each other. */
export interface Chunk {
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
}

/** Rows of an open list that are not parted from its head. */
const TOGETHER = 4;
/** Times the size: what a column needs at least. */
const NUMBER = 3;
const NAME = 17;
const WIDE = 13;
const NARROW = 7;
const MARK = 1.75;

const leastOf = ({ marks, isWide }: Column, size: number): number =>
  size *
  (isWide
    ? WIDE
    : Math.max(
        NARROW,
        marks.join('').length > marks.length * 2 ? NARROW : marks.length * MARK + 1,
      ));

/** The columns in as many lists as the width asks for, about equally full. */
export function chunksOf(part: TablePart, type: Pick<SheetType, 'size' | 'width'>): Chunk[] {
  const { columns, rows, named } = part;
  const room = type.width - type.size * (NUMBER + (named === '' ? 0 : NAME));
  const least = columns.map((column) => leastOf(column, type.size));
  const total = sum(least);
  const count = Math.max(1, Math.ceil(total / room));
  const chunks: { from: number; to: number }[] = [];
  let from = 0;
  let filled = 0;
  columns.forEach((_, at) => {
    const next = least[at] ?? 0;
    const isFull = filled > 0 && (filled + next > room || filled + next / 2 > total / count);
    if (isFull) {
      chunks.push({ from, to: at });
      from = at;
      filled = 0;
    }
    filled += next;
  });
  chunks.push({ from, to: columns.length });
  return chunks.map((chunk) => ({
    columns: columns.slice(chunk.from, chunk.to),
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(chunk.from, chunk.to) })),
  }));
}

/** Widths of columns: what is printed in them takes as few lines as it can, and a hand has room in each. */
function widthsOf({ columns, rows }: Chunk, room: number, type: SheetType): number[] {
  const { size, measure } = type;
  const least = columns.map((column) => leastOf(column, size));
  const printed = columns.map((_, at) =>
    Math.max(0, ...rows.map(({ cells }) => measure(cells[at]?.text ?? '', style('sans400', size)))),
  );
  const inLines = (count: number): number[] =>
    least.map((each, at) => Math.max(each, ((printed[at] ?? 0) * ROUGH) / count + size * PADDING));
  let widths = inLines(1);
  for (let count = 1; sum(widths) > room && count < MOST_LINES; count *= 1.1)
    widths = inLines(count);
  const whole = sum(widths);
  return widths.map((each) => (each * room) / whole);
}

/** Lines are not full to their end. */
const ROUGH = 1.15;
/** Times the size: on both sides of what stands in a cell. */
const PADDING = 0.8;
/** With so many lines every column is as narrow as it may be. */
const MOST_LINES = 1000;

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

/** Heading, meanings of the numbers, and the rows; `empty` of them to write in. */
export function tableBlocks(
  part: TablePart,
  type: SheetType,
  { empty, words }: { readonly empty: number; readonly words: TableWords },
): Block[] {
  const { size } = type;
  const hint = part.isOpen ? [smallPrint(words.rows, type, size * 0.15)] : [];
  const heads = [
    codedLabel(part.code, part.caption, type, { times: 1.25, tag: 'H2' }),
    ...hint,
    ...part.legends.map((legend) => smallPrint(legend, type, size * 0.12)),
  ];
  const rows = chunksOf(part, type).flatMap((chunk, at) => {
    const set = chunkBlocks(chunk, part, type, { empty, words });
    return set.map((block, row) =>
      row === 0 ? { ...block, gap: at === 0 ? size * 0.45 : size } : block,
    );
  });
  return [...heads, ...rows];
}

function chunkBlocks(
  { columns, rows }: Chunk,
  { named, isOpen }: TablePart,
  type: SheetType,
  { empty, words }: { readonly empty: number; readonly words: TableWords },
): Block[] {
  const { size, width } = type;
  const fixed = [size * NUMBER, ...(named === '' ? [] : [size * NAME])];
  const rest = width - sum(fixed);
  const widths = [...fixed, ...widthsOf({ columns, rows }, rest, type)];
  const within = { tag: 'Table' } as const;
  const small = smallOf(type);
  const grid: Grid = { widths, type, first: fixed.length, columns };
  const head = (isArtifact: boolean): Block =>
    boxed(
      rowBlock(
        cellsOf(grid, [
          { runs: [{ text: words.number, style: style('sans600', small, 'ink-2') }], ...TOP },
          ...(named === ''
            ? []
            : [{ runs: [{ text: named, style: style('sans600', small, 'ink-2') }], ...TOP }]),
          ...columns.map(({ code, label }) => ({
            runs: [
              {
                text: label.text === '' ? code : `${code} `,
                style: style('sans700', size, type.hue),
              },
              {
                text: label.text,
                style: { ...style('sans600', small), lang: label.lang },
              },
            ],
            ...TOP,
          })),
        ]),
        type,
        { tag: 'TR', within, isKeptWithNext: true, isArtifact },
      ),
      grid,
      { least: size * 2, isHead: true },
    );
  const again = head(true);
  const filled = rows.map(({ code, name, cells }) => ({
    ...boxed(
      rowBlock(
        cellsOf(grid, [
          {
            runs: [{ text: code, style: style('sans700', size, type.hue) }],
            tag: 'TH' as const,
            scope: 'Row' as const,
          },
          ...(named === '' ? [] : [said(name ?? { text: '' }, type, true)]),
          ...cells.map((cell) => said(cell, type, false)),
        ]),
        type,
        { tag: 'TR', within },
      ),
      grid,
      {
        least: cells.every(({ text }) => text === '') ? rowHeight(type) : type.pitch * 1.15,
        cells,
      },
    ),
    head: again,
  }));
  const blank = Array.from({ length: isOpen ? empty : 0 }, (_, at) => ({
    ...emptyRow(grid, `+${at + 1}`),
    head: again,
  }));
  // A few rows stay together with what is over them.
  const all = [...filled, ...blank].map((row, at, { length }) => ({
    ...row,
    isKeptWithNext: at < length - 1 && (!isOpen || at < TOGETHER - 1),
  }));
  return [head(false), ...all];
}

const TOP = { tag: 'TH', scope: 'Column' } as const;

const said = (words: Words, type: SheetType, isName: boolean): Filling => ({
  runs: [{ text: words.text, style: style(isName ? 'sans600' : 'sans400', type.size) }],
  tag: 'TD',
  lang: words.lang,
});
