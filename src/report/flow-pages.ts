// The whole flow on paper: the picture as large as a page allows, then the same as a table.
// Knows nothing of the canvas.
import { languageOf } from '#domain/bilingual.ts';
import { flowPicture } from '#pictures/flow.ts';
import { heightOf, pictureBlock } from '#report/blocks.ts';
import { pack } from '#report/columns.ts';
import { pictureMeasure } from '#report/draw-picture.ts';
import {
  bottomOf,
  continuedTitle,
  innerWidth,
  type Pages,
  type PrintJob,
  wholePage,
} from '#report/pages.ts';
import { tableBlocks } from '#report/table.ts';
import type { Type } from '#report/type.ts';
import { headingBlock } from '#report/typeset.ts';

/** Pages of the flow. */
export function flowPages(job: PrintJob): Pages {
  const { snapshot, text, paper, setting } = job;
  const title = text.t('canvas:flow.title');
  const type: Type = {
    ...setting,
    size: paper.smallest,
    width: innerWidth(paper),
    hue: 'chapter-5',
  };
  const measure = pictureMeasure(setting.measure);
  const picture = flowPicture(snapshot, text, languageOf(snapshot), measure);
  const head = headingBlock(title, type, { times: 1.9, tag: 'H1' });
  const room = bottomOf(paper) - paper.margin - heightOf(head) - paper.smallest * 2;
  // On a sheet for the wall as much larger as its type is.
  const largest = Math.max(1, paper.smallest / 9);
  const scale = Math.min(type.width / picture.width, room / picture.height, largest);
  const [columns, ...rows] = tableBlocks(picture.table, type);
  const section = {
    order: 0,
    blocks: [
      head,
      pictureBlock(picture, { gap: paper.smallest, alt: picture.alt, scale }),
      ...(columns ? [{ ...columns, gap: paper.smallest * 1.6 }] : []),
      ...rows,
    ],
    continued: headingBlock(continuedTitle(job, title), type, { times: 1.3, isArtifact: true }),
    padding: 0,
  };
  const { placed, end } = pack([section], wholePage(paper), 0);
  return { title, placed, pages: end.slot + 1 };
}
