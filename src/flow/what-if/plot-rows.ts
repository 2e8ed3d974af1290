// Where the rows of the plot stand: names beside the bars where there is room, above them where not.
// Pure; units are CSS pixels.
import { breakText } from '#pictures/line-breaking.ts';

/** From this width on the names stand beside the bars. */
const WIDE = 600;
const NAMES = 0.4;
const GAP = 16;
/** Between a name and the bar under it. */
const UNDER = 7;
/** Between two rows. */
const REST = 14;

interface PlotSpace {
  readonly names: readonly string[];
  readonly width: number;
  readonly measure: (words: string) => number;
  readonly language: string;
  /** Height of a line of a name, and of a bar. */
  readonly line: number;
  readonly bar: number;
  /** Where the first row begins. */
  readonly top: number;
}

interface PlotRow {
  readonly lines: readonly string[];
  /** The baseline of the first line of the name. */
  readonly nameY: number;
  readonly barY: number;
  /** The middle line beside it; above a bar it would cross the name. */
  readonly axis: readonly [from: number, to: number];
}

interface PlotPlan {
  readonly rows: readonly PlotRow[];
  /** Where the bars' part begins. */
  readonly left: number;
  readonly height: number;
}

/** Breaks the names and puts the rows under each other. */
export function plotRows({ names, width, measure, language, line, bar, top }: PlotSpace): PlotPlan {
  const isWide = width >= WIDE;
  const left = isWide ? width * NAMES : 0;
  const rows: PlotRow[] = [];
  let y = top;
  for (const name of names) {
    const lines = breakText(name, isWide ? left - GAP : width, measure, language);
    const high = lines.length * line;
    const barY = isWide ? y + (high - bar) / 2 : y + high + UNDER;
    rows.push({
      lines,
      nameY: y + line * 0.8,
      barY,
      axis: isWide ? [y - REST / 2, y + high + REST / 2] : [barY - 3, barY + bar + 3],
    });
    y += (isWide ? high : high + UNDER + bar) + REST;
  }
  return { rows, left, height: y };
}
