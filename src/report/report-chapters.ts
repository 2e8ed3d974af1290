// Chapters of the full report on upright pages: one column, a chapter with something in it on a page of its own.
// Knows nothing of what the chapters say.
import type { ReportChapter, ReportSection } from '#pictures/report-part.ts';
import { type Block, rowBlock } from '#report/blocks.ts';
import { pack, type Section, type Slot } from '#report/columns.ts';
import { bottomOf, innerWidth, type PrintJob } from '#report/pages.ts';
import type { PaperSize } from '#report/paper.ts';
import { entryHeading, reportBlocks } from '#report/report-blocks.ts';
import type { Entry, ReportPages } from '#report/report-pages.ts';
import { style, type Type } from '#report/type.ts';
import { headingBlock } from '#report/typeset.ts';

/** Between the running head and the text. */
const HEAD = 26;
/** Room around a picture as high as a page, as a share of the size. */
const AROUND = 16;

/** One column over the page, under the running head. */
export const bookPage =
  (paper: PaperSize) =>
  (page: number): Slot => ({
    page,
    x: paper.margin,
    top: paper.margin + HEAD,
    bottom: bottomOf(paper),
  });

/** Body text of the book. */
export const bookType = ({ paper, setting }: PrintJob): Type => ({
  ...setting,
  size: paper.smallest,
  width: innerWidth(paper),
  hue: 'ink',
});

/** Pages of some chapters after each other. */
export function chapterPages(chapters: readonly ReportChapter[], job: PrintJob): ReportPages {
  const base = bookType(job);
  const { top, bottom } = bookPage(job.paper)(0);
  // With the headings above it and the head of its table under it.
  const tallest = bottom - top - base.size * AROUND;
  const told = chapters.flatMap((chapter) => {
    const type: Type = { ...base, tallest, hue: chapter.hue };
    const { title, lead, sections } = chapter;
    const head: Told = {
      isOpening: sections.length > 0 || lead.length > 1,
      blocks: [
        entryHeading(title, type, { level: 1, target: chapter }),
        ruleBlock(type),
        ...lead.flatMap((part) => reportBlocks(part, type)),
      ],
      targets: [{ title, level: 1, target: chapter }],
    };
    const [first, ...others] = sections.map((section) => sectionOf(section, type));
    if (!first) return [head];
    // The chapter's heading belongs to its first section, so that it never stands at a foot alone.
    const blocks = [...head.blocks, ...first.blocks];
    return [{ ...head, blocks, targets: [...head.targets, ...first.targets] }, ...others];
  });
  const sections = told.map(({ isOpening, blocks }, order): Section => ({
    order,
    blocks,
    isOpening,
    isFlowing: true,
    padding: 0,
  }));
  const { placed, end } = pack(sections, bookPage(job.paper), base.size * 2.6);
  const entries = told.flatMap(({ targets }, at): Entry[] => {
    const page = Math.min(
      ...placed.filter(({ section }) => section === sections[at]).map((each) => each.page),
    );
    return targets.map((each) => ({ ...each, page }));
  });
  return { title: '', placed, pages: end.slot + 1, paper: job.paper, entries };
}

interface Told {
  readonly isOpening: boolean;
  readonly blocks: readonly Block[];
  readonly targets: readonly Omit<Entry, 'page'>[];
}

/** The contents name steps; other sections are found by their chapter. */
function sectionOf(section: ReportSection, type: Type): Told {
  const { title, step, parts } = section;
  const heading =
    step === undefined
      ? headingBlock(title, type, { times: 1.55 })
      : entryHeading(title, type, { level: 2, target: section });
  return {
    isOpening: false,
    blocks: [
      { ...heading, gap: type.size * 1.8 },
      ...parts.flatMap((part) => reportBlocks(part, type)),
    ],
    targets: step === undefined ? [] : [{ title, level: 2, target: section }],
  };
}

/** A rule of the chapter's hue under its heading. */
export function ruleBlock(type: Type): Block {
  const { size, hue } = type;
  const nothing = rowBlock(
    [{ runs: [{ text: '', style: style('sans400', 1) }], x: 0, width: 1 }],
    type,
    {
      isArtifact: true,
    },
  );
  return {
    ...nothing,
    gap: size * 0.5,
    lines: [size * 0.6],
    isKeptWithNext: true,
    draw: (drawing, x, y) =>
      drawing.artifact(() => drawing.rect(x, y, size * 5, size * 0.22, { fill: hue })),
  };
}
