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
  readonly continued: Block;
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

export const sectionHeight = (section: Section): number =>
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
  const placed: Placed[] = [];
  let index = 0;
  let slot = slotAt(0);
  let y = slot.top;
  const nextSlot = (): void => {
    index += 1;
    slot = slotAt(index);
    y = slot.top;
  };
  for (const section of sections) {
    const { order, padding } = section;
    if (y > slot.top) y += between;
    let stretch: { top: number; blocks: Placed[] } | null = null;
    const begin = (): { top: number; blocks: Placed[] } => {
      const begun = { top: y, blocks: [] };
      y += padding;
      return begun;
    };
    const end = (): void => {
      if (!stretch) return;
      const { panel } = section;
      const { top } = stretch;
      const { x, page } = slot;
      y += padding;
      const height = y - top;
      if (panel) placed.push({ page, order, draw: (drawing) => panel(drawing, x, top, height) });
      placed.push(...stretch.blocks);
      stretch = null;
    };
    const put = (block: Block, from: number, to: number): void => {
      const at = y;
      const { x, page } = slot;
      stretch?.blocks.push({
        page,
        order,
        draw: (drawing) => block.draw(drawing, x, at, from, to),
      });
      y += sum(block.lines, from, to);
    };
    const turn = (isBegun: boolean): void => {
      end();
      nextSlot();
      stretch = begin();
      if (isBegun) {
        put(section.continued, 0, section.continued.lines.length);
        y += section.continued.gap;
      }
    };
    section.blocks.forEach((block, at) => {
      const isBegun = at > 0;
      const gap = (): number => (stretch && stretch.blocks.length > 0 ? block.gap : 0);
      const room = (): number => slot.bottom - y - gap() - padding - (stretch ? 0 : padding);
      const full =
        slotAt(index + 1).bottom -
        slotAt(index + 1).top -
        2 * padding -
        heightOf(section.continued) -
        section.continued.gap;
      // What must not stand last takes the start of what follows along.
      const needed =
        heightOf(block) + (block.isKeptWithNext ? neededAfter(section.blocks, at, full) : 0);
      const isFresh = y <= slot.top && !stretch;
      if (!isFresh && needed > room() && needed <= full) turn(isBegun);
      stretch ??= begin();
      y += gap();
      let from = 0;
      while (from < block.lines.length) {
        let to = from;
        let used = 0;
        while (
          to < block.lines.length &&
          used + (block.lines[to] ?? 0) <= slot.bottom - y - padding
        ) {
          used += block.lines[to] ?? 0;
          to += 1;
        }
        // A line taller than a whole column is drawn all the same: too much beats too little.
        if (
          to === from &&
          (stretch.blocks.length === 0 ||
            isOnlyContinued(stretch.blocks.length, isBegun || from > 0))
        )
          to = from + 1;
        if (to > from) put(block, from, to);
        from = to;
        if (from < block.lines.length) turn(isBegun || from > 0);
      }
    });
    end();
  }
  return { placed, end: { slot: index, y } };
}

/** Height of what a kept block draws along: the next ones, up to the first that is not kept, a few lines of it. */
function neededAfter(blocks: readonly Block[], at: number, full: number): number {
  const next = blocks[at + 1];
  if (!next) return 0;
  const own = heightOf(next) <= full / 2 ? heightOf(next) : sum(next.lines, 0, 2);
  return next.gap + own + (next.isKeptWithNext ? neededAfter(blocks, at + 1, full) : 0);
}

const isOnlyContinued = (count: number, hasContinued: boolean): boolean =>
  hasContinued && count === 1;

const sum = (lines: readonly number[], from: number, to: number): number =>
  lines.slice(from, to).reduce((total, line) => total + line, 0);
