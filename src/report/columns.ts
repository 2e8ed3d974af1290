// Puts sections of blocks into columns, one after the other, and never leaves anything out.
// A block is kept whole when it fits a column; a longer one is parted between its lines.
// Pure. Knows nothing of what the blocks say or of the paper.
import { type Block, heightOf } from '#report/blocks.ts';
import type { Drawing } from '#report/drawing.ts';

export interface Section {
  /** Where it stands in the order of reading. */
  readonly order: number;
  readonly blocks: readonly Block[];
  /** Stands before what is continued in the next column. */
  readonly continued?: Block;
  /** Begins a column of its own. */
  readonly isOpening?: boolean;
  /** Long texts may be parted to fill a column; else only those that fit none. */
  readonly isFlowing?: boolean;
  /** Room between the panel's edge and the text, above and below; 0 without a panel. */
  readonly padding: number;
  /** Drawn behind each stretch of the section. */
  readonly panel?: (drawing: Drawing, x: number, y: number, height: number) => void;
}

/** A column on a page, counted from 0. */
export interface Slot {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Placed {
  readonly page: number;
  readonly order: number;
  /** What it is a piece of; pieces of the same are read together, also over pages. */
  readonly section: object;
  readonly draw: (drawing: Drawing) => void;
}

export interface Packed {
  readonly placed: readonly Placed[];
  /** The column and height where the last section ends. */
  readonly end: { readonly slot: number; readonly y: number };
}

/** Height of sections under each other. */
export const stackHeight = (sections: readonly Section[], between: number): number =>
  sections.reduce((sum, section) => sum + sectionHeight(section), 0) +
  between * Math.max(0, sections.length - 1);

const sectionHeight = (section: Section): number =>
  section.blocks.reduce(
    (sum, block, index) => sum + heightOf(block) + (index === 0 ? 0 : block.gap),
    0,
  ) +
  2 * section.padding;

/** Fills the slots in turn. `slotAt` must know a slot for every number, however high. */
export function pack(
  sections: readonly Section[],
  slotAt: (index: number) => Slot,
  between: number,
): Packed {
  const cursor: Cursor = { index: 0, slot: slotAt(0), y: slotAt(0).top, isFilled: false };
  const placed: Placed[] = [];
  for (const section of sections) {
    if (cursor.isFilled && section.isOpening) turnTo(cursor, slotAt);
    else if (cursor.isFilled) cursor.y += between;
    placed.push(...packSection(section, cursor, slotAt));
  }
  return { placed, end: { slot: cursor.index, y: cursor.y } };
}

interface Cursor {
  index: number;
  slot: Slot;
  y: number;
  /** False while the column holds nothing but what is repeated. */
  isFilled: boolean;
}

/** The part of a section that stands in one column. */
interface Stretch {
  readonly top: number;
  readonly blocks: Placed[];
}

function packSection(
  section: Section,
  cursor: Cursor,
  slotAt: (index: number) => Slot,
): readonly Placed[] {
  const { order, padding, continued, panel, isFlowing = false } = section;
  const done: Placed[] = [];
  let stretch: Stretch | null = null;

  const begin = (): Stretch => {
    const begun = { top: cursor.y, blocks: [] };
    cursor.y += padding;
    return begun;
  };
  const end = (): void => {
    if (!stretch) return;
    const { top } = stretch;
    const { x, page } = cursor.slot;
    cursor.y += padding;
    const height = cursor.y - top;
    if (panel)
      done.push({ page, order, section, draw: (drawing) => panel(drawing, x, top, height) });
    done.push(...stretch.blocks);
    stretch = null;
  };
  const put = (block: Block, from: number, to: number): void => {
    const { y } = cursor;
    const { x, page } = cursor.slot;
    stretch?.blocks.push({
      page,
      order,
      section,
      draw: (drawing) => block.draw(drawing, x, y, from, to),
    });
    cursor.y += sum(block.lines, from, to);
  };
  const repeat = (block: Block | undefined): void => {
    if (!block) return;
    put(block, 0, block.lines.length);
    cursor.y += block.gap;
  };
  const turn = (isBegun: boolean, head: Block | undefined): void => {
    end();
    turnTo(cursor, slotAt);
    stretch = begin();
    if (isBegun) repeat(continued);
    repeat(head);
  };
  const room = (): number => cursor.slot.bottom - cursor.y - padding;

  const further = slotAt(cursor.index + 1);
  const blocks = fitted(
    section.blocks,
    further.bottom - further.top - 2 * padding - repeatedHeight(continued),
  );
  blocks.forEach((block, at) => {
    const next = slotAt(cursor.index + 1);
    const full =
      next.bottom - next.top - 2 * padding - repeatedHeight(continued) - repeatedHeight(block.head);
    // What must not stand last takes the start of what follows along.
    const whole = isFlowing ? WHOLE : Infinity;
    const needed =
      leastOf(block, whole) + (block.isKeptWithNext ? neededAfter(blocks, at, { full, whole }) : 0);
    const before = stretch ? block.gap : padding;
    if (cursor.isFilled && needed > room() - before && needed <= full) turn(at > 0, block.head);
    stretch ??= begin();
    if (stretch.blocks.length > 0) cursor.y += block.gap;
    let from = 0;
    while (from < block.lines.length) {
      const fitting = withoutOrphans(block, from, countFitting(block.lines, from, room()), whole);
      // A line taller than a whole column is drawn all the same: too much beats too little.
      const to = fitting === from && !cursor.isFilled ? from + 1 : fitting;
      if (to > from) {
        put(block, from, to);
        cursor.isFilled = true;
      }
      from = to;
      if (from < block.lines.length) turn(at > 0 || from > 0, block.head);
    }
  });
  end();
  return done;
}

/** What would be cut off at the foot of a whole column is drawn smaller, under the words that it is kept with. */
function fitted(blocks: readonly Block[], height: number): readonly Block[] {
  let kept = 0;
  return blocks.map((block) => {
    const room = height - kept;
    kept = block.isKeptWithNext ? kept + (kept > 0 ? block.gap : 0) + heightOf(block) : 0;
    const isTall = block.shrunk !== undefined && room > 0 && heightOf(block) > room - block.gap;
    return (isTall && block.shrunk?.(room - block.gap)) || block;
  });
}

/** A text of fewer lines stays whole. */
const WHOLE = 8;
/** Lines of a parted text that stay together at either side. */
const TOGETHER = 3;

/** The height that a block needs in a column at least: all of it, unless it is long and may be parted. */
const leastOf = (block: Block, whole: number): number =>
  block.isKeptWithNext || block.lines.length < whole
    ? heightOf(block)
    : sum(block.lines, 0, TOGETHER);

/** Takes lines along to the next column, so that no few of them stand there alone. */
function withoutOrphans(block: Block, from: number, to: number, whole: number): number {
  const { length } = block.lines;
  if (length < whole || to === length || length - to >= TOGETHER) return to;
  return Math.max(from, length - TOGETHER);
}

const repeatedHeight = (block: Block | undefined): number =>
  block ? heightOf(block) + block.gap : 0;

function turnTo(cursor: Cursor, slotAt: (index: number) => Slot): void {
  const index = cursor.index + 1;
  const slot = slotAt(index);
  Object.assign(cursor, { index, slot, y: slot.top, isFilled: false });
}

/** The end of the lines that fit the room, from `from` on. */
function countFitting(lines: readonly number[], from: number, room: number): number {
  let to = from;
  let left = room;
  for (let line = lines[to]; line !== undefined && line <= left; line = lines[to]) {
    left -= line;
    to += 1;
  }
  return to;
}

/** Height of what a kept block draws along, up to the first block that is not kept with its next. */
function neededAfter(
  blocks: readonly Block[],
  at: number,
  room: { readonly full: number; readonly whole: number },
): number {
  const next = blocks[at + 1];
  if (!next) return 0;
  // Of a block that is parted anyway, two lines are enough.
  const own = heightOf(next) <= room.full ? leastOf(next, room.whole) : sum(next.lines, 0, 2);
  return next.gap + own + (next.isKeptWithNext ? neededAfter(blocks, at + 1, room) : 0);
}

const sum = (lines: readonly number[], from: number, to: number): number =>
  lines.slice(from, to).reduce((total, line) => total + line, 0);
