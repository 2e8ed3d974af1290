// How large a title may be so that it stays in its place; a chapter typed as a title is set small rather than cut.
import { breakText } from '#pictures/line-breaking.ts';
import { LEADING, type Setting } from '#report/slides/fit.ts';
import { LEAST, WIDE } from '#report/slides/measures.ts';

/** The largest size up to `most` that fits, no less than the least that can be read. */
export function titleSize(
  title: string,
  height: number,
  { measure, language }: Setting,
  most: number,
): number {
  for (let size = most; size > LEAST; size -= 2) {
    const lines = breakText(
      title,
      WIDE * 0.96,
      (words) => measure(words, 'serif600', size),
      language,
    );
    if (lines.length * size * LEADING <= height) return size;
  }
  return LEAST;
}
