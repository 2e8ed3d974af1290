// Pages of a Word file: their size, and what stands at the head and the foot of each.
// Knows nothing of what is between.
import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import type { Copy } from '#domain/exports.ts';
import type { Words } from '#pictures/part.ts';
import { BOOK, PAPERS } from '#report/paper.ts';
import { fieldBegin, fieldEnd } from '#report/word/word-fields.ts';
import { wordMeasure } from '#report/word/word-measure.ts';
import { paragraphOf, runsOf, tidyWords, type Tongue } from '#report/word/word-text.ts';
import type { Translator } from '#text/translator.ts';

/** Upright pages, and two sizes of lying ones. */
const SHEETS = { upright: BOOK, A4: PAPERS.A4, A3: PAPERS.A3 } as const;
export type SheetName = keyof typeof SHEETS;
const POINT = 20;
const MARGIN = BOOK.margin;

/** Of a line and of a page of lines, points. */
export const roomOf = (sheet: SheetName): { readonly width: number; readonly height: number } => ({
  width: SHEETS[sheet].width - 2 * MARGIN,
  height: SHEETS[sheet].height - 2 * MARGIN,
});

export interface Margins {
  readonly text: Translator;
  readonly tongue: Tongue;
  readonly copy: Copy;
  /** Of the workbook. */
  readonly title: Words;
  /** What the file is; the chapter takes its place where Word knows it. */
  readonly document: string;
}

/** A section on its own pages. The cover bears no foot, and what stands before the chapters no head. */
export function wordSection(
  children: readonly FileChild[],
  sheet: SheetName,
  margins: Margins,
  { isFront = false }: { readonly isFront?: boolean } = {},
): ISectionOptions {
  const { width, height } = SHEETS[sheet];
  const isLying = width > height;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFront,
      page: {
        // Word turns a page that is told upright.
        size: {
          width: Math.round(Math.min(width, height) * POINT),
          height: Math.round(Math.max(width, height) * POINT),
          orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: MARGIN * POINT,
          bottom: MARGIN * POINT,
          left: MARGIN * POINT,
          right: MARGIN * POINT,
          header: 30 * POINT,
          footer: 28 * POINT,
        },
      },
    },
    ...(!isFront && { headers: { default: new Header({ children: [headOf(margins)] }) } }),
    footers: { default: new Footer({ children: [footOf(margins, roomOf(sheet).width)] }) },
    children,
  };
}

/** The chapter that goes on: Word looks for the heading by itself. */
const headOf = ({ document, tongue }: Margins) =>
  paragraphOf('Header', [
    fieldBegin(String.raw`STYLEREF 1 \* CHARFORMAT`),
    ...runsOf({ text: document }, tongue),
    fieldEnd(),
  ]);

function footOf({ text, tongue, copy, title }: Margins, width: number) {
  const [page, pages] = ['\uE000', '\uE001'];
  const right = text.t('canvas:page', { page, pages }).split(/([\uE000\uE001])/u);
  const before = copy === 'internal' ? `${text.t('canvas:internal')} · ` : '';
  const room = width - wordMeasure(before, FOOT, 600) - ROOM_FOR_PAGES;
  return paragraphOf(
    'Footer',
    [
      ...(before === '' ? [] : runsOf({ text: before }, tongue, { bold: true })),
      ...runsOf({ ...title, text: shortened(title.text, room) }, tongue),
      new TextRun({ text: '\t' }),
      ...right.flatMap((part) => {
        if (part === page) return [new TextRun({ children: [PageNumber.CURRENT] })];
        if (part === pages) return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
        return part === '' ? [] : runsOf({ text: part }, tongue);
      }),
    ],
    { tabStops: [{ type: TabStopType.RIGHT, position: Math.round(width * POINT) }] },
  );
}

const [FOOT, ROOM_FOR_PAGES] = [8.5, 110];

/** As much as fits in a line; the whole title stands on the cover. */
function shortened(words: string, room: number): string {
  const line = tidyWords(words).replaceAll(/\s+/gu, ' ').trim();
  if (wordMeasure(line, FOOT, 400) <= room) return line;
  const letters = Array.from(line.slice(0, 300));
  while (letters.length > 0 && wordMeasure(`${letters.join('')}…`, FOOT, 400) > room) letters.pop();
  return `${letters.join('').trim()}…`;
}
