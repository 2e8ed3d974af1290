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

  const least = set([]);
  const roomy = set(furtherOf(least, slotAt));
  // Where a guess was too high, the sheet stays as it was.
  const { placed, pages } = roomy.pages === least.pages ? roomy : least;
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

/** How much each section may grow, so that pages are full and nothing goes to another page. */
function furtherOf({ sections, pages, endOf }: Packed, slotAt: (page: number) => Slot): number[] {
  const further = sections.map(() => 0);
  for (let page = 0; page < pages; page += 1) {
    const last = sections.findLastIndex((section) => section.last === page);
    // What goes on over the page fills it anyway.
    if (last < 0 || sections.some(({ first, last: end }) => first <= page && end > page)) continue;
    const left = slotAt(page).bottom - endOf(last);
    const own = sections.flatMap((section, at) =>
      section.last === page && section.growth > 0 ? [{ at, growth: section.growth }] : [],
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
