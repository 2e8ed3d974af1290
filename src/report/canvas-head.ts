// What stands over and under the canvas: place, title, dates; sources.
// Knows nothing of the boxes between them.
import type { Sheet } from '#pictures/canvas.ts';
import type { Ink } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import { type Block, heightOf, otherThan, rowBlock } from '#report/blocks.ts';
import { pack, type Placed } from '#report/columns.ts';
import type { Drawing, Face } from '#report/drawing.ts';
import { bottomOf, innerWidth, type PrintJob, wholePage } from '#report/pages.ts';

export interface Head {
  readonly placed: readonly Placed[];
  /** Where the canvas begins and ends on its first page. */
  readonly top: number;
  readonly bottom: number;
  /** Pages of its own before the canvas: only where somebody wrote a chapter into the title. */
  readonly pages: number;
}

/** The head takes no more than this share of the page from the canvas. */
const MOST = 0.4;

/** Head and foot of the canvas. */
export function canvasHead(sheet: Sheet, job: PrintJob): Head {
  const { paper, setting } = job;
  const { margin, smallest } = paper;
  const width = innerWidth(paper);
  const left = width * 0.66;
  const line = (
    words: string | readonly Words[],
    face: Face,
    size: number,
    ink: Ink,
    room: number,
    lang?: string,
  ): Block => {
    const parts = typeof words === 'string' ? [{ text: words }] : words;
    const runs = parts.map(({ text, lang: own }) => ({
      text,
      style: { face, size, ink, lang: own },
    }));
    return rowBlock([{ runs, x: 0, width: room }], setting, {
      leading: 1.2,
      tag: face === 'serif600' ? 'H1' : 'P',
      isBalanced: face === 'serif600',
      lang,
    });
  };
  const { title: own, place } = sheet;
  const title =
    [3.2, 2.2]
      .map((times) => line(own.text, 'serif600', smallest * times, 'ink', left, own.lang))
      .find((block) => heightOf(block) <= smallest * 8) ??
    line(own.text, 'serif600', smallest * 1.5, 'ink', left, own.lang);
  const above =
    otherThan(setting.language, place.lang) === undefined
      ? [sheet.eyebrow, place.text].filter(Boolean).join(' · ')
      : [{ text: `${sheet.eyebrow} · ` }, place];
  const eyebrow = line(above, 'sans600', smallest * 1.05, 'chapter-3', left);
  const facts = sheet.facts.map((fact) =>
    line(fact, 'sans400', smallest * 1.05, 'ink-2', width - left),
  );
  const sources =
    sheet.sources === '' ? [] : [line(sheet.sources, 'sans400', smallest * 0.95, 'ink-2', width)];

  const factsHeight = sumOf(facts);
  const textBottom = margin + Math.max(heightOf(eyebrow) + heightOf(title), factsHeight);
  const rule = textBottom + smallest * 0.5;
  const sourcesTop = bottomOf(paper) - sumOf(sources) - smallest * 0.3;
  if (rule - margin + sumOf(sources) > paper.height * MOST) {
    return ownPages([eyebrow, title, ...facts], sources, job);
  }
  const draw = (drawing: Drawing): void => {
    drawAll(drawing, [eyebrow, title], margin, margin);
    // What is longer than its room is broken, so that it takes no more than that.
    const longest = Math.min(
      width - left,
      Math.max(0, ...sheet.facts.map((fact) => setting.measure(fact, FACT(smallest)))),
    );
    drawAll(drawing, facts, paper.width - margin - longest, textBottom - factsHeight);
    drawing.artifact(() => drawing.rect(margin, rule, width, smallest * 0.18, { fill: 'ink' }));
  };
  const drawSources = (drawing: Drawing): void => drawAll(drawing, sources, margin, sourcesTop);
  return {
    placed: [
      { page: 0, order: -1, section: sheet, draw },
      ...(sources.length > 0
        ? [{ page: 0, order: Infinity, section: sources, draw: drawSources }]
        : []),
    ],
    top: rule + smallest * 1.3,
    bottom: sources.length > 0 ? sourcesTop - smallest * 0.3 : bottomOf(paper),
    pages: 0,
  };
}

const FACT = (smallest: number) => ({ face: 'sans400', size: smallest * 1.05 }) as const;

const sumOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + heightOf(block), 0);

function drawAll(drawing: Drawing, blocks: readonly Block[], x: number, top: number): void {
  let y = top;
  for (const block of blocks) {
    block.draw(drawing, x, y, 0, block.lines.length);
    y += heightOf(block);
  }
}

function ownPages(
  head: readonly Block[],
  sources: readonly Block[],
  { paper, setting }: PrintJob,
): Head {
  const nothing = rowBlock(
    [{ runs: [{ text: '', style: { face: 'sans400', size: 1, ink: 'ink' } }], x: 0, width: 1 }],
    setting,
    { isArtifact: true },
  );
  // They stand before the boxes here, but are read after them, as ever.
  const sections = [
    { order: -1, blocks: head, continued: nothing, padding: 0 },
    { order: Infinity, blocks: sources, continued: nothing, padding: 0 },
  ];
  const { placed, end } = pack(sections, wholePage(paper), 0);
  return { placed, top: paper.margin, bottom: bottomOf(paper), pages: end.slot + 1 };
}
