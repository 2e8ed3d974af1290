// Cards of A5 across, two to an upright A4 page, with marks where it is cut. What fits no card goes on over the next.
// Knows nothing of what the cards say.
import type { HandbookSection } from '#pictures/handbook-part.ts';
import { pack, type Section, type Slot } from '#report/columns.ts';
import type { Drawing } from '#report/drawing.ts';
import { handbookBlocks, sectionHeading } from '#report/handbook/handbook-blocks.ts';
import type { PrintJob } from '#report/pages.ts';
import type { PaperSize } from '#report/paper.ts';
import { bookType } from '#report/report-chapters.ts';
import type { Entry, ReportPages } from '#report/report-pages.ts';
import type { Type } from '#report/type.ts';

/** From a card's edges to its text, above and below. */
const INSET = 30;
/** Sizes to try for all cards together, the largest first; the last one is taken in any case. */
const SIZES = [10, 9.5, 9, 8.5, 8];

/** Pages of the cards, each in half a page. */
export function cardPages(cards: readonly HandbookSection[], job: PrintJob): ReportPages {
  const { paper } = job;
  const type: Type = { ...bookType(job), hue: 'accent' };
  const [first = type.size, ...smaller] = SIZES;
  let laid = laidOut(cards, { ...type, size: first }, paper);
  for (const size of smaller)
    if (laid.end.slot >= cards.length) laid = laidOut(cards, { ...type, size }, paper);
  const { sections, placed, end } = laid;
  const entries = cards.flatMap((card, at): Entry[] => {
    const page = Math.min(
      ...placed.filter(({ section }) => section === sections[at]).map((each) => each.page),
    );
    return card.isListed ? [{ title: card.title, level: 2, target: card, page }] : [];
  });
  const pages = Math.floor(end.slot / 2) + 1;
  return { title: '', placed, pages, paper, entries, isBare: true };
}

function laidOut(cards: readonly HandbookSection[], type: Type, paper: PaperSize) {
  const sections = cards.map((card, order): Section => ({
    order,
    blocks: [
      sectionHeading(card, type, 1.9),
      ...card.parts.flatMap((part) => handbookBlocks(part, type)),
    ],
    isOpening: true,
    isFlowing: true,
    padding: 0,
    panel: (drawing, _, y) => drawMarks(drawing, paper, y),
  }));
  return { sections, ...pack(sections, halfPage(paper), 0) };
}

const halfPage =
  ({ height, margin }: PaperSize) =>
  (index: number): Slot => {
    const top = (index % 2) * (height / 2);
    return {
      page: Math.floor(index / 2),
      x: margin,
      top: top + INSET,
      bottom: top + height / 2 - INSET,
    };
  };

/** Length of a mark at the edge, and how far the thin line between stays away from it. */
const MARK = 20;
const AWAY = 6;

/** Where to cut, and a stripe at the head of the card. */
function drawMarks(drawing: Drawing, { width, height, margin }: PaperSize, y: number): void {
  const middle = height / 2;
  drawing.artifact(() => {
    drawing.rect(margin, y - 12, 50, 2.2, { fill: 'accent' });
    if (y < middle) return;
    const solid = { stroke: 'ink', width: 0.6 } as const;
    drawing.line(0, middle, MARK, middle, solid);
    drawing.line(width - MARK, middle, width, middle, solid);
    drawing.line(MARK + AWAY, middle, width - MARK - AWAY, middle, {
      stroke: 'edge',
      width: 0.4,
      dash: [1, 4],
    });
  });
}
