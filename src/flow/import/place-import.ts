// Where Nodes from a file stand: as in the file where that fits the lanes, else in their lanes, never on
// another Node. Pure; answers new places, which an Edit writes.
import type { Flow } from '#domain/graph.ts';
import {
  COLUMN_GAP,
  laneFrames,
  type LaneNode,
  NODE_WIDTH,
  nodeHeight,
  type Place,
  type Places,
  ROW_GAP,
  snap,
} from '#domain/lanes.ts';
import type { PlannedNode } from '#flow/import/plan-import.ts';
import { placesOf, spotFor } from '#flow/placing.ts';

export interface Placed {
  /** Places of the new Nodes; empty where the lanes are to be laid out anew. */
  readonly added: Places;
  /** Nodes of the flow that give way, or whose place was not stored so far. */
  readonly moved: Readonly<Record<string, Place>>;
}

/** A file's units are its own: its boxes may be smaller than ours, larger, or points. */
const SCALES = Array.from({ length: 22 }, (_, step) => Math.SQRT2 ** step / 4);
/** A picture with more room than this per Node has two Nodes in one place, or one far away. */
const ROOM = 300;
const LEAST_ROOM = 4000;

/** Places for Nodes that join a flow. */
export function placeImport(flow: Flow, nodes: readonly PlannedNode[]): Placed {
  if (flow.nodes.length === 0) return { added: asInFile(nodes), moved: {} };
  const places = new Map(placesOf(flow));
  const all: LaneNode[] = [...flow.nodes];
  for (const node of nodes) {
    const { place, moved } = spotFor(node, null, all, places);
    for (const [other, to] of Object.entries(moved)) places.set(other, to);
    places.set(node.id, place);
    all.push(node);
  }
  const at = (id: string): Place => places.get(id) ?? [0, 0];
  const moved = flow.nodes.filter(({ id, pos }) => pos?.join() !== at(id).join());
  return {
    added: new Map(nodes.map(({ id }) => [id, at(id)])),
    moved: Object.fromEntries(moved.map(({ id }) => [id, at(id)])),
  };
}

/** The file's own picture, or nothing where it lacks places or mixes up the lanes. */
function asInFile(nodes: readonly PlannedNode[]): Places {
  const given = nodes.flatMap(({ id, place }) => (place ? [[id, place] as const] : []));
  if (given.length < nodes.length || new Set(given.map(([, place]) => place.join())).size < 2)
    return new Map();
  const places = SCALES.map((scale) => scaled(given, scale)).find(
    (each) => !hasOverlap(nodes, each) && fitsLanes(nodes, each),
  );
  const isRoomy = places && extentOf(places) <= Math.max(LEAST_ROOM, ROOM * nodes.length);
  return isRoomy ? places : new Map();
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

/** The same picture in another size, its upper left corner at the origin. */
function scaled(given: readonly (readonly [string, Place])[], scale: number): Places {
  const left = Math.min(...given.map(([, [x]]) => x));
  const top = Math.min(...given.map(([, [, y]]) => y));
  return new Map(
    given.map(([id, [x, y]]): [string, Place] => [
      id,
      [snap((x - left) * scale), snap((y - top) * scale)],
    ]),
  );
}

const extentOf = (places: Places): number => Math.max(...[...places.values()].flat());

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
