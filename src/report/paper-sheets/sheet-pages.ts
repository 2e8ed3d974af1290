// A paper sheet on its pages: sections in one column, and what is left of a page becomes room to write.
// Knows nothing of what the sections say.
import type { PaperSheet } from '#pictures/paper-parts.ts';
import type { SheetSource } from '#pictures/paper-source.ts';
import { heightOf, type Setting } from '#report/blocks.ts';
import { pack, type Placed, type Section, type Slot } from '#report/columns.ts';
import type { Pages } from '#report/pages.ts';
import {
  between,
  type SheetSection,
  sheetSections,
  titleAgain,
} from '#report/paper-sheets/sheet.ts';
import {
  bottomOf,
  innerWidth,
  type SheetPaper,
  type SheetType,
} from '#report/paper-sheets/size.ts';

export interface SheetJob {
  readonly paper: SheetPaper;
  readonly setting: Setting;
  readonly source: SheetSource;
}

/** More room than this nobody fills. */
const MOST_FURTHER = 30;

/** A last page with less than this share of it used is as good as empty. */
const LEAST_FULL = 0.3;

/** The pages of a sheet. */
export function sheetPages(sheet: PaperSheet, { paper, setting, source }: SheetJob): Pages {
  const type: SheetType = {
    ...setting,
    size: paper.size,
    pitch: paper.pitch,
    width: innerWidth(paper),
    hue: sheet.hue,
  };
  const title = source.text.t('canvas:record.continued', { title: sheet.title });
  const again = titleAgain(title, type);
  const under = paper.margin + heightOf(again) + type.size * 0.5;
  const slotAt = (page: number): Slot => ({
    page,
    x: paper.margin,
    top: page === 0 ? paper.margin : under,
    bottom: bottomOf(paper),
  });
  const page = bottomOf(paper) - under;
  const set = (further: readonly number[]): Packed =>
    packed(sheetSections(sheet, type, { further, page, source }), slotAt, type);

  const usual = set([]);
  const count = usual.sections.length;
  // A line less for each long answer is better than a page with a few answers on it.
  const tight = set(Array.from({ length: count }, () => -1));
  const [from, base] = tight.pages < usual.pages ? [-1, tight] : [0, usual];
  const { placed, pages } = fullest(base, from, set, slotAt);
  const titles = Array.from({ length: pages - 1 }, (_, at): Placed => ({
    page: at + 1,
    order: -1,
    section: placed[0]?.section ?? again,
    draw: (drawing) => again.draw(drawing, paper.margin, paper.margin, 0, again.lines.length),
  }));
  return { title: sheet.title, placed: [...placed, ...titles], pages };
}

interface Packed {
  readonly sections: readonly (SheetSection & { readonly first: number; readonly last: number })[];
  readonly placed: readonly Placed[];
  readonly pages: number;
  /** Where the sections up to this one end. */
  readonly endOf: (section: number) => number;
}

function packed(
  told: readonly SheetSection[],
  slotAt: (page: number) => Slot,
  type: SheetType,
): Packed {
  const sections = told.map(({ blocks }, order): Section => ({
    order,
    blocks,
    isFlowing: true,
    padding: 0,
  }));
  const { placed, end } = pack(sections, slotAt, between(type));
  return {
    sections: told.map((section, at) => {
      const on = placed.filter((each) => each.section === sections[at]).map(({ page }) => page);
      return { ...section, first: Math.min(...on), last: Math.max(...on) };
    }),
    placed,
    pages: end.slot + 1,
    endOf: (section) => pack(sections.slice(0, section + 1), slotAt, between(type)).end.y,
  };
}

/** The sheet with as much room to write as its pages have. */
function fullest(
  base: Packed,
  from: number,
  set: (further: readonly number[]) => Packed,
  slotAt: (page: number) => Slot,
): Packed {
  const onPages = furtherOf(base, slotAt).map((further) => from + further);
  const isOver = base.sections.map(({ first, last }) => first < last);
  const best = grown(base, onPages, isOver, set);
  const { top, bottom } = slotAt(best.pages - 1);
  const end = best.endOf(best.sections.length - 1);
  if (end - top >= (bottom - top) * LEAST_FULL) return best;
  // What could not grow stands alone on the last page: lists before it go on there instead of ending above it.
  return grown(
    best,
    base.sections.map(() => from),
    base.sections.map(() => true),
    set,
  );
}

/** What goes over a page has no page of its own to fill: it grows as long as no page is added. */
function grown(
  least: Packed,
  further: readonly number[],
  isGrowing: readonly boolean[],
  set: (further: readonly number[]) => Packed,
): Packed {
  let best = least;
  let low = 0;
  let high = isGrowing.includes(true) ? MOST_FURTHER : 0;
  while (low <= high) {
    const more = Math.floor((low + high) / 2);
    const next = set(further.map((each, at) => each + (isGrowing[at] ? more : 0)));
    if (next.pages > least.pages) high = more - 1;
    else {
      best = next;
      low = more + 1;
    }
  }
  return best;
}

/** How much each section may grow, so that pages are full and nothing goes to another page. */
function furtherOf({ sections, pages, endOf }: Packed, slotAt: (page: number) => Slot): number[] {
  const further = sections.map(() => 0);
  for (let page = 0; page < pages; page += 1) {
    const last = sections.findLastIndex((section) => section.last === page);
    // What goes on over the page fills it anyway.
    if (last < 0 || sections.some(({ first, last: end }) => first <= page && end > page)) continue;
    const left = slotAt(page).bottom - endOf(last);
    const own = sections.flatMap((section, at) =>
      section.first === page && section.last === page && section.growth > 0
        ? [{ at, growth: section.growth }]
        : [],
    );
    const growth = own.reduce((sum, section) => sum + section.growth, 0);
    if (growth === 0) continue;
    const each = Math.min(MOST_FURTHER, Math.floor(left / growth));
    let rest = left - each * growth;
    for (const section of own) {
      const hasOneMore = rest >= section.growth && each < MOST_FURTHER;
      if (hasOneMore) rest -= section.growth;
      further[section.at] = each + (hasOneMore ? 1 : 0);
    }
  }
  return further;
}
