// Answers on a paper sheet: label and code, what is printed already, and room to write; two beside each other where
// they are short. Knows nothing of lists and drawings.
import type { PaperPart } from '#pictures/paper-parts.ts';
import { type Block, heightOf, rowBlock } from '#report/blocks.ts';
import { optionBlocks } from '#report/paper-sheets/options.ts';
import { smallOf, type SheetType } from '#report/paper-sheets/size.ts';
import { beside, stacked } from '#report/paper-sheets/stack.ts';
import {
  codedLabel,
  framed,
  padOf,
  saidBlock,
  smallPrint,
  writingLines,
} from '#report/paper-sheets/words.ts';
import { style } from '#report/type.ts';

export type FieldPart = Extract<PaperPart, { readonly part: 'field' }>;

/** More options than this need the whole width. */
const MANY = 10;
/** Lines beyond those that there always are. */
const MOST_LINES = 9;
/** Lines that stay free under what is printed. */
const TO_ADD = { long: 2, short: 1 };
/** An answer taller than this share of the page may be parted. */
const TALL = 0.4;

/** What a field has from top to bottom. */
function fieldPieces(part: FieldPart, type: SheetType, further: number): Block[] {
  const { code, label, hint, said, room } = part;
  const head = codedLabel(code, label, type);
  const small = hint === '' ? [] : [smallPrint(hint, type, type.size * 0.15)];
  switch (room.room) {
    case 'options':
      return [head, ...small, ...optionBlocks(room.options, type)];
    case 'parts':
      return [head, ...small, partsRow(room.parts, type)];
    case 'lines': {
      const isSaid = said.text.trim() !== '';
      const free = room.lines > 2 ? TO_ADD.long : TO_ADD.short;
      const lines =
        (isSaid ? free : room.lines) + (room.lines > 2 ? Math.min(further, MOST_LINES) : 0);
      return [
        head,
        ...small,
        ...(isSaid ? [saidBlock(said, type)] : []),
        ...writingLines(lines, type),
      ];
    }
  }
}

const SHARES = [0.2, 0.26, 0.16, 0.38];

/** Value, unit, year and source: a box each, its name in small print. */
function partsRow(
  parts: Extract<FieldPart['room'], { readonly room: 'parts' }>['parts'],
  type: SheetType,
): Block {
  const { size, pitch } = type;
  const gutter = size * 0.6;
  const whole = type.width - gutter * (parts.length - 1);
  let x = 0;
  const cells = parts.map(({ label, ...said }, at) => {
    const width = whole * (SHARES[at] ?? 1 / parts.length);
    const inner = width - size * 0.7;
    const name = rowBlock(
      [
        {
          runs: [
            { text: label, style: style('sans400', smallOf(type), 'ink-2') },
            ...(said.text.trim() === ''
              ? []
              : [
                  { text: ' ', style: style('sans400', size) },
                  {
                    text: said.text,
                    style: { ...style('sans400', size * 1.05), lang: said.lang },
                  },
                ]),
          ],
          x: size * 0.35,
          width: inner,
        },
      ],
      type,
    );
    const cell = { block: name, x, width };
    x += width + gutter;
    return cell;
  });
  const height = Math.max(pitch * 1.5, ...cells.map(({ block }) => heightOf(block) + size * 0.5));
  const row = beside(cells, size * 0.4);
  return {
    ...row,
    lines: [height],
    draw(drawing, left, y, from, to) {
      drawing.artifact(() => {
        for (const cell of cells)
          drawing.rect(
            left + cell.x,
            y,
            cell.width,
            height,
            { stroke: 'edge', width: size * 0.05 },
            size * 0.2,
          );
      });
      row.draw(drawing, left, y + size * 0.15, from, to);
    },
  };
}

const isWide = ({ room }: FieldPart): boolean =>
  room.room === 'options' && room.options.length > MANY;

/** Answers after each other. `further` lines are added to each long one; `page` is the height there is. */
export function fieldBlocks(
  parts: readonly FieldPart[],
  type: SheetType,
  { further, page }: { readonly further: number; readonly page: number },
): Block[] {
  const pad = padOf(type);
  const gutter = type.size * 1.2;
  const half: SheetType = { ...type, width: (type.width - gutter) / 2 - 2 * pad };
  const whole: SheetType = { ...type, width: type.width - 2 * pad };
  const blocks: Block[] = [];
  const between = type.size * 0.8;
  let left: FieldPart | null = null;
  const isTall = (part: FieldPart): boolean =>
    heightOf(stacked(fieldPieces(part, half, 0))) > page * TALL;
  const alone = (part: FieldPart): void => {
    const block = framed(stacked(fieldPieces(part, whole, further)), whole);
    blocks.push(beside([{ block, x: pad }], between));
  };
  const pair = (both: readonly FieldPart[]): void => {
    const rows = both.map((part) => stacked(fieldPieces(part, half, further)));
    const tall = Math.max(...rows.map(heightOf));
    const cells = both.map((part, at) => {
      // What is lower than its neighbour has as many lines more as fit.
      const lines = Math.floor((tall - heightOf(rows[at] ?? EMPTY)) / type.pitch);
      const row = stacked([...fieldPieces(part, half, further), ...moreLines(part, lines, half)]);
      return {
        block: framed(row, half, tall + 2 * pad),
        x: pad + at * (half.width + 2 * pad + gutter),
      };
    });
    blocks.push(beside(cells, between));
  };
  const flush = (): void => {
    if (left) alone(left);
    left = null;
  };
  for (const part of parts) {
    if (isTall(part)) {
      flush();
      blocks.push(...parted(fieldPieces(part, type, further), between));
    } else if (isWide(part)) {
      flush();
      alone(part);
    } else if (left) {
      pair([left, part]);
      left = null;
    } else left = part;
  }
  flush();
  return blocks;
}

const EMPTY: Block = { gap: 0, lines: [], isKeptWithNext: false, draw: () => {} };

const moreLines = ({ room }: FieldPart, count: number, type: SheetType): Block[] =>
  room.room === 'lines' ? writingLines(count, type) : [];

/** How many have lines that can be more. */
export const longFields = (parts: readonly FieldPart[]): number =>
  parts.filter(({ room }) => room.room === 'lines' && room.lines > 2).length;

/** Long texts go on over the page, without a frame. */
const parted = (pieces: readonly Block[], gap: number): Block[] =>
  pieces.map((piece, at) => (at === 0 ? { ...piece, gap } : piece));
