// Where the line of a Link begins and ends. A Link may end at a Link in turn: at the middle of its line.
// Pure; must not know how the line looks.
import { NODE_WIDTH, nodeHeight, type Place } from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { edgePath, type Ends, wayOf } from '#flow/edge-path.ts';
import { passesBetween } from '#domain/link-route.ts';
import type { FlowNow } from '#flow/flow-now.ts';

/** Where something stands; may be ahead of the document while something is moved. */
export type PlaceOf = (id: string) => Place | undefined;

/** Links on Links on Links; a file might even hold a ring of them. */
export const DEEPEST = 4;

/** What was found for a flow at rest: its lines are asked for again and again while the map moves. */
const known = new WeakMap<FlowNow, Map<string, Ends | null>>();

/** The ends of a Link's line, and its way between other cards; null where what it joins is not there. */
export function linkEnds(link: FlowLink, now: FlowNow, placeOf: PlaceOf, depth = 0): Ends | null {
  const isAtRest = isStanding(link.from, now, placeOf) && isStanding(link.to, now, placeOf);
  if (!isAtRest) return directEnds(link, now, placeOf, depth);
  const lines = known.get(now) ?? new Map<string, Ends | null>();
  known.set(now, lines);
  const before = lines.get(link.id);
  if (before !== undefined) return before;
  const ends = directEnds(link, now, placeOf, depth);
  const way = ends && wayOf(ends);
  const found =
    ends && way && way.out === way.into
      ? { ...ends, passes: passesBetween(way.from, way.to, now.obstacles()) }
      : ends;
  lines.set(link.id, found);
  return found;
}

/** Not being moved; a Link stands when what it joins does. */
function isStanding(id: string | null, now: FlowNow, placeOf: PlaceOf, depth = 0): boolean {
  const link = depth < DEEPEST ? now.link.get(id ?? '') : undefined;
  if (link)
    return (
      isStanding(link.from, now, placeOf, depth + 1) && isStanding(link.to, now, placeOf, depth + 1)
    );
  return placeOf(id ?? '') === now.places.get(id ?? '');
}

function directEnds(link: FlowLink, now: FlowNow, placeOf: PlaceOf, depth: number): Ends | null {
  const source = level(link.from, now, placeOf);
  const target = level(link.to, now, placeOf);
  if (!source) return null;
  const [sourceX, sourceY] = [source[0] + NODE_WIDTH, source[1]];
  if (target) {
    const [targetX, targetY] = target;
    return { sourceX, sourceY, targetX, targetY, targetWidth: NODE_WIDTH, passes: [] };
  }
  const other = depth < DEEPEST ? now.link.get(link.to ?? '') : undefined;
  const ends = other && linkEnds(other, now, placeOf, depth + 1);
  if (!ends) return null;
  const [targetX, targetY] = edgePath(ends).middle;
  return { sourceX, sourceY, targetX, targetY, targetWidth: 0, passes: [] };
}

/** The points at the sides of a Node where lines begin and end; null where it is not there. */
export function sidesOf(id: string, now: FlowNow): { left: Place; right: Place } | null {
  const left = level(id, now, (other) => now.places.get(other));
  return left && { left, right: [left[0] + NODE_WIDTH, left[1]] };
}

/** The left edge of a Node, at half its height. */
function level(id: string | null, now: FlowNow, placeOf: PlaceOf): Place | null {
  const node = now.node.get(id ?? '');
  const place = node && placeOf(node.id);
  return place ? [place[0], place[1] + nodeHeight(node.label) / 2] : null;
}
