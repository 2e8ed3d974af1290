// Everything written, step by step, in columns: the record behind the canvas.
// Knows nothing of the canvas.
import { writtenRecord } from '#pictures/record.ts';
import { heightOf } from '#report/blocks.ts';
import { pack, type Placed, type Section, type Slot } from '#report/columns.ts';
import { bottomOf, continuedTitle, innerWidth, type Pages, type PrintJob } from '#report/pages.ts';
import type { Type } from '#report/type.ts';
import { headingBlock, partBlocks } from '#report/typeset.ts';

const COLUMNS = 3;

/** Pages of the record; none while nothing is written. */
export function recordPages(job: PrintJob): Pages {
  const { snapshot, text, paper, setting } = job;
  const title = text.t('canvas:record.title');
  const gutter = paper.margin * 0.7;
  const width = (innerWidth(paper) - gutter * (COLUMNS - 1)) / COLUMNS;
  const body: Type = { ...setting, size: paper.smallest, width, hue: 'ink' };
  const head = headingBlock(
    title,
    { ...body, width: innerWidth(paper) },
    { times: 1.9, tag: 'H1' },
  );
  const top = paper.margin + heightOf(head) + paper.smallest;
  const sections = writtenRecord(snapshot, text).map((step, index): Section => {
    const type: Type = { ...body, hue: step.hue };
    return {
      order: index + 1,
      blocks: [
        headingBlock(step.title, type, { times: 1.3, tag: 'H2' }),
        ...step.parts.flatMap((part) => partBlocks(part, type)),
      ],
      continued: headingBlock(continuedTitle(job, step.title), type, {
        times: 1.3,
        isArtifact: true,
      }),
      padding: 0,
    };
  });
  if (sections.length === 0) return { title, placed: [], pages: 0 };
  const slotAt = (index: number): Slot => ({
    page: Math.floor(index / COLUMNS),
    x: paper.margin + (index % COLUMNS) * (width + gutter),
    top: index < COLUMNS ? top : paper.margin,
    bottom: bottomOf(paper),
  });
  const { placed, end } = pack(sections, slotAt, paper.smallest * 1.6);
  const drawHead: Placed = {
    page: 0,
    order: 0,
    section: head,
    draw: (drawing) => head.draw(drawing, paper.margin, paper.margin, 0, head.lines.length),
  };
  return { title, placed: [drawHead, ...placed], pages: Math.floor(end.slot / COLUMNS) + 1 };
}
