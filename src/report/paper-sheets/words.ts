// Words on a paper sheet: a code on a coloured tab with its label, small print, what stands in the workbook.
// Knows nothing of where they stand.
import type { Words } from '#pictures/part.ts';
import { type Block, heightOf, rowBlock } from '#report/blocks.ts';
import { smallOf, type SheetType } from '#report/paper-sheets/size.ts';
import { style } from '#report/type.ts';

/** "3.1-B Title of the mission": the code on a tab, so that a finger finds it. */
export function codedLabel(
  code: string,
  label: string,
  type: SheetType,
  { times = 1, tag = 'P' }: { readonly times?: number; readonly tag?: 'P' | 'H2' } = {},
): Block {
  const size = type.size * times;
  const tab = style('sans700', size, 'on-colour');
  const pad = size * 0.4;
  const room = type.measure(code, tab) + 2 * pad;
  const at = room + size * 0.5;
  const words = style(tag === 'H2' ? 'serif600' : 'sans600', size);
  const row = rowBlock(
    [{ runs: [{ text: label, style: words }], x: at, width: type.width - at }],
    type,
    { tag: 'Span', isKeptWithNext: true },
  );
  const element = {};
  return {
    ...row,
    draw(drawing, x, y, from, to) {
      if (from === 0)
        drawing.artifact(() =>
          drawing.rect(x, y + size * 0.06, room, size * 1.24, { fill: type.hue }, size * 0.22),
        );
      drawing.openTag(tag, { element });
      if (from === 0) drawing.text(x + pad, y + size, `${code} `, tab);
      row.draw(drawing, x, y, from, to);
      drawing.closeTag();
    },
  };
}

/** Small print. */
export const smallPrint = (text: string, type: SheetType, gap = 0): Block =>
  rowBlock(
    [
      {
        runs: [{ text, style: style('sans400', smallOf(type), 'ink-2') }],
        x: 0,
        width: type.width,
      },
    ],
    type,
    { gap, isKeptWithNext: true },
  );

/** What stands in the workbook. */
export const saidBlock = (said: Words, type: SheetType): Block =>
  rowBlock(
    [
      {
        runs: [{ text: said.text, style: style('sans400', type.size * 1.05) }],
        x: 0,
        width: type.width,
      },
    ],
    type,
    { gap: type.size * 0.3, lang: said.lang },
  );

/** Lines to write on; the first is as high as a hand needs it. */
export function writingLines(count: number, type: SheetType): Block[] {
  if (count <= 0) return [];
  const { pitch, width } = type;
  return [
    {
      gap: 0,
      lines: [pitch * count],
      isKeptWithNext: false,
      draw: (drawing, x, y) =>
        drawing.artifact(() => {
          for (let line = 1; line <= count; line += 1)
            drawing.line(x, y + pitch * line, x + width, y + pitch * line, {
              stroke: 'edge',
              width: pitch * 0.022,
              dash: [pitch * 0.04, pitch * 0.12],
            });
        }),
    },
  ];
}

/** A block in a frame with room around it, at least so tall. */
export function framed(block: Block, type: SheetType, least = 0): Block {
  const pad = padOf(type);
  const height = Math.max(heightOf(block) + 2 * pad, least);
  return {
    gap: block.gap,
    lines: [height],
    isKeptWithNext: false,
    draw(drawing, x, y) {
      drawing.artifact(() =>
        drawing.rect(
          x - pad,
          y,
          type.width + 2 * pad,
          height,
          { stroke: 'hairline', width: type.size * 0.09 },
          type.size * 0.4,
        ),
      );
      block.draw(drawing, x, y + pad, 0, block.lines.length);
    },
  };
}

/** Between a frame and what stands in it. */
export const padOf = ({ size }: SheetType): number => size * 0.8;
