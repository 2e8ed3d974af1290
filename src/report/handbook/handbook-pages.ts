// Chapters of the handbook on upright pages: what is to be taken out begins a page of its own.
// Knows nothing of what the chapters say.
import type { HandbookChapter, HandbookSection } from '#pictures/handbook-part.ts';
import type { Block } from '#report/blocks.ts';
import { pack, type Section } from '#report/columns.ts';
import { handbookBlocks, sectionHeading } from '#report/handbook/handbook-blocks.ts';
import type { PrintJob } from '#report/pages.ts';
import type { PaperSize } from '#report/paper.ts';
import { entryHeading } from '#report/report-blocks.ts';
import { bookPage, bookType, ruleBlock } from '#report/report-chapters.ts';
import type { Entry, ReportPages } from '#report/report-pages.ts';
import type { Type } from '#report/type.ts';

/** A stretch of pages that holds together, and the lines of the contents that lead to it. */
interface Told {
  readonly isOpening: boolean;
  readonly blocks: readonly Block[];
  readonly targets: readonly Omit<Entry, 'page'>[];
}

/** Pages of some chapters after each other. */
export function handbookPages(chapters: readonly HandbookChapter[], job: PrintJob): ReportPages {
  const base = bookType(job);
  const told = chapters.flatMap((chapter) => fittedParts(chapter, base, job.paper));
  const sections = asSections(told);
  const { placed, end } = pack(sections, bookPage(job.paper), base.size * 2.6);
  const entries = told.flatMap(({ targets }, at): Entry[] => {
    const page = Math.min(
      ...placed.filter(({ section }) => section === sections[at]).map((each) => each.page),
    );
    return targets.map((each) => ({ ...each, page }));
  });
  return { title: '', placed, pages: end.slot + 1, paper: job.paper, entries };
}

const asSections = (told: readonly Told[]): Section[] =>
  told.map(({ isOpening, blocks }, order) => ({
    order,
    blocks,
    isOpening,
    isFlowing: true,
    padding: 0,
  }));

/** Sizes to try where a sheet would end a little way down its last page. */
const SMALLER = [0.95, 0.9, 0.85];
/** A last page that is filled less far is a tail, as a share of its height. */
const TAIL = 0.4;

/** Each sheet of a chapter in the largest size that leaves no tail on a page of its own; if none does, in the usual one. */
function fittedParts(chapter: HandbookChapter, base: Type, paper: PaperSize): Told[] {
  const usual = chapterParts(chapter, base, base.size);
  const smaller: Told[][] = [];
  const sheets = usual.flatMap(({ isOpening }, at) => (isOpening ? [at] : []));
  return sheets.flatMap((from, sheet) => {
    const to = sheets[sheet + 1] ?? usual.length;
    const own = usual.slice(from, to);
    const { slot, y } = endOf(own, base, paper);
    const { top, bottom } = bookPage(paper)(0);
    if (slot === 0 || y - top > (bottom - top) * TAIL) return own;
    for (const [at, share] of SMALLER.entries()) {
      const parts = (smaller[at] ??= chapterParts(chapter, base, base.size * share));
      const tried = parts.slice(from, to);
      if (endOf(tried, base, paper).slot < slot) return tried;
    }
    return own;
  });
}

const endOf = (told: readonly Told[], base: Type, paper: PaperSize) =>
  pack(asSections(told), bookPage(paper), base.size * 2.6).end;

/** The parts of a chapter in a size; its headings stay as large as everywhere. */
function chapterParts(chapter: HandbookChapter, base: Type, size: number): Told[] {
  const { title, hue, lead, sections } = chapter;
  const type: Type = { ...base, hue };
  const head: Told = {
    isOpening: true,
    blocks: [
      entryHeading(title, type, { level: 1, target: chapter }),
      ruleBlock(type),
      ...lead.flatMap((part) => handbookBlocks(part, { ...type, size })),
    ],
    targets: [{ title, level: 1, target: chapter }],
  };
  const [first, ...others] = sections.map((section) => sectionOf(section, type, size));
  if (!first) return [head];
  if (lead.length > 0 && first.isOpening) return [head, first, ...others];
  // The chapter's heading belongs to its first section, so that it never stands at a foot alone.
  const blocks = [...head.blocks, ...first.blocks];
  return [{ ...head, blocks, targets: [...head.targets, ...first.targets] }, ...others];
}

function sectionOf(section: HandbookSection, base: Type, size: number): Told {
  const { title, hue = base.hue, isSheet = false, isListed, parts } = section;
  const type: Type = { ...base, hue };
  return {
    isOpening: isSheet,
    blocks: [
      sectionHeading(section, type, 1.55),
      ...parts.flatMap((part) => handbookBlocks(part, { ...type, size })),
    ],
    targets: isListed ? [{ title, level: 2, target: section }] : [],
  };
}
