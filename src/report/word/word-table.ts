// Tables in Word: the head stands again on every page, columns are as wide as what is in them needs.
// Knows nothing of what is in the cells.
import {
  BorderStyle,
  type IContext,
  type ITableOptions,
  type IXmlableObject,
  type FileChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { hexOf } from '#pictures/inks.ts';
import type { Ink, TableTwin } from '#pictures/mark.ts';
import { wordMeasure } from '#report/word/word-measure.ts';
import { paragraph, type Tongue } from '#report/word/word-text.ts';
import { fitForXml } from '#text/xml.ts';

/** Size of type in cells, points, and a point in the units of Word. */
const [SIZE, POINT] = [9.5, 20];
/** Between columns, points. */
const GUTTER = 8;
/** A row of more letters than this may go on over the page. */
const TALL = 700;

/** A table of a width in points. Its name is told to who listens. */
export function wordTable(
  { caption, columns, rows, langs = [] }: TableTwin,
  width: number,
  tongue: Tongue,
): FileChild {
  const widths = columnWidths(columns, rows, width).map((each) => Math.round(each * POINT));
  const cell = (text: string, column: number, style: string, lang?: string): TableCell =>
    new TableCell({
      children: [paragraph(style, [{ text, lang }], tongue)],
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
    });
  const body = rows.map(
    (cells, line) =>
      new TableRow({
        children: cells.map((text, column) =>
          cell(text, column, column === 0 ? 'TableRowHead' : 'TableText', langs[line]?.[column]),
        ),
        cantSplit: cells.every(({ length }) => length < TALL),
        // No row stands alone at the top or the foot of a page.
        keepNext: rows.length > 2 && (line === 0 || line === rows.length - 2),
      }),
  );
  const head = new TableRow({
    children: columns.map((text, column) => cell(text, column, 'TableHead')),
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

/** A table with its name, for which the writer has no place: the last of its properties. */
class NamedTable extends Table {
  readonly #caption: string;

  constructor(caption: string, options: ITableOptions) {
    super(options);
    this.#caption = caption;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const [properties] = (xml?.['w:tbl'] ?? []) as { 'w:tblPr'?: object[] }[];
    properties?.['w:tblPr']?.push({
      'w:tblCaption': { _attr: { 'w:val': fitForXml(this.#caption) } },
    });
    return xml;
  }
}

/** A column has room for its longest word; what is left goes to who would need it to stay on one line. */
function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widest = (partsOf: (text: string) => readonly string[], most: number): number[] =>
    columns.map((title, column) => {
      const weight = column === 0 ? 600 : 400;
      const parts = rows.flatMap((row) => partsOf(row[column] ?? ''));
      const heads = partsOf(title).map((part) => wordMeasure(part, SIZE, 600));
      const all = parts.map((part) => wordMeasure(part, SIZE, weight));
      // One after the other: a table of thousands of rows has more than a call can take.
      return Math.min(
        [...heads, ...all].reduce((more, each) => Math.max(more, each), 0) + GUTTER + 2,
        most,
      );
    });
  const fair = width / columns.length;
  // A very long cell, or a word without end, does not starve the others.
  const least = widest((text) => text.split(/[\s/–-]+/u), fair);
  const wanted = widest((text) => [text], width * 0.8).map((each, at) =>
    Math.max(each, least[at] ?? 0),
  );
  const sum = (some: readonly number[]): number => some.reduce((all, each) => all + each, 0);
  const total = sum(wanted);
  if (total <= width) return wanted.map((each) => (each * width) / total);
  const share = (width - sum(least)) / (total - sum(least));
  return wanted.map((each, at) => (least[at] ?? 0) + (each - (least[at] ?? 0)) * share);
}
