// Words broken into lines as marks, under each other. Measures through the space it is given.
// Knows nothing of what is pictured.
import { breakText } from '#pictures/line-breaking.ts';
import type { TextMark } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';
import { textAt } from '#pictures/shapes.ts';
import { hyphenatorOf } from '#text/hyphenation.ts';

/** Distance of baselines, as a share of the size. */
const LEADING = 1.26;

export interface LinesAt {
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** BCP 47, where people typed it. */
  readonly lang?: string | undefined;
  /** BCP 47, of all other words. */
  readonly page: string;
  readonly weight?: TextMark['weight'];
  readonly ink?: TextMark['ink'];
  readonly anchor?: TextMark['anchor'];
}

export interface Lines {
  readonly marks: readonly TextMark[];
  readonly height: number;
}

/** Lines no wider than `width`, the first with its upper edge at `y`. `x` is where they are anchored. */
export function linesOf(words: string, at: LinesAt, measure: Space['measure']): Lines {
  const { x, y, width, size, lang, page, weight = 400, ink = 'ink', anchor = 'start' } = at;
  const language = lang ?? page;
  const lines = breakText(
    words,
    width,
    (part) => measure(part, size, weight),
    language,
    hyphenatorOf(language),
  );
  return {
    marks: lines.map((line, index) =>
      textAt(line, x, y + size * (0.94 + index * LEADING), {
        size,
        weight,
        ink,
        anchor,
        lang,
      }),
    ),
    height: lines.length * size * LEADING,
  };
}
