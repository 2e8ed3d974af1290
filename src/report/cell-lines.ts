// The lines of a cell: words broken by the rules of their language, with what those need who hear or copy them.
// Measures through the setting; knows nothing of pages or of how lines are drawn.
import { breakRuns, type Run, wordRules } from '#pictures/line-breaking.ts';
import type { Cell, RunStyle, Setting } from '#report/blocks.ts';

/**
 * A space at the end of each line that ends between words. It is not seen, but those who hear or copy the
 * file would run the words together without it.
 */
export function withWordBreaks(
  lines: readonly (readonly Run<RunStyle>[])[],
  source: readonly Run<RunStyle>[],
): readonly (readonly Run<RunStyle>[])[] {
  let letters = 0;
  const breaks = new Set<number>();
  for (const part of source
    .map((run) => run.text)
    .join('')
    .split(/(\s)/u)) {
    if (/\s/u.test(part)) breaks.add(letters);
    else letters += lettersIn(part);
  }
  let read = 0;
  return lines.map((runs, index) => {
    read += runs.reduce((sum, run) => sum + lettersIn(run.text), 0);
    const last = runs.at(-1);
    if (!last || index === lines.length - 1 || !breaks.has(read)) return runs;
    return [...runs.slice(0, -1), { ...last, text: `${last.text} ` }];
  });
}

/** A soft hyphen that ends a line is no letter of its word. */
const lettersIn = (words: string): number => words.replaceAll(/[\s\u00AD]/gu, '').length;

/** Words part by the rules of the language they are in; `lang` is that of the row, where it is not the page's. */
export function linesIn(
  { runs, lang: own }: Cell,
  width: number,
  { measure, language: page }: Setting,
  lang: string | undefined,
): Run<RunStyle>[][] {
  return breakRuns(
    runs,
    width,
    (text, style) => measure(text, style),
    (style) => wordRules(style.lang ?? own ?? lang ?? page),
  );
}

/** As many lines as needed, in the narrowest measure that needs no more. */
export function balancedLines(
  cell: Cell,
  width: number,
  setting: Setting,
  lang: string | undefined,
): Run<RunStyle>[][] {
  const wide = linesIn(cell, width, setting, lang);
  let best = wide;
  for (let share = 0.96; share > 0.5; share -= 0.04) {
    const narrow = linesIn(cell, width * share, setting, lang);
    if (narrow.length > wide.length) break;
    best = narrow;
  }
  return best;
}
