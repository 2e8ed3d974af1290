// A workbook's canvas as a PDF: the canvas, the whole flow with its table, and the record behind it.
// All it needs is an argument (fonts, words, dates), so that Node, the worker and the command line share it.
import type { Snapshot } from '#domain/snapshot.ts';
import { publicSnapshot } from '#domain/snapshot.ts';
import { canvasOf } from '#domain/canvas.ts';
import { canvasSheet, type Sheet } from '#pictures/canvas.ts';
import { flowPicture } from '#pictures/flow.ts';
import { writtenRecord } from '#pictures/record.ts';
import { type Block, heightOf, pictureBlock, rowBlock, type Setting } from '#report/blocks.ts';
import { layoutCanvas, type LayoutWords } from '#report/canvas-layout.ts';
import { pack, type Placed, type Section } from '#report/columns.ts';
import { pictureMeasure } from '#report/draw-picture.ts';
import type { Drawing, Face } from '#report/drawing.ts';
import type { FontBook, FontFiles } from '#report/fonts.ts';
import { type Paper, PAPERS, type PaperSize } from '#report/paper.ts';
import { createPdf } from '#report/pdf-writer.ts';
import type { Subsetter } from '#report/subset.ts';
import { partBlocks, tableBlocks, type Type } from '#report/typeset.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface CanvasPdfInput {
  readonly snapshot: Snapshot;
  readonly text: Translator;
  /** Of the language the workbook is written in. */
  readonly sentence: SentenceWords;
  readonly paper: Paper;
  readonly findings: number;
  /** ISO date. */
  readonly today: string;
}
export interface Fonts {
  readonly files: FontFiles;
  readonly book: FontBook;
  readonly subset: Subsetter;
}
export interface CanvasPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Letters no font has, each printed as a visible mark. */
  readonly missing: readonly string[];
}

/** Draws the canvas. `onProgress` hears a share from 0 to 1. */
export function canvasPdf(
  input: CanvasPdfInput,
  fonts: Fonts,
  onProgress: (share: number) => void = () => {},
): CanvasPdf {
  const snapshot = publicSnapshot(input.snapshot);
  const { text, today } = input;
  const paper = PAPERS[input.paper];
  const sheet = canvasSheet(snapshot, input);
  const pdf = createPdf({
    title: sheet.title,
    language: text.language,
    width: paper.width,
    height: paper.height,
    ...fonts,
  });
  const { drawing } = pdf;
  const setting: Setting = {
    measure: (words, style) => drawing.measure(words, style),
    language: snapshot.meta.contentLanguage,
  };
  const words: LayoutWords = { continued: (title) => text.t('canvas:record.continued', { title }) };

  const parts = [canvasPages(sheet, paper, setting, words)];
  onProgress(0.3);
  if (canvasOf(snapshot).pathway.left > 0)
    parts.push(flowPages(snapshot, paper, setting, text, words));
  onProgress(0.5);
  parts.push(recordPages(snapshot, paper, setting, text, words));
  onProgress(0.6);

  const total = parts.reduce((sum, part) => sum + part.pages, 0);
  const foot = (page: number): string => text.t('canvas:page', { page, pages: total });
  let number = 0;
  for (const part of parts) {
    for (let page = 0; page < part.pages; page += 1) {
      if (number > 0) drawing.newPage();
      number += 1;
      if (page === 0) drawing.outline(part.title, 1);
      const own = part.placed
        .filter((each) => each.page === page)
        .toSorted((a, b) => a.order - b.order);
      for (const { draw } of own) draw(drawing);
      drawing.artifact(() =>
        drawFoot(drawing, paper, {
          left: sheet.findings,
          middle: sheet.credit,
          right: `${text.t('canvas:printed', { date: text.date(today) })} · ${foot(number)}`,
        }),
      );
    }
    onProgress(0.6 + (0.3 * number) / total);
  }
  const bytes = pdf.bytes();
  onProgress(1);
  return { bytes, pages: total, missing: [...pdf.missing] };
}

interface Pages {
  readonly title: string;
  readonly placed: readonly Placed[];
  readonly pages: number;
}

const FOOT = 18;
const bottomOf = (paper: PaperSize): number => paper.height - paper.margin - FOOT;
const innerWidth = (paper: PaperSize): number => paper.width - 2 * paper.margin;

function drawFoot(
  drawing: Drawing,
  paper: PaperSize,
  { left, middle, right }: { left: string; middle: string; right: string },
): void {
  const style = { face: 'sans400', size: paper.smallest * 0.9, ink: 'ink-2' } as const;
  const y = paper.height - paper.margin;
  drawing.line(paper.margin, y - FOOT * 0.75, paper.width - paper.margin, y - FOOT * 0.75, {
    stroke: 'hairline',
    width: 0.6,
  });
  drawing.text(paper.margin, y, left, style);
  drawing.text((paper.width - drawing.measure(middle, style)) / 2, y, middle, style);
  drawing.text(paper.width - paper.margin - drawing.measure(right, style), y, right, style);
}

function canvasPages(sheet: Sheet, paper: PaperSize, setting: Setting, words: LayoutWords): Pages {
  const head = headOf(sheet, paper, setting);
  const bottom = bottomOf(paper) - head.sourcesHeight;
  const layout = layoutCanvas(
    sheet,
    paper,
    { top: head.bottom, bottom, nextTop: paper.margin },
    setting,
    words,
  );
  return { title: sheet.title, placed: [...head.placed, ...layout.placed], pages: layout.pages };
}

/** Eyebrow, title and facts over the canvas; sources under it. */
function headOf(
  sheet: Sheet,
  paper: PaperSize,
  setting: Setting,
): { placed: Placed[]; bottom: number; sourcesHeight: number } {
  const { margin, smallest } = paper;
  const width = innerWidth(paper);
  const line = (
    text: string,
    face: Face,
    size: number,
    ink: 'ink' | 'ink-2' | 'chapter-3',
    room: number,
    tag: 'P' | 'H1' = 'P',
  ): Block =>
    rowBlock([{ runs: [{ text, style: { face, size, ink } }], x: 0, width: room }], setting, {
      leading: 1.2,
      tag,
      isBalanced: tag === 'H1',
    });
  const left = width * 0.66;
  const titleSize =
    [3.2, 2.2, 1.5]
      .map((times) => smallest * times)
      .find((size) => heightOf(line(sheet.title, 'serif600', size, 'ink', left)) <= smallest * 8) ??
    smallest;
  const eyebrow = line(sheet.eyebrow, 'sans600', smallest * 1.05, 'chapter-3', left);
  const title = line(sheet.title, 'serif600', titleSize, 'ink', left, 'H1');
  const factStyle = { face: 'sans400', size: smallest * 1.05, ink: 'ink-2' } as const;
  const factLine = smallest * 1.45;
  const titleTop = margin + heightOf(eyebrow);
  const textBottom = Math.max(titleTop + heightOf(title), margin + sheet.facts.length * factLine);
  const rule = textBottom + smallest * 0.5;
  const sources =
    sheet.sources === '' ? null : line(sheet.sources, 'sans400', smallest * 0.95, 'ink-2', width);
  const sourcesHeight = sources ? heightOf(sources) + smallest * 0.5 : 0;
  const draw = (drawing: Drawing): void => {
    eyebrow.draw(drawing, margin, margin, 0, eyebrow.lines.length);
    title.draw(drawing, margin, titleTop, 0, title.lines.length);
    sheet.facts.forEach((fact, index) => {
      drawing.openTag('P');
      const at = textBottom - (sheet.facts.length - 1 - index) * factLine - smallest * 0.3;
      drawing.text(paper.width - margin - setting.measure(fact, factStyle), at, fact, factStyle);
      drawing.closeTag();
    });
    drawing.artifact(() => drawing.rect(margin, rule, width, 1.6, { fill: 'ink' }));
  };
  const drawSources = (drawing: Drawing): void =>
    sources?.draw(
      drawing,
      margin,
      bottomOf(paper) - sourcesHeight + smallest * 0.2,
      0,
      sources.lines.length,
    );
  return {
    placed: [
      { page: 0, order: -1, draw },
      { page: 0, order: Infinity, draw: drawSources },
    ],
    bottom: rule + smallest * 1.3,
    sourcesHeight,
  };
}

/** The whole flow as large as a page allows, then as a table. */
function flowPages(
  snapshot: Snapshot,
  paper: PaperSize,
  setting: Setting,
  text: Translator,
  words: LayoutWords,
): Pages {
  const title = text.t('canvas:flow.title');
  const type: Type = {
    ...setting,
    size: paper.smallest,
    width: innerWidth(paper),
    hue: 'chapter-5',
  };
  const picture = flowPicture(
    snapshot,
    text,
    snapshot.meta.contentLanguage,
    pictureMeasure(setting.measure),
  );
  const head = pageTitle(title, type);
  const room = bottomOf(paper) - paper.margin - heightOf(head) - paper.smallest * 2;
  const scale = Math.min(type.width / picture.width, room / picture.height, 1);
  const { columns, rows } = picture.table;
  const section = (order: number, blocks: readonly Block[]): Section => ({
    order,
    blocks,
    continued: pageTitle(words.continued(title), type),
    padding: 0,
  });
  const slotAt = (page: number) => ({
    page,
    x: paper.margin,
    top: paper.margin,
    bottom: bottomOf(paper),
  });
  const { placed, end } = pack(
    [
      section(0, [
        head,
        pictureBlock(picture, paper.smallest, scale),
        ...tableBlocks({ columns, rows }, type),
      ]),
    ],
    slotAt,
    paper.smallest * 2,
  );
  return { title, placed, pages: end.slot + 1 };
}

const pageTitle = (title: string, type: Type): Block =>
  rowBlock(
    [
      {
        runs: [{ text: title, style: { face: 'serif600', size: type.size * 1.9, ink: type.hue } }],
        x: 0,
        width: type.width,
      },
    ],
    type,
    {
      leading: 1.25,
      isKeptWithNext: true,
      tag: 'H1',
    },
  );

const RECORD_COLUMNS = 3;

/** Everything written, in columns. */
function recordPages(
  snapshot: Snapshot,
  paper: PaperSize,
  setting: Setting,
  text: Translator,
  words: LayoutWords,
): Pages {
  const title = text.t('canvas:record.title');
  const gutter = paper.margin * 0.7;
  const width = (innerWidth(paper) - gutter * (RECORD_COLUMNS - 1)) / RECORD_COLUMNS;
  const head = pageTitle(title, {
    ...setting,
    size: paper.smallest,
    width: innerWidth(paper),
    hue: 'ink',
  });
  const top = paper.margin + heightOf(head) + paper.smallest;
  const sections = writtenRecord(snapshot, text).map(
    ({ title: name, hue, parts }, index): Section => {
      const type: Type = { ...setting, size: paper.smallest, width, hue: `chapter-${hue as 1}` };
      const heading = (words_: string): Block =>
        rowBlock(
          [
            {
              runs: [
                { text: words_, style: { face: 'serif600', size: type.size * 1.3, ink: type.hue } },
              ],
              x: 0,
              width,
            },
          ],
          type,
          { leading: 1.3, isKeptWithNext: true, tag: 'H2' },
        );
      return {
        order: index + 1,
        blocks: [heading(name), ...parts.flatMap((part) => partBlocks(part, type))],
        continued: heading(words.continued(name)),
        padding: 0,
      };
    },
  );
  if (sections.length === 0) return { title, placed: [], pages: 0 };
  const slotAt = (index: number) => ({
    page: Math.floor(index / RECORD_COLUMNS),
    x: paper.margin + (index % RECORD_COLUMNS) * (width + gutter),
    top: index < RECORD_COLUMNS ? top : paper.margin,
    bottom: bottomOf(paper),
  });
  const { placed, end } = pack(sections, slotAt, paper.smallest * 1.6);
  const drawHead: Placed = {
    page: 0,
    order: 0,
    draw: (drawing) => head.draw(drawing, paper.margin, paper.margin, 0, head.lines.length),
  };
  return { title, placed: [drawHead, ...placed], pages: Math.floor(end.slot / RECORD_COLUMNS) + 1 };
}
