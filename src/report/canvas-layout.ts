// The canvas on paper: three columns under a head, set as large as one page allows, then continued.
// Below the floor size nothing is shrunk any more; what does not fit goes on to further pages.
// Knows nothing of PDF or of what the boxes mean.
import type { BoxId } from '#domain/canvas.ts';
import { COLUMNS, type Sheet, type SheetBox } from '#pictures/canvas.ts';
import type { Block } from '#report/blocks.ts';
import { canvasHead } from '#report/canvas-head.ts';
import { pack, type Placed, type Section, type Slot, stackHeight } from '#report/columns.ts';
import type { Drawing } from '#report/drawing.ts';
import { bottomOf, continuedTitle, innerWidth, type Pages, type PrintJob } from '#report/pages.ts';
import { sizesOf } from '#report/paper.ts';
import type { Type } from '#report/type.ts';
import { headingBlock, partBlocks } from '#report/typeset.ts';

/** Widths of the columns as shares. */
const SHARES = [0.275, 0.45, 0.275] as const;
/** Boxes that may stand on either side, so that both sides end at about the same height. */
const MOVABLE: readonly BoxId[] = [
  'barriers',
  'risks',
  'sectors',
  'sdgs',
  'governance',
  'cluster',
  'instruments',
  'resources',
  'communication',
  'criteria',
];

/** Pages of the canvas. */
export function layoutCanvas(sheet: Sheet, job: PrintJob): Pages {
  const head = canvasHead(sheet, job);
  const room = head.bottom - head.top;
  const sizes = sizesOf(job.paper);
  const tries = sizes.map((size) => () => setColumns(sheet, job, size));
  // The largest size at which one page holds everything, else the smallest.
  const fitting = firstFitting(tries, room) ?? setColumns(sheet, job, sizes.at(-1) ?? 0);
  const placed = fitting.flatMap((column) => placeColumn(column, job, head, room));
  const pages = Math.max(...placed.map((each) => each.page)) + 1;
  return { title: sheet.title.text, placed: [...head.placed, ...placed], pages };
}

/** A column of the canvas set in one size. */
interface SetColumn {
  readonly boxes: readonly SetBox[];
  readonly x: number;
  readonly size: number;
  readonly height: number;
  /** Sets a box of the column again, its picture as tall as `height`. */
  set(box: SheetBox, height?: number): Section;
}

function firstFitting(
  tries: readonly (() => readonly SetColumn[])[],
  room: number,
): readonly SetColumn[] | undefined {
  for (const attempt of tries) {
    const columns = attempt();
    if (columns.every((column) => column.height <= room)) return columns;
  }
  return undefined;
}

const betweenBoxes = (size: number): number => size;

function setColumns(sheet: Sheet, job: PrintJob, size: number): readonly SetColumn[] {
  const { paper, setting } = job;
  const gutter = paper.margin * 0.55;
  const inner = innerWidth(paper) - 2 * gutter;
  const widthOf = (column: number): number => inner * (SHARES[column] ?? 0);
  // A further page whole, under the heading that goes on.
  const tallest = bottomOf(paper) - paper.margin - size * 4;
  const set = (box: SheetBox, column: number, height?: number): Section => {
    const type: Type = { ...setting, size, width: widthOf(column), tallest, hue: box.hue };
    return sectionOf(sheet, box, type, job, height);
  };
  const filled = balanced(sheet, set, betweenBoxes(size));
  let x = paper.margin;
  return filled.map((boxes, column) => {
    const left = x;
    x += widthOf(column) + gutter;
    return {
      boxes,
      x: left,
      size,
      height: heightOfAll(boxes, betweenBoxes(size)),
      set: (box, height) => set(box, column, height),
    };
  });
}

const heightOfAll = (boxes: readonly SetBox[], between: number): number =>
  stackHeight(
    boxes.map(({ section }) => section),
    between,
  );

/** Lets the column use the height there is, then puts it on its pages. */
function placeColumn(
  { boxes, x, size, height, set }: SetColumn,
  { paper }: PrintJob,
  head: { readonly top: number; readonly bottom: number; readonly pages: number },
  room: number,
): readonly Placed[] {
  const between = betweenBoxes(size);
  const grown = height < room ? grow(boxes, room - height, set) : boxes;
  const spare = Math.max(0, room - heightOfAll(grown, between));
  const air = Math.min(size * 2.4, spare / Math.max(1, grown.length - 1));
  const slotAt = (page: number): Slot => ({
    page: page + head.pages,
    x,
    top: page === 0 ? head.top : paper.margin,
    bottom: page === 0 ? head.bottom : bottomOf(paper),
  });
  const sections = grown.map(({ section }) => section);
  return pack(sections, slotAt, between + air).placed;
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
  const isMovable = ({ box }: SetBox): boolean => MOVABLE.includes(box.id);
  const movable = [...left, ...right].filter(isMovable);
  // A box counts with the air above it, so that a side is as tall as the sum of its boxes.
  const heights = movable.map(({ section }) => stackHeight([section], 0) + between);
  const fixed = [left, right].map((side) => side.filter((each) => !isMovable(each)));
  const [fixedLeft = 0, fixedRight = 0] = fixed.map((side) => heightOfAll(side, between));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const tallest = (choice: number): number => {
    const moved = heights.reduce((sum, height, at) => sum + (choice & (1 << at) ? height : 0), 0);
    return Math.max(fixedLeft + total - moved, fixedRight + moved);
  };
  // As they are declared, unless another way is clearly less tall.
  const asDeclared = movable.reduce(
    (choice, each, at) => (right.includes(each) ? choice | (1 << at) : choice),
    0,
  );
  let best = asDeclared;
  for (let choice = 0; choice < 2 ** movable.length; choice += 1)
    if (tallest(choice) < tallest(best) - 1) best = choice;
  const goesRight = (each: SetBox): boolean => (best & (1 << movable.indexOf(each))) !== 0;
  const [keptLeft = [], keptRight = []] = fixed;
  return [
    [...keptLeft, ...movable.filter((each) => !goesRight(each))],
    centre,
    [...keptRight, ...movable.filter(goesRight)],
  ];
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

/** A box as a section: a rule and a heading in its hue, then its parts. The mission stands on a panel. */
function sectionOf(
  sheet: Sheet,
  box: SheetBox,
  type: Type,
  job: PrintJob,
  height?: number,
): Section {
  const isPanel = box.id === 'mission';
  const padding = isPanel ? type.size : 0;
  const inside: Type = { ...type, width: type.width - 2 * padding };
  const blocks = [
    headBlock(box.title, box, inside, false),
    ...box.parts.flatMap((part) => partBlocks(part, inside, height)),
  ];
  const indentedIf = (block: Block): Block => (isPanel ? indented(block, padding) : block);
  return {
    order: sheet.boxes.indexOf(box),
    blocks: blocks.map(indentedIf),
    continued: indentedIf(headBlock(continuedTitle(job, box.title), box, inside, true)),
    padding: isPanel ? padding * 0.7 : 0,
    ...(isPanel && { panel: panelOf(type) }),
  };
}

const panelOf =
  ({ width, hue, size }: Type) =>
  (drawing: Drawing, x: number, y: number, height: number): void =>
    drawing.artifact(() => {
      drawing.rect(x, y, width, height, { fill: 'sunken' });
      drawing.rect(x, y, size * 0.34, height, { fill: hue });
    });

/** Title over the box; key boxes have a stronger rule and a larger title. */
function headBlock(title: string, { isKey, id }: SheetBox, type: Type, isArtifact: boolean): Block {
  const row = headingBlock(title, type, { times: isKey ? 1.3 : 1.1, isArtifact });
  if (id === 'mission') return row;
  const above = type.size * 0.4;
  return {
    ...row,
    lines: row.lines.map((line, index) => (index === 0 ? line + above : line)),
    draw(drawing, x, y, from, to) {
      if (from === 0) {
        drawing.artifact(() =>
          drawing.rect(x, y, type.width, type.size * (isKey ? 0.18 : 0.07), { fill: type.hue }),
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
