// Small helpers to make marks: paths from points, circles, rounded arrows, lines of text.
// Knows nothing of what is pictured.
import type { Ink, Mark, PathCommand, PathMark, Stroke, TextMark } from '#pictures/mark.ts';

/** How far a Bézier handle lies from its end for a quarter of a circle. */
const ROUND = 0.5523;

export const circle = (x: number, y: number, r: number): PathCommand[] => [
  ['M', x + r, y],
  ['C', x + r, y + r * ROUND, x + r * ROUND, y + r, x, y + r],
  ['C', x - r * ROUND, y + r, x - r, y + r * ROUND, x - r, y],
  ['C', x - r, y - r * ROUND, x - r * ROUND, y - r, x, y - r],
  ['C', x + r * ROUND, y - r, x + r, y - r * ROUND, x + r, y],
  ['Z'],
];

/** A line through points; closed when `isClosed`. */
export const polyline = (
  points: readonly (readonly [number, number])[],
  isClosed = false,
): PathCommand[] => [
  ...points.map(([x, y], index): PathCommand => [index === 0 ? 'M' : 'L', x, y]),
  ...(isClosed ? [['Z'] as const] : []),
];

/** The same path at another place and size. */
export const placed = (
  commands: readonly PathCommand[],
  x: number,
  y: number,
  scale: number,
): PathCommand[] =>
  commands.map(([command, ...values]) => {
    const at = values.map((value, index) => (index % 2 === 0 ? x : y) + value * scale);
    return [command, ...at] as unknown as PathCommand;
  });

/** SVG's own words for a path. */
export const pathData = (commands: readonly PathCommand[]): string =>
  commands
    .map(
      ([command, ...values]) =>
        command + values.map((value) => Math.round(value * 100) / 100).join(' '),
    )
    .join('');

export const stroked = (commands: readonly PathCommand[], stroke: Stroke): PathMark => ({
  mark: 'path',
  commands,
  fill: 'none',
  stroke,
});
export const filled = (commands: readonly PathCommand[], fill: Ink): PathMark => ({
  mark: 'path',
  commands,
  fill,
});

export const textAt = (
  text: string,
  x: number,
  y: number,
  options: Partial<Pick<TextMark, 'size' | 'weight' | 'ink' | 'anchor' | 'lang'>> = {},
): TextMark => ({
  mark: 'text',
  text,
  x,
  y,
  size: 12,
  weight: 400,
  ink: 'ink',
  anchor: 'start',
  ...options,
});

/** An arrow that leaves to the right, turns round, and touches its end from the right. */
export function arrowBack(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: Stroke,
  head: number,
): Mark[] {
  const bend = Math.max(x1, x2) + 30;
  const base = x2 + head * 0.8;
  return [
    stroked(
      [
        ['M', x1, y1],
        ['C', bend, y1, bend, y2, base, y2],
      ],
      stroke,
    ),
    filled(
      polyline(
        [
          [x2, y2],
          [x2 + head, y2 - head * 0.5],
          [x2 + head, y2 + head * 0.5],
        ],
        true,
      ),
      stroke.ink,
    ),
  ];
}

/** An arrow along level-ended curves through the points; its tip touches the last one. */
export function arrow(
  points: readonly (readonly [number, number])[],
  stroke: Stroke,
  head: number,
): Mark[] {
  const [tipX, tipY] = points.at(-1) ?? [0, 0];
  const [beforeX] = points.at(-2) ?? [0, 0];
  const towards = tipX >= beforeX ? 1 : -1;
  const ends = [...points.slice(0, -1), [tipX - towards * head * 0.8, tipY] as const];
  const commands: PathCommand[] = ends.map(([x, y], index) => {
    const [fromX, fromY] = ends[index - 1] ?? [x, y];
    if (index === 0) return ['M', x, y];
    const middle = (fromX + x) / 2;
    return ['C', middle, fromY, middle, y, x, y];
  });
  const tip: PathCommand[] = polyline(
    [
      [tipX, tipY],
      [tipX - towards * head, tipY - head * 0.5],
      [tipX - towards * head, tipY + head * 0.5],
    ],
    true,
  );
  return [stroked(commands, stroke), filled(tip, stroke.ink)];
}
