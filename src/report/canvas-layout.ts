// The canvas on paper: three columns under a head, set as large as one page allows, then continued.
// Below the floor size nothing is shrunk any more; what does not fit goes on to further pages.
// Knows nothing of PDF or of what the boxes mean.
import type { BoxId } from '#domain/canvas.ts';
import { COLUMNS, type Sheet, type SheetBox } from '#pictures/canvas.ts';
import type { Ink } from '#pictures/mark.ts';
import { type Block, rowBlock, type Setting } from '#report/blocks.ts';
import { pack, type Placed, type Section, stackHeight } from '#report/columns.ts';
import type { Drawing } from '#report/drawing.ts';
import { type PaperSize, sizesOf } from '#report/paper.ts';
import { partBlocks, type Type } from '#report/typeset.ts';

export interface LayoutWords {
  /** "Challenge, continued". */
  continued(title: string): string;
}

export interface CanvasLayout {
  readonly placed: readonly Placed[];
  readonly pages: number;
  /** Body size that was chosen, points. */
  readonly size: number;
}

/** Widths of the columns as shares. */
const SHARES = [0.25, 0.5, 0.25] as const;
/** Boxes that may stand on either side, so that both sides end at about the same height. */
const MOVABLE: readonly BoxId[] = ['barriers', 'risks', 'sdgs', 'criteria'];

/** `top` and `bottom` limit page 1; later pages begin at `nextTop`. */
export function layoutCanvas(
  sheet: Sheet,
  paper: PaperSize,
  { top, bottom, nextTop }: { top: number; bottom: number; nextTop: number },
  setting: Setting,
  words: LayoutWords,
): CanvasLayout {
  const gutter = paper.margin * 0.55;
  const inner = paper.width - 2 * paper.margin - 2 * gutter;
  const columns = SHARES.map((share, index) => ({
    width: inner * share,
    x:
      paper.margin +
      gutter * index +
      inner * SHARES.slice(0, index).reduce((sum, each) => sum + each, 0),
  }));
  const sizes = sizesOf(paper);
  const room = bottom - top;
  for (const size of sizes) {
    const between = size * 1.5;
    const set = (box: SheetBox, column: number, height?: number): Section =>
      sectionOf(
        sheet,
        box,
        { ...setting, size, width: columns[column]?.width ?? inner, hue: hueOf(box) },
        words,
        height,
      );
    const filled = balanced(sheet, (box, column) => set(box, column), between);
    const heights = filled.map((column) =>
      stackHeight(
        column.map(({ section }) => section),
        between,
      ),
    );
    const isLast = size === sizes.at(-1);
    if (!isLast && Math.max(...heights) > room) continue;
    const placed = filled.flatMap((column, index) => {
      const left = room - (heights[index] ?? 0);
      const grown =
        left > 0 ? grow(column, left, (box, height) => set(box, index, height)) : column;
      const spare = Math.max(
        0,
        room -
          stackHeight(
            grown.map(({ section }) => section),
            between,
          ),
      );
      const air = Math.min(size * 2.4, spare / Math.max(1, grown.length - 1));
      const slotAt = (page: number) => ({
        page,
        x: columns[index]?.x ?? 0,
        top: page === 0 ? top : nextTop,
        bottom,
      });
      return pack(
        grown.map(({ section }) => section),
        slotAt,
        between + air,
      ).placed;
    });
    return { placed, size, pages: Math.max(...placed.map((each) => each.page)) + 1 };
  }
  throw new Error('A paper needs at least one size');
}

interface SetBox {
  readonly box: SheetBox;
  readonly section: Section;
}

/** Boxes by column; the movable ones go where the taller side becomes the least tall. */
function balanced(
  sheet: Sheet,
  set: (box: SheetBox, column: number) => Section,
  between: number,
): SetBox[][] {
  const find = (id: BoxId): SheetBox[] => sheet.boxes.filter((box) => box.id === id);
  const setIn = (ids: readonly BoxId[], column: number): SetBox[] =>
    ids.flatMap(find).map((box) => ({ box, section: set(box, column) }));
  const [left, centre, right] = COLUMNS.map((boxes, column) => setIn(boxes, column));
  if (!left || !centre || !right) return [];
  const movable = [...left, ...right].filter(({ box }) => MOVABLE.includes(box.id));
  const fixed = (side: readonly SetBox[]): SetBox[] =>
    side.filter(({ box }) => !MOVABLE.includes(box.id));
  const heightOf = (side: readonly SetBox[]): number =>
    stackHeight(
      side.map(({ section }) => section),
      between,
    );
  let best = { left, right, height: Math.max(heightOf(left), heightOf(right)) };
  for (let choice = 0; choice < 2 ** movable.length; choice += 1) {
    const isLeft = (_: SetBox, index: number): boolean => (choice & (1 << index)) === 0;
    const tryLeft = [...fixed(left), ...movable.filter(isLeft)];
    const tryRight = [...fixed(right), ...movable.filter((each, index) => !isLeft(each, index))];
    const height = Math.max(heightOf(tryLeft), heightOf(tryRight));
    if (height < best.height - 1) best = { left: tryLeft, right: tryRight, height };
  }
  return [best.left, centre, best.right];
}

/** Lets the picture of a column breathe in what is left over. */
function grow(
  column: readonly SetBox[],
  left: number,
  set: (box: SheetBox, height: number) => Section,
): readonly SetBox[] {
  return column.map((each) => {
    if (each.box.id !== 'pathway' || each.box.isEmpty) return each;
    const picture = Math.max(...each.section.blocks.map((block) => block.lines[0] ?? 0));
    return { ...each, section: set(each.box, picture + left * 0.75) };
  });
}

const hueOf = (box: SheetBox): Ink => `chapter-${box.hue as 1}`;

/** A box as a section: a rule and a heading in its hue, then its parts. The mission stands on a panel. */
function sectionOf(
  sheet: Sheet,
  box: SheetBox,
  type: Type,
  words: LayoutWords,
  height?: number,
): Section {
  const isPanel = box.id === 'mission';
  const padding = isPanel ? type.size : 0;
  const inside: Type = { ...type, width: type.width - 2 * padding };
  const blocks = [
    headBlock(box.title, box, inside, isPanel),
    ...box.parts.flatMap((part) => partBlocks(part, inside, height)),
  ];
  const section: Section = {
    order: sheet.boxes.indexOf(box),
    blocks: isPanel ? blocks.map((block) => indented(block, padding)) : blocks,
    continued: headBlock(words.continued(box.title), box, inside, isPanel),
    padding: isPanel ? padding * 0.7 : 0,
    ...(isPanel && { panel: panelOf(type) }),
  };
  return section;
}

const panelOf =
  ({ width, hue, size }: Type) =>
  (drawing: Drawing, x: number, y: number, height: number): void =>
    drawing.artifact(() => {
      drawing.rect(x, y, width, height, { fill: 'sunken' });
      drawing.rect(x, y, size * 0.34, height, { fill: hue });
    });

/** Title over the box; key boxes have a stronger rule and a larger title. */
function headBlock(title: string, { isKey }: SheetBox, type: Type, isPanel: boolean): Block {
  const size = type.size * (isKey ? 1.3 : 1.1);
  const row = rowBlock(
    [
      {
        runs: [{ text: title, style: { face: 'serif600', size, ink: type.hue } }],
        x: 0,
        width: type.width,
      },
    ],
    type,
    {
      leading: 1.25,
      isKeptWithNext: true,
      tag: 'H2',
    },
  );
  if (isPanel) return row;
  const above = type.size * 0.4;
  return {
    ...row,
    lines: row.lines.map((line, index) => (index === 0 ? line + above : line)),
    draw(drawing, x, y, from, to) {
      if (from === 0) {
        drawing.artifact(() =>
          drawing.rect(x, y, type.width, isKey ? 2.2 : 0.8, { fill: type.hue }),
        );
      }
      row.draw(drawing, x, from === 0 ? y + above : y, from, to);
    },
  };
}

const indented = (block: Block, by: number): Block => ({
  ...block,
  draw: (drawing, x, y, from, to) => block.draw(drawing, x + by, y, from, to),
});
