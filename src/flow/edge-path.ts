// The line of a Link between two Nodes, as SVG path data that begins and ends level.
// Pure; units are canvas pixels.
import { NODE_WIDTH } from '#domain/lanes.ts';
import type { Pass } from '#domain/link-route.ts';

export interface Ends {
  /** The right edge of the Node the Link leaves, at half its height. */
  readonly sourceX: number;
  readonly sourceY: number;
  /** The left edge of the Node the Link arrives at, at half its height. */
  readonly targetX: number;
  readonly targetY: number;
  /** 0 where the Link arrives at the middle of another Link. */
  readonly targetWidth: number;
  /** Level stretches between other cards, on the way from one end to the other. */
  readonly passes: readonly Pass[];
}
export interface EdgePath {
  readonly line: string;
  readonly head: string;
  readonly middle: readonly [x: number, y: number];
}

/** Room the arrow head takes. */
const HEAD = 8;

/** Where a line leaves and arrives, and in which directions: 1 to the right, -1 to the left. */
export interface Way {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly out: 1 | -1;
  readonly into: 1 | -1;
}

/** To the right; back to the left for Links that lead back; round the side within a column. */
export function wayOf({
  sourceX,
  sourceY,
  targetX,
  targetY,
  targetWidth,
}: Omit<Ends, 'passes'>): Way {
  const [sourceLeft, targetRight] = [sourceX - NODE_WIDTH, targetX + targetWidth];
  if (targetX >= sourceX + HEAD)
    return { from: [sourceX, sourceY], to: [targetX, targetY], out: 1, into: 1 };
  if (targetRight <= sourceLeft - HEAD)
    return { from: [sourceLeft, sourceY], to: [targetRight, targetY], out: -1, into: -1 };
  return { from: [sourceX, sourceY], to: [targetRight, targetY], out: 1, into: -1 };
}

/** The line and its arrow head. */
export function edgePath({ passes, ...ends }: Ends): EdgePath {
  const { from, to, out, into } = wayOf(ends);
  const end = to[0] - into * HEAD;
  const stops: (readonly [x: number, y: number])[] = passes.flatMap(({ from: x1, to: x2, y }) => [
    [x1, y],
    [x2, y],
  ]);
  const points = [from, ...stops, [end, to[1]] as const];
  const middle = passes[Math.floor(passes.length / 2)];
  return {
    line: `M${from[0]} ${from[1]}${points
      .slice(1)
      .map((point, at) => bend(points[at] ?? from, point, out, into))
      .join('')}`,
    head: `M${to[0]} ${to[1]}l${-into * HEAD} -5v10z`,
    middle: middle
      ? [(middle.from + middle.to) / 2, middle.y]
      : middleOf(from, [end, to[1]], out, into),
  };
}

/** The sign on a line that pushes the wanted state away: a minus in a ring. */
export const minusMark = ([x, y]: Point): string =>
  `M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M${x - 3.5} ${y}h7`;

/** The line from one point to another, to the right where it can. */
export const curveBetween = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${x1} ${y1}${bend([x1, y1], [x2, y2], 1, 1)}`;

type Point = readonly [x: number, y: number];

/** A curve that begins and ends level; a straight line where both are. */
function bend([x1, y1]: Point, [x2, y2]: Point, out: 1 | -1, into: 1 | -1): string {
  if (y1 === y2 && out === into) return `L${x2} ${y2}`;
  const [a, b] = controls(x1, x2, out, into);
  return `C${a} ${y1} ${b} ${y2} ${x2} ${y2}`;
}

function controls(x1: number, x2: number, out: 1 | -1, into: 1 | -1): [number, number] {
  const by = out === into ? Math.max(24, Math.abs(x2 - x1) / 2) : 40;
  return [x1 + out * by, x2 - into * by];
}

function middleOf([x1, y1]: Point, [x2, y2]: Point, out: 1 | -1, into: 1 | -1): Point {
  const [a, b] = controls(x1, x2, out, into);
  return [(x1 + 3 * a + 3 * b + x2) / 8, (y1 + y2) / 2];
}
