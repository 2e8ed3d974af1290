// The head of a paper sheet: what the step asks and how, and at the right whose sheet it is.
// Knows nothing of the answers.
import type { PaperSheet } from '#pictures/paper-parts.ts';
import { type Block, heightOf, rowBlock } from '#report/blocks.ts';
import { smallOf, type SheetType } from '#report/paper-sheets/size.ts';
import { beside, stacked } from '#report/paper-sheets/stack.ts';
import { style } from '#report/type.ts';

/** Share of the width that the sheet's own fields take. */
const ASIDE = 0.3;

/** Title, question, first advice and minutes; beside them `blanks` about who sits here and when. */
export function sheetHead(sheet: PaperSheet, type: SheetType, blanks: readonly string[]): Block {
  const { size, hue } = type;
  const aside = type.width * ASIDE;
  const width = type.width - aside - size * 3;
  const line = (
    text: string,
    how: ReturnType<typeof style>,
    options: { readonly gap?: number; readonly tag?: 'H1' | 'P'; readonly leading?: number } = {},
  ): Block => rowBlock([{ runs: [{ text, style: how }], x: 0, width }], type, options);
  const words = stacked([
    line(sheet.title, style('serif600', size * 2.5, hue), { tag: 'H1', leading: 1.18 }),
    line(sheet.question, style('serifItalic', size * 1.5), { gap: size * 0.2 }),
    ...(sheet.how === ''
      ? []
      : [line(sheet.how, style('sans400', size * 1.05), { gap: size * 0.4 })]),
    line(sheet.minutes, style('sans600', smallOf(type), 'ink-2'), { gap: size * 0.3 }),
  ]);
  const fields = stacked(blanks.map((label) => blankLine(label, { ...type, width: aside })));
  const row = beside(
    [
      { block: words, x: 0 },
      { block: fields, x: type.width - aside },
    ],
    0,
  );
  const bar = size * 0.55;
  const air = size * 0.8;
  return {
    ...row,
    lines: [heightOf(row) + bar + air + size * 0.4],
    draw(drawing, x, y, from, to) {
      drawing.artifact(() => drawing.rect(x, y, type.width, bar, { fill: hue }));
      row.draw(drawing, x, y + bar + air, from, to);
    },
  };
}

/** A label and a line behind it. */
function blankLine(label: string, type: SheetType): Block {
  const how = style('sans600', smallOf(type), 'ink-2');
  const row = rowBlock([{ runs: [{ text: label, style: how }], x: 0, width: type.width }], type);
  const at = type.measure(label, how) + type.size * 0.6;
  const height = type.pitch * 1.05;
  return {
    ...row,
    gap: type.size * 0.3,
    lines: [height],
    draw(drawing, x, y, from, to) {
      row.draw(drawing, x, y + height - heightOf(row) + type.size * 0.25, from, to);
      drawing.artifact(() =>
        drawing.line(x + at, y + height, x + type.width, y + height, {
          stroke: 'edge',
          width: type.size * 0.06,
        }),
      );
    },
  };
}
