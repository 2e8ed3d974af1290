// The first page of the full report. What is too long for it goes on.
// Knows nothing of the chapters.
import type { ReportCover } from '#pictures/report-part.ts';
import { type Block, rowBlock, type RowOptions } from '#report/blocks.ts';
import { pack, type Section, stackHeight } from '#report/columns.ts';
import type { TextStyle } from '#report/drawing.ts';
import type { PrintJob } from '#report/pages.ts';
import { bookPage, bookType } from '#report/report-chapters.ts';
import type { ReportPages } from '#report/report-pages.ts';
import { style } from '#report/type.ts';

/** From the upper edge of the page to the title, as a share of its height. */
const ABOVE = 0.2;
/** A title of more letters is set smaller. */
const LONG = 90;

/** Title, place, mission, dates and status. */
export function coverPages(cover: ReportCover, job: PrintJob): ReportPages {
  const type = bookType(job);
  const { size, width } = type;
  const line = (text: string, look: TextStyle, options: RowOptions = {}): Block =>
    rowBlock([{ runs: [{ text, style: look }], x: 0, width }], type, options);
  const titleSize = size * (cover.title.text.length > LONG ? 2 : 3.6);
  const isLong = cover.mission.map(({ text }) => text).join('').length > 240;
  const above: Section = {
    order: 0,
    padding: 0,
    blocks: [
      line(cover.eyebrow.text, style('sans600', size * 1.2, 'accent')),
      line(cover.title.text, style('serif600', titleSize), {
        tag: 'H1',
        gap: size * 0.8,
        leading: 1.14,
        isBalanced: true,
        lang: cover.title.lang,
      }),
      ...(cover.place.text === ''
        ? []
        : [
            line(cover.place.text, style('sans400', size * 1.6, 'ink-2'), {
              gap: size,
              lang: cover.place.lang,
            }),
          ]),
    ],
  };
  const inside = size * 1.6;
  const mission: Section = {
    order: 1,
    padding: size * 1.4,
    panel: (drawing, x, y, height) =>
      drawing.artifact(() => {
        drawing.rect(x, y, width, height, { fill: 'sunken' });
        drawing.rect(x, y, size * 0.4, height, { fill: 'accent' });
      }),
    blocks: cover.mission.map(({ text, lang }) =>
      rowBlock(
        [
          {
            runs: [{ text, style: style('serif600', size * (isLong ? 1.25 : 1.7)) }],
            x: inside,
            width: width - inside * 2,
          },
        ],
        type,
        { gap: size * 0.6, leading: 1.3, lang },
      ),
    ),
  };
  const below: Section = {
    order: 2,
    padding: 0,
    blocks: cover.facts.map((fact) =>
      line(fact, style('sans400', size * 1.1), { gap: size * 0.3 }),
    ),
  };
  const foot: Section = {
    order: 3,
    padding: 0,
    blocks: cover.small.map((text) => line(text, style('sans400', size * 0.9, 'ink-2'))),
  };
  const slotAt = (page: number) => {
    const slot = bookPage(job.paper)(page);
    return page === 0 ? { ...slot, top: job.paper.height * ABOVE } : slot;
  };
  const sections = [above, ...(mission.blocks.length > 0 ? [mission] : []), below];
  const between = size * 3;
  const { top, bottom } = slotAt(0);
  // The small print stands at the foot where there is room.
  const spare = bottom - top - stackHeight([...sections, foot], between) - 1;
  const main = pack(sections, slotAt, between);
  const rest = pack(
    [foot],
    (index) =>
      spare > 0
        ? { ...slotAt(index), top: bottom - stackHeight([foot], 0) - 1 }
        : index === 0
          ? { ...slotAt(main.end.slot), top: Math.min(main.end.y + between, bottom) }
          : slotAt(main.end.slot + index),
    0,
  );
  const pages = spare > 0 ? main.end.slot + 1 : main.end.slot + rest.end.slot + 1;
  return {
    title: cover.title.text,
    placed: [...main.placed, ...rest.placed],
    pages,
    paper: job.paper,
    entries: [],
  };
}
