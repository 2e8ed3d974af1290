// The line of a Link between two Nodes, as SVG path data that begins and ends level.
// Pure; units are canvas pixels.
import { NODE_WIDTH } from '#domain/lanes.ts';

export interface Ends {
  /** The right edge of the Node the Link leaves, at half its height. */
  readonly sourceX: number;
  readonly sourceY: number;
  /** The left edge of the Node the Link arrives at, at half its height. */
  readonly targetX: number;
  readonly targetY: number;
  /** 0 where the Link arrives at the middle of another Link. */
  readonly targetWidth: number;
}
export interface EdgePath {
  readonly line: string;
  readonly head: string;
  readonly middle: readonly [x: number, y: number];
}

/** Room the arrow head takes. */
const HEAD = 8;

/** A curve to the right; back to the left for Links that lead back; round the side within a column. */
export function edgePath({ sourceX, sourceY, targetX, targetY, targetWidth }: Ends): EdgePath {
  const [sourceLeft, targetRight] = [sourceX - NODE_WIDTH, targetX + targetWidth];
  if (targetX >= sourceX + HEAD) return curve(sourceX, sourceY, targetX, targetY, 1, 1);
  if (targetRight <= sourceLeft - HEAD)
    return curve(sourceLeft, sourceY, targetRight, targetY, -1, -1);
  return curve(sourceX, sourceY, targetRight, targetY, 1, -1);
}

/** The line from one point to another, to the right where it can. */
export const curveBetween = (x1: number, y1: number, x2: number, y2: number): string =>
  curve(x1, y1, x2, y2, 1, 1).line;

/** `out` and `into` are the directions at both ends: 1 to the right, -1 to the left. */
function curve(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  out: 1 | -1,
  into: 1 | -1,
): EdgePath {
  const end = x2 - into * HEAD;
  const bend = out === into ? Math.max(24, Math.abs(end - x1) / 2) : 40;
  const [a, b] = [x1 + out * bend, end - into * bend];
  return {
    line: `M${x1} ${y1}C${a} ${y1} ${b} ${y2} ${end} ${y2}`,
    head: `M${x2} ${y2}l${-into * HEAD} -5v10z`,
    middle: [(x1 + 3 * a + 3 * b + end) / 8, (y1 + y2) / 2],
  };
}
