// The picture a file draws of its nodes, in our size: kept where it fits the lanes. Pure.
// A file's units are its own: its boxes may be smaller than ours, larger, or points.
import {
  COLUMN_GAP,
  laneFrames,
  NODE_WIDTH,
  nodeHeight,
  type Place,
  type Places,
  ROW_GAP,
  snap,
} from '#domain/lanes.ts';
import type { PlannedNode } from '#flow/import/plan-import.ts';

/** Tried for each direction by itself: boxes are wider than high. */
const SCALES = Array.from({ length: 30 }, (_, step) => 1.2 ** step / 4);
/**
 * The most room for a Node, in square pixels: about ten times what it covers with the gaps around it. A
 * picture that needs more has two Nodes nearly in one place, or one far away.
 */
const MOST_ROOM = 10 * (NODE_WIDTH + COLUMN_GAP) * 120;

/** Places as in the file; none where it lacks some, mixes up the lanes or would be mostly empty. */
export function filePlaces(nodes: readonly PlannedNode[]): Places {
  const given = nodes.flatMap(({ id, place }) => (place ? [[id, place] as const] : []));
  const largest = SCALES.at(-1) ?? 1;
  const isDrawn =
    given.length === nodes.length &&
    new Set(given.map(([, place]) => place.join())).size > 1 &&
    // What mixes up the lanes does so in every size.
    fitsLanes(nodes, scaled(given, largest, largest));
  let best: Places = new Map();
  let least = isDrawn ? MOST_ROOM * nodes.length : 0;
  for (const across of isDrawn ? SCALES : []) {
    for (const down of SCALES) {
      const places = scaled(given, across, down);
      const room = roomOf(places);
      if (room > least) break;
      if (!fitsLanes(nodes, places) || hasOverlap(nodes, places)) continue;
      [best, least] = [places, room];
      break;
    }
  }
  return best;
}

/** The same picture in another size, its upper left corner at the origin. */
function scaled(
  given: readonly (readonly [string, Place])[],
  across: number,
  down: number,
): Places {
  const left = Math.min(...given.map(([, [x]]) => x));
  const top = Math.min(...given.map(([, [, y]]) => y));
  return new Map(
    given.map(([id, [x, y]]): [string, Place] => [
      id,
      [snap((x - left) * across), snap((y - top) * down)],
    ]),
  );
}

function roomOf(places: Places): number {
  const all = [...places.values()];
  const width = Math.max(...all.map(([x]) => x)) + NODE_WIDTH;
  return width * (Math.max(...all.map(([, y]) => y)) + nodeHeight(''));
}

/** Whether each lane ends before the next one begins, with what stands beside under them all. */
function fitsLanes(nodes: readonly PlannedNode[], places: Places): boolean {
  const frames = laneFrames(nodes, places);
  const bottom = Math.max(
    ...frames.filter(({ lane }) => lane !== 'beside').map(({ y, height }) => y + height),
  );
  return frames.every((frame, index) => {
    if (frame.lane === 'beside') return frame.y >= bottom + ROW_GAP;
    const next = frames[index + 1];
    return !next || next.lane === 'beside' || frame.x + frame.width + COLUMN_GAP <= next.x;
  });
}

/** Whether two Nodes touch, or nearly so. */
function hasOverlap(nodes: readonly PlannedNode[], places: Places): boolean {
  // From left to right, so that only neighbours are compared.
  const boxes = nodes
    .map(({ id, label }) => ({
      at: places.get(id) ?? ([0, 0] as const),
      height: nodeHeight(label) + ROW_GAP,
    }))
    .toSorted((a, b) => a.at[0] - b.at[0]);
  return boxes.some((box, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (!other || other.at[0] - box.at[0] >= NODE_WIDTH + ROW_GAP) return false;
      const isApart =
        other.at[1] >= box.at[1] + box.height || box.at[1] >= other.at[1] + other.height;
      if (!isApart) return true;
    }
    return false;
  });
}
