// Sets paragraphs in boxes of a slide: as large as one slide allows, else over several. A paragraph too long for
// a slide is parted between its lines; nothing is dropped. Knows nothing of files.
import { breakRuns, type Run as TextRun } from '#pictures/line-breaking.ts';
import { countLetters, cutText } from '#report/slides/cut.ts';
import { BODY, FLOWING, type MeasureWords, sizeOf, SIZES } from '#report/slides/measures.ts';
import type { Paragraph, Run } from '#report/slides/paragraphs.ts';

/** Distance of baselines, as a share of the size; the writer sets the same. */
export const LEADING = 1.15;
/** Office programs break lines a little otherwise. */
const SPARE = 0.97;
/** Indent of a bullet, as a share of the size. */
export const INDENT = 0.9;

export interface Setting {
  readonly measure: MeasureWords;
  /** BCP 47, of words that nobody typed. */
  readonly language: string;
}

export interface SetBox {
  readonly size: number;
  /** Slide by slide. */
  readonly slides: readonly (readonly Paragraph[])[];
}

/** Columns of paragraphs at the largest size at which all fit one slide. */
export function setColumns(
  columns: readonly (readonly Paragraph[])[],
  width: number,
  setting: Setting,
): { readonly size: number; readonly columns: readonly SetBox['slides'][] } {
  for (const size of SIZES) {
    const set = columns.map((column) => parted(column, width, size, setting));
    if (set.every(({ length }) => length <= 1)) return { size, columns: set };
  }
  return {
    size: FLOWING,
    columns: columns.map((column) => parted(column, width, FLOWING, setting)),
  };
}

/** Paragraphs in as many boxes as they need. */
function parted(
  paragraphs: readonly Paragraph[],
  width: number,
  size: number,
  setting: Setting,
): Paragraph[][] {
  const slides: Paragraph[][] = [];
  let box: Paragraph[] = [];
  let used = 0;
  const turn = (): void => {
    // A heading goes over with what it heads.
    const kept = box.at(-1)?.isKeptWithNext ? box.splice(-1) : [];
    if (box.length > 0) slides.push(box);
    box = kept;
    used = kept.reduce((sum, each) => sum + heightOf(each, width, size, setting), 0);
  };
  for (const paragraph of paragraphs) {
    let left = paragraph;
    for (;;) {
      const above = box.length > 0 ? left.above * size : 0;
      const lines = linesOf(left, width, size, setting);
      const line = sizeOf(size, left.times) * LEADING;
      const room = Math.floor((BODY.height * SPARE - used - above) / line);
      if (lines.length <= room) {
        box.push(left);
        used += above + lines.length * line;
        break;
      }
      const whole = Math.floor((BODY.height * SPARE) / line);
      if (lines.length <= whole && box.some(({ isKeptWithNext }) => !isKeptWithNext)) {
        turn();
        continue;
      }
      // Longer than a slide: what fits stays here.
      const here = Math.max(1, room);
      const [head, rest] = cutAfter(left.runs, lettersIn(lines.slice(0, here)));
      box.push({ ...left, runs: head });
      left = { ...left, runs: rest, above: 0 };
      slides.push(box);
      [box, used] = [[], 0];
    }
  }
  if (box.length > 0) slides.push(box);
  return slides;
}

const heightOf = (paragraph: Paragraph, width: number, size: number, setting: Setting): number =>
  linesOf(paragraph, width, size, setting).length * sizeOf(size, paragraph.times) * LEADING;

type Line = readonly TextRun<Run>[];

export function linesOf(
  { runs, times, bullet }: Paragraph,
  width: number,
  size: number,
  { measure, language }: Setting,
): Line[] {
  const indent = bullet < 0 ? 0 : (bullet + 1) * sizeOf(size, times) * INDENT;
  return breakRuns(
    runs.map((run) => ({ text: run.text, style: run })),
    (width - indent) * SPARE,
    (text, { face }) => measure(text, face, sizeOf(size, times)),
    ({ lang }) => ({ language: lang ?? language }),
  );
}

const lettersIn = (lines: readonly Line[]): number =>
  lines.flat().reduce((sum, { text }) => sum + countLetters(text), 0);

/** Runs up to so many letters, and the rest; the program breaks both into lines by itself. */
function cutAfter(runs: readonly Run[], letters: number): readonly [Run[], Run[]] {
  const [head, rest]: [Run[], Run[]] = [[], []];
  let left = letters;
  for (const run of runs) {
    const [first, second] = cutText(run.text, left);
    left -= countLetters(first);
    if (first !== '') head.push({ ...run, text: first });
    if (second !== '') rest.push({ ...run, text: second });
  }
  return [head, rest];
}
