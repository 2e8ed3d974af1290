// Tables in Word: the head stands again on every page, columns are as wide as what is in them needs.
// Knows nothing of what is in the cells.
import { BorderStyle, type FileChild, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { hexOf } from '#pictures/inks.ts';
import type { Ink, TableTwin } from '#pictures/mark.ts';
import { element } from '#report/word/element.ts';
import { wordMeasure } from '#report/word/word-measure.ts';
import { paragraph, type Tongue } from '#report/word/word-text.ts';

/** Size of type in cells, points, and a point in the units of Word. */
const [SIZE, POINT] = [9.5, 20];
/** Between columns, points. */
const GUTTER = 8;
/** A row of more letters than this may go on over the page. */
const TALL = 700;

/** A table of a width in points. Its name is told to who listens. */
export function wordTable(
  { caption, columns, rows, typed = [] }: TableTwin,
  width: number,
  tongue: Tongue,
): FileChild {
  const widths = columnWidths(columns, rows, width).map((each) => Math.round(each * POINT));
  const cell = (text: string, column: number, style: string, isTyped: boolean): TableCell =>
    new TableCell({
      children: [paragraph(style, [{ text, isTyped }], tongue)],
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
    });
  const body = rows.map(
    (cells, line) =>
      new TableRow({
        children: cells.map((text, column) =>
          cell(
            text,
            column,
            column === 0 ? 'TableRowHead' : 'TableText',
            typed[line]?.[column] === true,
          ),
        ),
        cantSplit: cells.every(({ length }) => length < TALL),
        // No row stands alone at the top or the foot of a page.
        keepNext: rows.length > 2 && (line === 0 || line === rows.length - 2),
      }),
  );
  const head = new TableRow({
    children: columns.map((text, column) => cell(text, column, 'TableHead', false)),
    tableHeader: true,
    cantSplit: true,
  });
  return new NamedTable(caption, {
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 0, right: GUTTER * POINT },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      insideHorizontal: line('hairline'),
      bottom: line('edge'),
    },
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = (ink: Ink) => ({ style: BorderStyle.SINGLE, size: 4, color: hexOf(ink).slice(1) });

/** A table with its name; the writer has no place for one. */
class NamedTable extends Table {
  constructor(caption: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const [properties] = this.root as (typeof element extends (...of: never[]) => infer E ? E : never)[];
    properties?.addChildElement(element('w:tblCaption', { 'w:val': caption }));
  }
}

/** Narrow columns keep their natural width; the others share what is left by what they hold. */
function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const natural = columns.map((title, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const weight = column === 0 ? 600 : 400;
    return Math.max(wordMeasure(title, SIZE, 600), ...cells.map((cell) => wordMeasure(cell, SIZE, weight))) + GUTTER + 2;
  });
  const total = natural.reduce((sum, each) => sum + each, 0);
  if (total <= width) return natural.map((each) => (each * width) / total);
  const fair = width / natural.length;
  const isNarrow = natural.map((each) => each <= fair * 0.9);
  const fixed = natural.reduce((sum, each, at) => sum + (isNarrow[at] ? each : 0), 0);
  // A little of everything, so that one very long cell does not starve the others.
  const share = (each: number): number => Math.sqrt(Math.min(each, width * 8));
  const shares = natural.reduce((sum, each, at) => sum + (isNarrow[at] ? 0 : share(each)), 0);
  return natural.map((each, at) =>
    isNarrow[at] ? each : ((width - fixed) * share(each)) / shares,
  );
}
