// The parts of a box as blocks at a width and a size of type.
// Knows nothing of pages or of which boxes there are.
import { leadIn, type Part } from '#pictures/part.ts';
import type { Ink } from '#pictures/mark.ts';
import { type Block, pictureBlock, rowBlock, type Setting } from '#report/blocks.ts';
import { pictureMeasure } from '#report/draw-picture.ts';
import type { Face, TextStyle } from '#report/drawing.ts';

export interface Type extends Setting {
  /** Size of body text, points. */
  readonly size: number;
  readonly width: number;
  /** Hue of the section. */
  readonly hue: Ink;
}

/** Long mission sentences are set smaller: more characters than this. */
const LONG_LEAD = 240;

const style = (face: Face, size: number, ink: Ink = 'ink'): TextStyle => ({ face, size, ink });

/** Blocks of a part. `height` is what a picture may grow to. */
export function partBlocks(part: Part, type: Type, height?: number): Block[] {
  const { size, width } = type;
  const gap = size * 0.45;
  switch (part.part) {
    case 'lead': {
      const lead = size * (part.text.length > LONG_LEAD ? 1.35 : 2);
      return [
        rowBlock(
          [{ runs: [{ text: part.text, style: style('serif600', lead) }], x: 0, width }],
          type,
          { gap, leading: 1.22, isBalanced: true },
        ),
      ];
    }
    case 'figure': {
      const figure = rowBlock(
        [
          {
            runs: [{ text: part.figure, style: style('serif600', size * 1.9, type.hue) }],
            x: 0,
            width,
          },
        ],
        type,
        {
          gap: size * 0.3,
          leading: 1.15,
          isKeptWithNext: part.text !== '',
        },
      );
      return part.text === ''
        ? [figure]
        : [figure, paragraph(part.text, { ...type, size: size * 0.95 }, { gap: 0, ink: 'ink-2' })];
    }
    case 'paragraph':
      return [paragraph(part.text, type, { gap, ...(part.isQuiet && QUIET) })];
    case 'facts':
      return part.facts.map(({ label, text }) =>
        rowBlock(
          [
            {
              runs: [
                { text: text === '' ? label : leadIn(label), style: style('sans600', size) },
                { text, style: style('sans400', size) },
              ],
              x: 0,
              width,
            },
          ],
          type,
          { gap: size * 0.3 },
        ),
      );
    case 'list':
      return listBlocks(part, type);
    case 'table':
      return tableBlocks(part, type);
    case 'picture': {
      const picture = part.draw({
        width,
        size: size * 0.95,
        measure: pictureMeasure(type.measure),
        ...(height !== undefined && { height }),
      });
      return [pictureBlock(picture, gap)];
    }
  }
}

const QUIET = { face: 'serifItalic', ink: 'ink-2' } as const;

const paragraph = (
  text: string,
  type: Type,
  { gap, face = 'sans400', ink = 'ink' }: { gap: number; face?: Face; ink?: Ink },
): Block =>
  rowBlock(
    [{ runs: [{ text, style: style(face, type.size, ink) }], x: 0, width: type.width }],
    type,
    { gap },
  );

function listBlocks({ title, items }: Extract<Part, { part: 'list' }>, type: Type): Block[] {
  const { size, width } = type;
  const within = { tag: 'L' } as const;
  const head =
    title === undefined
      ? []
      : [
          rowBlock(
            [{ runs: [{ text: title, style: style('sans600', size) }], x: 0, width }],
            type,
            { gap: size * 0.55, isKeptWithNext: true },
          ),
        ];
  return [
    ...head,
    ...items.map(({ text, depth }) => {
      const indent = size * (0.9 + Math.min(depth, 4) * 0.9);
      return rowBlock(
        [{ runs: [{ text, style: style('sans400', size) }], x: indent, width: width - indent }],
        type,
        {
          gap: size * 0.22,
          bullet: indent - size * 0.5,
          tag: 'LI',
          within,
        },
      );
    }),
  ];
}

/** A title in the section's hue, so many times as large as the text. Repeated, it says nothing new to a reader. */
export const headingBlock = (
  title: string,
  type: Type,
  {
    times,
    tag = 'H2',
    isArtifact = false,
  }: { times: number; tag?: 'H1' | 'H2'; isArtifact?: boolean },
): Block =>
  rowBlock(
    [
      {
        runs: [{ text: title, style: style('serif600', type.size * times, type.hue) }],
        x: 0,
        width: type.width,
      },
    ],
    type,
    { leading: 1.28, isKeptWithNext: true, tag, isArtifact },
  );

/** Between columns of a table, as a share of the size. */
const GUTTER = 1.1;

/** A head and a rule under every row. The head is kept with the first row. */
export function tableBlocks(
  { columns, rows }: Pick<Extract<Part, { part: 'table' }>, 'columns' | 'rows'>,
  type: Type,
): Block[] {
  const { size, width, measure } = type;
  const within = { tag: 'Table' } as const;
  const head = style('sans600', size * 0.88, 'ink-2');
  const body = (column: number): TextStyle => style(column === 0 ? 'sans600' : 'sans400', size);
  const widths = columnWidths(
    columns.map((title, column) => [
      measure(title, head),
      ...rows.map((row) => measure(row[column] ?? '', body(column))),
    ]),
    width - size * GUTTER * (columns.length - 1),
    size,
  );
  const at = (column: number): number =>
    widths.slice(0, column).reduce((sum, each) => sum + each + size * GUTTER, 0);
  const row = (
    texts: readonly string[],
    styleOf: (column: number) => TextStyle,
    tag: 'TH' | 'TD',
    isHead: boolean,
  ): Block =>
    rowBlock(
      texts.map((text, column) => ({
        runs: [{ text, style: styleOf(column) }],
        x: at(column),
        width: widths[column] ?? width,
        tag,
      })),
      type,
      { gap: size * 0.22, rule: width, tag: 'TR', within, isKeptWithNext: isHead },
    );
  return [
    row(columns, () => head, 'TH', true),
    ...rows.map((texts) => row(texts, body, 'TD', false)),
  ];
}

/** Narrow columns keep their natural width; the others share what is left by what they hold. */
function columnWidths(
  natural: readonly (readonly number[])[],
  width: number,
  size: number,
): number[] {
  const wanted = natural.map((cells) => Math.max(...cells) + 0.5);
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
