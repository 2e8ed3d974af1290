// The flow as a PDF of its own: its picture on one page as large as it is, or on sheets to put together, then the
// same as a table. All it needs is an argument, so that Node, the worker and the command line share it.
import { languageOf } from '#domain/bilingual.ts';
import { canvasOf } from '#domain/canvas.ts';
import { stepOf } from '#guide/steps.ts';
import { type FlowPicture, flowPicture } from '#pictures/flow.ts';
import { rowBlock } from '#report/blocks.ts';
import { pack } from '#report/columns.ts';
import { drawPageOf } from '#report/draw-pages.ts';
import { drawPicture, pictureMeasure } from '#report/draw-picture.ts';
import type { Drawing, PageSize } from '#report/drawing.ts';
import type { ExportFile, ExportSource, OnProgress } from '#report/export-source.ts';
import { drawOverview } from '#report/flow-overview.ts';
import { sheetDrawer, tilingOf } from '#report/flow-sheets.ts';
import type { Fonts } from '#report/font-files.ts';
import { drawFoot, type Foot } from '#report/page-foot.ts';
import {
  continuedTitle,
  innerWidth,
  type Pages,
  type PrintJob,
  printJob,
  wholePage,
} from '#report/pages.ts';
import { PAPERS } from '#report/paper.ts';
import { createPdf } from '#report/pdf-writer.ts';
import { tableBlocks } from '#report/table.ts';
import { style, type Type } from '#report/type.ts';
import { headingBlock } from '#report/typeset.ts';

/** Sheets of a size to be put together, or one page that is as large as the picture. */
export const FLOW_PAPERS = ['A4', 'A3', 'page'] as const;
export type FlowPaper = (typeof FLOW_PAPERS)[number];

/** Sizes of type below which nothing is shrunk: the picture then goes over several sheets. */
const LEAST_SCALE = 0.5;
/** The longest side a page may have, by the PDF standard. */
const LONGEST = 14_400;

/** A page of the picture: its size, and what is drawn on it. */
interface PicturePage {
  readonly size: PageSize;
  /** As the bookmarks name it; '' for a page they leave out. */
  readonly name: string;
  draw(drawing: Drawing, foot: Foot): void;
}

/** Draws the flow. The source must be without anything private when its copy is public. */
export function flowPdf(
  source: ExportSource,
  { paper: wanted }: { readonly paper: FlowPaper },
  fonts: Fonts,
  onProgress: OnProgress = () => {},
): ExportFile {
  const { snapshot, text, today } = source;
  const paper = PAPERS[wanted === 'page' ? 'A4' : wanted];
  const measure = pictureMeasure((words, { face, size }) => fonts.book.width(words, face) * size);
  const picture = flowPicture(snapshot, text, languageOf(snapshot), measure);
  onProgress(0.1);
  const title = `${canvasOf(snapshot, today).header.title || text.t('canvas:untitled')} · ${text.t('canvas:flow.title')}`;
  const isEmpty = snapshot.nodes.length === 0;
  const size = wanted === 'page' && !isEmpty ? pageFor(picture) : paper;
  const pdf = createPdf({
    title,
    language: text.language,
    width: size.width,
    height: size.height,
    ...fonts,
  });
  const { drawing } = pdf;
  const job = printJob(snapshot, { text, paper, drawing });
  const isWhole = wanted === 'page' || scaleOn(picture, paper) >= LEAST_SCALE;
  const whole = isWhole ? [wholePicture(picture, size, job)] : sheets(picture, job);
  const pictured = isEmpty ? [] : whole;
  const table = isEmpty ? emptyPages(job) : tablePages(picture, job);
  onProgress(0.2);

  const pages = pictured.length + table.pages;
  const printed = [
    ...(source.copy === 'internal' ? [text.t('canvas:internal')] : []),
    text.t('canvas:printed', { date: text.date(today) }),
  ].join(' · ');
  const rightOf = (page: number): string =>
    `${printed} · ${text.t('canvas:page', { page, pages })}`;
  drawing.openTag('Document');
  if (pictured.length > 0) drawing.openTag('Part');
  pictured.forEach((page, at) => {
    if (at > 0) drawing.newPage(page.size);
    if (page.name !== '') drawing.outline(page.name, at === 0 ? 1 : 2);
    page.draw(drawing, [title, '', rightOf(at + 1)]);
    onProgress(0.2 + (0.5 * (at + 1)) / pictured.length);
  });
  if (pictured.length > 0) drawing.closeTag();
  for (let own = 0; own < table.pages; own += 1) {
    if (pictured.length + own > 0) drawing.newPage(paper);
    if (own === 0) drawing.outline(table.title, 1);
    drawPageOf(drawing, table, own);
    const foot = [title, '', rightOf(pictured.length + own + 1)] as const;
    drawFoot(drawing, paper, { foot, isRead: own === table.pages - 1 });
  }
  drawing.closeTag();
  onProgress(0.8);
  const bytes = pdf.bytes();
  onProgress(1);
  return { bytes, pages, missing: [...pdf.missing] };
}

/** Around the picture, points; and above it, for the title. */
const FRAME = 48;
const HEAD = 40;

const scaleOn = ({ width, height }: PageSize, paper: PageSize): number =>
  Math.min((paper.width - 2 * FRAME) / width, (paper.height - 2 * FRAME - HEAD) / height, 1);

/** A page as large as the picture, or as large as a page may be. */
function pageFor({ width, height }: PageSize): PageSize {
  const scale = scaleOn({ width, height }, { width: LONGEST, height: LONGEST });
  return {
    width: Math.max(width * scale + 2 * FRAME, PAPERS.A4.width),
    height: Math.max(height * scale + 2 * FRAME + HEAD, PAPERS.A4.height),
  };
}

function wholePicture(
  picture: FlowPicture,
  size: PageSize,
  { text, setting }: PrintJob,
): PicturePage {
  const name = text.t('canvas:flow.title');
  return {
    size,
    name,
    draw(drawing, foot) {
      const scale = scaleOn(picture, size);
      const type: Type = { ...setting, size: 14, width: size.width, hue: 'chapter-5' };
      const head = headingBlock(name, type, { times: 1.7, tag: 'H1' });
      head.draw(drawing, FRAME, FRAME - 8, 0, head.lines.length);
      const box = [FRAME, FRAME + HEAD, picture.width * scale, picture.height * scale] as const;
      drawing.openTag('Figure', { alt: picture.alt, box });
      drawPicture(drawing, picture, box[0], box[1], scale);
      drawing.closeTag();
      drawing.artifact(() => {
        const look = { face: 'sans400', size: 8, ink: 'ink-2' } as const;
        const [left, , right] = foot;
        const y = size.height - 22;
        drawing.text(FRAME, y, left, look);
        drawing.text(size.width - FRAME - drawing.measure(right, look), y, right, look);
      }, 'Pagination');
    },
  };
}

/** The overview, then sheet after sheet. */
function sheets(picture: FlowPicture, job: PrintJob): readonly PicturePage[] {
  const { paper, text, setting } = job;
  const tiles = tilingOf(picture, paper);
  const drawSheet = sheetDrawer(picture, pictureMeasure(setting.measure), text);
  return [
    {
      size: paper,
      name: text.t('canvas:flow.title'),
      draw(drawing, foot) {
        drawOverview(drawing, picture, tiles, job);
        drawFoot(drawing, paper, { foot, isRead: false });
      },
    },
    ...tiles.map((tile): PicturePage => ({
      size: paper,
      name: text.t('flow-paper:sheet', { name: tile.name }),
      draw: (drawing, foot) => drawSheet(drawing, tile, foot.filter(Boolean).join(' · ')),
    })),
  ];
}

const typeOf = ({ paper, setting }: PrintJob): Type => ({
  ...setting,
  size: paper.smallest,
  width: innerWidth(paper),
  hue: 'chapter-5',
});

/** Where the flow is made. */
const STEP = 'flow';

/** Says that there is no flow yet. */
function emptyPages(job: PrintJob): Pages {
  const { text, paper } = job;
  const title = text.t('canvas:flow.title');
  const type = typeOf(job);
  const { number } = stepOf(STEP);
  const words = text.t('canvas:notYet', { number, step: text.t(`guide:step.${STEP}.title`) });
  const runs = [{ text: words, style: style('sans400', type.size) }];
  const blocks = [
    headingBlock(title, type, { times: 1.9, tag: 'H1' }),
    rowBlock([{ runs, x: 0, width: type.width }], type),
  ];
  const { placed } = pack([{ order: 0, blocks, padding: 0 }], wholePage(paper), 0);
  return { title, placed, pages: 1 };
}

function tablePages({ table }: FlowPicture, job: PrintJob): Pages {
  const { paper, text } = job;
  const title = text.t('flow-paper:table');
  const type = typeOf(job);
  const head = headingBlock(title, type, { times: 1.9, tag: 'H2' });
  const section = {
    order: 0,
    blocks: [head, ...tableBlocks(table, type)],
    continued: {
      ...headingBlock(continuedTitle(job, title), type, { times: 1.3, isArtifact: true }),
      gap: type.size * 0.8,
    },
    padding: 0,
  };
  const { placed, end } = pack([section], wholePage(paper), 0);
  return { title, placed, pages: end.slot + 1 };
}
