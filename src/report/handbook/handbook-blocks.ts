// The parts of the handbook as blocks: boxes to tick, tables to write in, levels to circle, empty lines.
// Knows nothing of pages or of what is asked.
import type { HandbookPart, HandbookSection } from '#pictures/handbook-part.ts';
import { breakText } from '#pictures/line-breaking.ts';
import { type Block, rowBlock } from '#report/blocks.ts';
import { reportBlocks } from '#report/report-blocks.ts';
import { style, type Type } from '#report/type.ts';
import { headingBlock } from '#report/typeset.ts';

/** Blocks of a part. */
export function handbookBlocks(part: HandbookPart, type: Type): Block[] {
  switch (part.part) {
    case 'checklist':
      return checkBlocks(part.items, type);
    case 'form':
      return formBlocks(part, type);
    case 'scale':
      return scaleBlocks(part, type);
    case 'lines':
      return lineBlocks(part, type);
    default:
      return reportBlocks(part, type);
  }
}

/** The heading of a section; contents and bookmarks lead to those that are listed. */
export function sectionHeading(section: HandbookSection, type: Type, times: number): Block {
  const { title, isListed, lang } = section;
  const row = headingBlock(title, type, { times, lang });
  return {
    ...row,
    gap: type.size * 1.8,
    draw(drawing, x, y, from, to) {
      if (from === 0 && isListed) {
        drawing.anchor(section, y - type.size);
        drawing.outline(title, 2);
      }
      row.draw(drawing, x, y, from, to);
    },
  };
}

/** Side of a box to tick, as a share of the size. */
const BOX = 0.95;

function checkBlocks(items: readonly string[], type: Type): Block[] {
  const { size, width } = type;
  const within = { tag: 'L' } as const;
  const indent = size * 2;
  return items.map((text, at) => {
    const row = rowBlock(
      [
        {
          runs: [{ text, style: style('sans400', size) }],
          x: indent,
          width: width - indent,
          tag: 'LBody',
        },
      ],
      type,
      { gap: size * (at === 0 ? 0.8 : 0.6), tag: 'LI', within },
    );
    return {
      ...row,
      draw(drawing, x, y, from, to) {
        if (from === 0)
          drawing.artifact(() =>
            drawing.rect(
              x,
              y + size * 0.15,
              size * BOX,
              size * BOX,
              { stroke: 'edge', width: 0.8 },
              1.5,
            ),
          );
        row.draw(drawing, x, y, from, to);
      },
    };
  });
}

/** Between cells, as a share of the size. */
const GUTTER = 1;
/** Distance of the lines to write on, as a share of the size: 8 mm at 10 points. */
const HAND = 2.3;

function formBlocks(
  { caption, columns, rows }: Extract<HandbookPart, { part: 'form' }>,
  type: Type,
): Block[] {
  const { size, width } = type;
  const within = { tag: 'Table', summary: caption } as const;
  const free = width - size * GUTTER * (columns.length - 1);
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (free * share) / total);
  const at = (column: number): number =>
    widths.slice(0, column).reduce((sum, each) => sum + each + size * GUTTER, 0);
  const head = (isArtifact: boolean): Block =>
    rowBlock(
      columns.map(({ title }, column) => ({
        runs: [{ text: title, style: style('sans600', size * 0.88, 'ink-2') }],
        x: at(column),
        width: widths[column] ?? width,
        tag: 'TH',
        scope: 'Column',
      })),
      type,
      { gap: size * 0.8, rule: width, tag: 'TR', within, isKeptWithNext: true, isArtifact },
    );
  const again = head(true);
  return [
    head(false),
    ...rows.map((cells) => ({
      ...rowBlock(
        cells.map(({ text, lang }, column) => ({
          runs: [{ text, style: style('sans400', size) }],
          x: at(column),
          width: widths[column] ?? width,
          ...(column === 0 ? ({ tag: 'TH', scope: 'Row' } as const) : ({ tag: 'TD' } as const)),
          lang,
        })),
        type,
        { leading: HAND, rule: width, tag: 'TR', within },
      ),
      head: again,
    })),
  ];
}

/** Radius of the ring around a level, as a share of the size. */
const RING = 1.05;
/** What the ends mean has this share of the width at either side. */
const SIDE = 0.24;

/** The question, and under it the levels in rings between what their ends mean. */
function scaleBlocks(
  { question, low, high, levels }: Extract<HandbookPart, { part: 'scale' }>,
  type: Type,
): Block[] {
  const { size, width, measure, language } = type;
  const asked = rowBlock(
    [{ runs: [{ text: question, style: style('sans600', size) }], x: 0, width }],
    type,
    { gap: size * 1.6, isKeptWithNext: true },
  );
  const look = style('sans400', size);
  const side = width * SIDE;
  const step = (width - 2 * side) / levels.length;
  const inLines = (words: string): string[] =>
    breakText(words, side, (text) => measure(text, look), language);
  const [first, last] = [inLines(low), inLines(high)];
  const leading = size * 1.32;
  const height = leading * Math.max(2, first.length, last.length);
  const answers: Block = {
    gap: size * 0.6,
    lines: [height],
    isKeptWithNext: false,
    draw(drawing, x, y) {
      const baseline = y + leading;
      drawing.openTag('P');
      // The spaces are not seen, but keep apart what is read after each other.
      first.forEach((line, at) => drawing.text(x, baseline + at * leading, `${line} `, look));
      levels.forEach((level, at) => {
        const middle = x + side + step * (at + 0.5);
        const digit = String(level);
        drawing.artifact(() =>
          drawing.circle(middle, baseline - size * 0.34, size * RING, {
            stroke: 'edge',
            width: 0.8,
          }),
        );
        drawing.text(middle - measure(digit, look) / 2, baseline, `${digit} `, look);
      });
      last.forEach((line, at) =>
        drawing.text(x + width - side, baseline + at * leading, `${line} `, look),
      );
      drawing.closeTag();
    },
  };
  return [asked, answers];
}

function lineBlocks(
  { label, count }: Extract<HandbookPart, { part: 'lines' }>,
  type: Type,
): Block[] {
  const { size, width, measure } = type;
  const look = style('sans600', size);
  const row = rowBlock([{ runs: [{ text: label, style: look }], x: 0, width }], type, {
    gap: size * (count > 1 ? 1.3 : 0.6),
  });
  const own = row.lines.reduce((sum, line) => sum + line, 0);
  const begin = row.lines.length > 1 ? 0 : measure(label, look) + size * 0.7;
  const line = size * HAND;
  return [
    {
      ...row,
      // The first line stands beside its label.
      lines: [own + line * (count - 1)],
      draw(drawing, x, y) {
        row.draw(drawing, x, y, 0, row.lines.length);
        drawing.artifact(() => {
          for (let at = 0; at < count; at += 1) {
            const bottom = y + own + line * at - size * 0.1;
            drawing.line(x + (at === 0 ? begin : 0), bottom, x + width, bottom, {
              stroke: 'hairline',
              width: 0.8,
            });
          }
        });
      },
    },
  ];
}
