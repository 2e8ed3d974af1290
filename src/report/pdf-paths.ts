// Shapes as paths, and numbers as PDF writes them. Knows nothing of colours or pages.
import type { PathCommand } from '#pictures/mark.ts';

/** A number with at most three decimals and no exponent. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** How far a Bézier handle lies from its end for a quarter of a circle. */
const ROUND = 0.5523;

/** A rectangle, its corners rounded by `radius`. */
export function rectPath(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): PathCommand[] {
  const [right, bottom] = [x + width, y + height];
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']];
  const k = r * (1 - ROUND);
  return [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + k, x + k, y, x + r, y],
    ['Z'],
  ];
}

/** A circle around x, y. */
export const circlePath = (x: number, y: number, radius: number): PathCommand[] =>
  rectPath(x - radius, y - radius, 2 * radius, 2 * radius, radius);
