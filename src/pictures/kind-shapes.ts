// A shape and a hue for each kind of Node, so that no kind is told by colour alone, on screen and on paper.
// Drawn for Kurs on a 16 by 16 grid; must not know where they are shown.
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import type { Ink, Mark, PathCommand } from '#pictures/mark.ts';
import { circle, filled, placed, polyline, stroked } from '#pictures/shapes.ts';

type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface KindShape {
  readonly commands: readonly PathCommand[];
  /** Number of the chapter hue. */
  readonly hue: Hue;
  /** Drawn as a line instead of filled. */
  readonly isLine: boolean;
}

type Points = readonly (readonly [number, number])[];
const solid = (hue: Hue, commands: readonly PathCommand[]): KindShape => ({
  commands,
  hue,
  isLine: false,
});
const lines = (hue: Hue, ...parts: readonly (readonly PathCommand[])[]): KindShape => ({
  commands: parts.flat(),
  hue,
  isLine: true,
});
const closed = (points: Points): PathCommand[] => polyline(points, true);

const STAR: Points = Array.from({ length: 10 }, (_, index) => {
  const angle = (index * Math.PI) / 5 - Math.PI / 2;
  const radius = index % 2 === 0 ? 7.4 : 3.2;
  return [8 + radius * Math.cos(angle), 8.4 + radius * Math.sin(angle)];
});

const SHAPES: Readonly<Record<NodeKind, KindShape>> = {
  challenge: lines(
    2,
    closed([
      [8, 1.5],
      [15, 14.5],
      [1, 14.5],
    ]),
    polyline([
      [8, 6],
      [8, 10],
    ]),
    polyline([
      [8, 12.2],
      [8, 12.3],
    ]),
  ),
  barrier: lines(
    2,
    polyline([
      [3, 3],
      [13, 13],
    ]),
    polyline([
      [13, 3],
      [3, 13],
    ]),
  ),
  input: solid(
    1,
    closed([
      [1.5, 5.5],
      [14.5, 5.5],
      [14.5, 10.5],
      [1.5, 10.5],
    ]),
  ),
  activity: solid(
    5,
    closed([
      [3.5, 2],
      [14, 8],
      [3.5, 14],
    ]),
  ),
  output: solid(
    7,
    closed([
      [3, 3],
      [13, 3],
      [13, 13],
      [3, 13],
    ]),
  ),
  outcome: solid(4, circle(8, 8, 5.5)),
  impact: solid(3, closed(STAR)),
  assumption: lines(
    8,
    circle(8, 8, 6),
    [
      ['M', 6.2, 6.6],
      ['C', 6.2, 4.2, 9.8, 4.3, 9.8, 6.5],
      ['C', 9.8, 8, 8, 7.9, 8, 9.4],
    ],
    polyline([
      [8, 11.4],
      [8, 11.5],
    ]),
  ),
  risk: lines(
    3,
    closed([
      [9, 1],
      [3, 9],
      [7, 9],
      [6, 15],
      [13, 8],
      [9, 8],
    ]),
  ),
  indicator: lines(
    6,
    polyline([
      [2.5, 14],
      [2.5, 9],
    ]),
    polyline([
      [6.5, 14],
      [6.5, 6],
    ]),
    polyline([
      [10.5, 14],
      [10.5, 8],
    ]),
    polyline([
      [14, 14],
      [14, 2.5],
    ]),
  ),
  context: lines(1, circle(8, 8, 6), circle(8, 8, 2.5)),
  unintended: lines(
    2,
    polyline([
      [1.5, 8],
      [5.5, 8],
      [7.5, 4],
      [10, 12],
      [11.5, 8],
      [14.5, 8],
    ]),
  ),
};
const KINDLESS = lines(1, circle(8, 8, 5.5));

/** The shape of a kind; a Node that lost its kind is a bare ring. */
const shapeOf = (kind: NodeKind | null): KindShape => (kind ? SHAPES[kind] : KINDLESS);

export const inkOf = (kind: NodeKind | null): Ink => `chapter-${shapeOf(kind).hue}`;

/** The shape as a mark with its upper left corner at x, y. */
export function kindMark(
  kind: NodeKind | null,
  x: number,
  y: number,
  size: number,
  ink: Ink = inkOf(kind),
): Mark {
  const { commands, isLine } = shapeOf(kind);
  const scale = size / 16;
  const path = placed(commands, x, y, scale);
  return isLine ? stroked(path, { ink, width: 1.8 * scale }) : filled(path, ink);
}
