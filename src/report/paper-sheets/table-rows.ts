// Rows of a list on paper: lines around cells, what is printed in them, and pale numbers to encircle.
// Knows nothing of what a list is about.
import type { Column } from '#pictures/paper-parts.ts';
import type { Words } from '#pictures/part.ts';
import { type Block, type Cell, heightOf } from '#report/blocks.ts';
import type { Drawing } from '#report/drawing.ts';
import { smallOf, type SheetType } from '#report/paper-sheets/size.ts';
import { style } from '#report/type.ts';

/** What a cell says. */
export type Filling = Pick<Cell, 'runs' | 'tag' | 'scope' | 'lang'>;

/** The columns of a list on paper. */
export interface Grid {
  readonly widths: readonly number[];
  readonly type: SheetType;
  /** How many columns stand before those of the list. */
  readonly first: number;
  readonly columns: readonly Column[];
}

const leftOf = ({ widths }: Grid, at: number): number =>
  widths.slice(0, at).reduce((sum, each) => sum + each, 0);

/** Cells in the columns of a grid. */
export const cellsOf = (grid: Grid, fillings: readonly Filling[]): Cell[] =>
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
export function boxed(row: Block, grid: Grid, { least, isHead, cells }: BoxOptions): Block {
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
export function emptyRow(grid: Grid, number: string): Block {
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
