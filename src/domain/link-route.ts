// The way of a Link past the Nodes between its ends, so that a line never runs behind a card it has nothing
// to do with. Pure; units are canvas pixels. Knows nothing of how a line is drawn.
import { COLUMN_GAP, type LaneNode, NODE_WIDTH, nodeHeight, type Places } from '#domain/lanes.ts';

/** Strips of the plane as wide as a column of the layout and its gap. */
const STRIP = NODE_WIDTH + COLUMN_GAP;
/** Room between a line and a card it passes. */
const AIR = 10;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The cards in each strip from above, by the strip's number. */
export type Obstacles = ReadonlyMap<number, readonly Box[]>;

/** A level stretch of the way, through one strip. */
export interface Pass {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const stripAt = (x: number): number => Math.floor(x / STRIP);

/** Everything that may be in the way. */
export function obstaclesOf(nodes: readonly LaneNode[], places: Places): Obstacles {
  const strips = new Map<number, Box[]>();
  for (const { id, label } of nodes) {
    const place = places.get(id);
    if (!place) continue;
    const [left, top] = place;
    const box = { left, top, right: left + NODE_WIDTH, bottom: top + nodeHeight(label) };
    for (let strip = stripAt(left); strip <= stripAt(box.right - 1); strip += 1) {
      const known = strips.get(strip);
      if (known) known.push(box);
      else strips.set(strip, [box]);
    }
  }
  for (const boxes of strips.values()) boxes.sort((a, b) => a.top - b.top);
  return strips;
}

/**
 * Where a line from one point to another has to pass level, strip by strip in its direction. Empty when
 * the straight way is free, or when no strip lies between the ends.
 */
export function passesBetween(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  obstacles: Obstacles,
): readonly Pass[] {
  const way = Math.sign(to[0] - from[0]);
  const [first, last] = [stripAt(from[0]), stripAt(to[0])];
  const strips: (readonly Box[])[] = [];
  for (let strip = first + way; (last - strip) * way > 0; strip += way) {
    const boxes = obstacles.get(strip);
    if (boxes) strips.push(boxes);
  }
  if (strips.every((boxes) => boxes.every((box) => !crosses(from, to, box)))) return [];
  let [x, y] = from;
  return strips.map((boxes) => {
    const left = Math.min(...boxes.map((box) => box.left)) - AIR;
    const right = Math.max(...boxes.map((box) => box.right)) + AIR;
    const [near, far] = way > 0 ? [left, right] : [right, left];
    const wanted = y + ((to[1] - y) * ((near + far) / 2 - x)) / (to[0] - x || 1);
    y = freeLevel(boxes, wanted);
    x = far;
    return { from: near, to: far, y };
  });
}

/** The level nearest to the one wanted at which nothing is in the way. */
function freeLevel(boxes: readonly Box[], wanted: number): number {
  let above = -Infinity;
  let best = Infinity;
  const consider = (top: number, bottom: number): void => {
    if (top > bottom) return;
    const level = Math.min(Math.max(wanted, top), bottom);
    if (Math.abs(level - wanted) < Math.abs(best - wanted)) best = level;
  };
  for (const { top, bottom } of boxes) {
    consider(above, top - AIR);
    above = Math.max(above, bottom + AIR);
  }
  consider(above, Infinity);
  return best;
}

/** Whether the curve that leaves and arrives level touches a box on its way. */
function crosses(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  { left, right, top, bottom }: Box,
): boolean {
  const levelAt = (x: number): number => {
    const share = Math.min(1, Math.max(0, (x - x1) / (x2 - x1)));
    // As a curve does that begins and ends level.
    return y1 + (y2 - y1) * share * share * (3 - 2 * share);
  };
  const [a, b] = [levelAt(left), levelAt(right)];
  return Math.max(a, b) > top - AIR / 2 && Math.min(a, b) < bottom + AIR / 2;
}
