// Lists on a paper sheet: what stands in the workbook in numbered rows, then empty rows. A list with more columns than a
// hand can write in is set as several, one under the other, with the same rows. Knows nothing of pages.
import type { Column, PaperPart, SheetRow } from '#pictures/paper-parts.ts';
import type { Words } from '#pictures/part.ts';
import { type Block, type Cell, heightOf, rowBlock } from '#report/blocks.ts';
import type { Drawing } from '#report/drawing.ts';
import { smallOf, type SheetType } from '#report/paper-sheets/size.ts';
import { codedLabel, langOf, smallPrint } from '#report/paper-sheets/words.ts';
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
  const total = least.reduce((sum, each) => sum + each, 0);
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
  const rest = width - fixed.reduce((sum, each) => sum + each, 0);
  const least = columns.map((column) => leastOf(column, size));
  const total = least.reduce((sum, each) => sum + each, 0);
  const widths = [...fixed, ...least.map((each) => (each * rest) / total)];
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
                style: { ...style('sans600', small), lang: langOf(label, type) },
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

type Filling = Pick<Cell, 'runs' | 'tag' | 'scope' | 'lang'>;

const said = (words: Words, type: SheetType, isName: boolean): Filling => ({
  runs: [{ text: words.text, style: style(isName ? 'sans600' : 'sans400', type.size) }],
  tag: 'TD',
  lang: langOf(words, type),
});

interface Grid {
  readonly widths: readonly number[];
  readonly type: SheetType;
  /** How many columns stand before those of the list. */
  readonly first: number;
  readonly columns: readonly Column[];
}

const leftOf = ({ widths }: Grid, at: number): number =>
  widths.slice(0, at).reduce((sum, each) => sum + each, 0);

const cellsOf = (grid: Grid, fillings: readonly Filling[]): Cell[] =>
  fillings.map((filling, at) => ({
    ...filling,
    x: leftOf(grid, at) + grid.type.size * 0.4,
    width: (grid.widths[at] ?? 0) - grid.type.size * 0.8,
  }));

interface BoxOptions {
  readonly least: number;
  readonly isHead?: true;
  /** What is printed in the cells; where there is nothing, what can be encircled is. */
  readonly cells?: readonly Words[];
}

/** A row with lines around its cells, and room above and below its words. */
function boxed(row: Block, grid: Grid, { least, isHead, cells }: BoxOptions): Block {
  const { size } = grid.type;
  const pad = size * 0.4;
  const below = Math.max(pad, least - heightOf(row) - pad);
  const last = row.lines.length - 1;
  const lines = row.lines.map(
    (line, at) => line + (at === 0 ? pad : 0) + (at === last ? below : 0),
  );
  return {
    ...row,
    lines,
    draw(drawing, x, y, from, to) {
      const height = lines.slice(from, to).reduce((sum, line) => sum + line, 0);
      drawing.artifact(() => {
        if (isHead)
          drawing.rect(x, y, leftOf(grid, grid.widths.length), height, { fill: 'sunken' });
        drawGrid(drawing, grid, { x, y, height });
        if (from === 0 && cells)
          drawMarks(drawing, grid, { x, y, height, isFree: (at) => cells[at]?.text === '' });
      });
      row.draw(drawing, x, y + (from === 0 ? pad : 0), from, to);
    },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function drawGrid(drawing: Drawing, grid: Grid, { x, y, height }: Place): void {
  const paint = { stroke: 'edge', width: grid.type.size * 0.05 } as const;
  drawing.rect(x, y, leftOf(grid, grid.widths.length), height, paint);
  for (let at = 1; at < grid.widths.length; at += 1) {
    const left = x + leftOf(grid, at);
    drawing.line(left, y, left, y + height, paint);
  }
}

/** Numbers or words to encircle, pale, so that ink stands out on them. */
function drawMarks(
  drawing: Drawing,
  grid: Grid,
  { x, y, height, isFree }: Place & { readonly isFree: (at: number) => boolean },
): void {
  const { type } = grid;
  const how = style('sans400', smallOf(type), 'edge');
  grid.columns.forEach(({ marks }, at) => {
    if (marks.length === 0 || !isFree(at)) return;
    const column = grid.first + at;
    const wide = (grid.widths[column] ?? 0) - type.size * 0.6;
    const words = marks.reduce((sum, mark) => sum + type.measure(mark, how), 0);
    const between = Math.max(
      type.size * 0.3,
      Math.min((wide - words) / marks.length, type.size * 1.4),
    );
    let left =
      x +
      leftOf(grid, column) +
      ((grid.widths[column] ?? 0) - words - between * (marks.length - 1)) / 2;
    for (const mark of marks) {
      drawing.text(left, y + height / 2 + type.size * 0.3, mark, how);
      left += type.measure(mark, how) + between;
    }
  });
}

/** Of an empty row. */
export const rowHeight = ({ pitch }: SheetType): number => pitch * 1.5;

/** A row to write in; it says nothing to a reader. */
function emptyRow(grid: Grid, number: string): Block {
  const { type } = grid;
  const height = rowHeight(type);
  return {
    gap: 0,
    lines: [height],
    isKeptWithNext: false,
    draw: (drawing, x, y) =>
      drawing.artifact(() => {
        drawGrid(drawing, grid, { x, y, height });
        drawing.text(
          x + type.size * 0.4,
          y + height / 2 + type.size * 0.3,
          number,
          style('sans600', type.size, 'edge'),
        );
        drawMarks(drawing, grid, { x, y, height, isFree: () => true });
      }),
  };
}
