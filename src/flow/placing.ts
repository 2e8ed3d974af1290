// Where a Node goes when a person adds, moves or re-kinds one: into its lane, onto nothing.
// Pure; answers new places, which an Edit writes.
import {
  COLUMN_GAP,
  freeSpot,
  type Lane,
  LANES,
  laneFrames,
  laneLeft,
  type LaneNode,
  laneOf,
  NODE_WIDTH,
  nodeHeight,
  type Place,
  type Places,
  ROW_GAP,
} from '#domain/lanes.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';

const PITCH = NODE_WIDTH + COLUMN_GAP;

/** A spot for a Node, and the Nodes that make room for it. */
export interface Spot {
  readonly place: Place;
  readonly moved: Readonly<Record<string, Place>>;
}

/** A spot in the lane of `kind`, beside the Node with the id `near` when there is one. */
export function spotFor(
  node: LaneNode,
  near: string | null,
  nodes: readonly LaneNode[],
  places: Places,
): Spot {
  const others = nodes.filter((other) => other.id !== node.id);
  const lane = laneOf(node.kind);
  const frames = laneFrames(others, places);
  const own = frames.find((frame) => frame.lane === lane);
  const neighbour = others.find((other) => other.id === near);
  const at = neighbour && places.get(neighbour.id);
  if (lane === 'beside') {
    const bottom = Math.max(
      0,
      ...frames
        .filter((frame) => frame !== own)
        .map((frame) => frame.y + frame.height + ROW_GAP * 3),
    );
    const wanted: Place = [at?.[0] ?? laneLeft(frames, lane), own?.y ?? bottom];
    return { place: freeSpot(node, wanted, others, places), moved: {} };
  }
  const isFirstInLane =
    neighbour !== undefined && laneOf(neighbour.kind) === lane && at?.[0] === own?.x;
  const y = at?.[1] ?? (own ? own.y + own.height + ROW_GAP : (frames[0]?.y ?? 0));
  if (own && !isFirstInLane)
    return { place: freeSpot(node, [own.x, y], others, places), moved: {} };
  const { x, moved } = newColumn(lane, others, places);
  const after = new Map([...places, ...Object.entries(moved)]);
  return { place: freeSpot(node, [x, y], others, after), moved };
}

/** A column at the left of a lane; what stands right of it gives way. */
function newColumn(
  lane: Lane,
  nodes: readonly LaneNode[],
  places: Places,
): { x: number; moved: Record<string, Place> } {
  const order = LANES.indexOf(lane);
  const main = laneFrames(nodes, places).filter((frame) => frame.lane !== 'beside');
  const right = main.filter((frame) => LANES.indexOf(frame.lane) >= order).map((frame) => frame.x);
  const left = main
    .filter((frame) => LANES.indexOf(frame.lane) < order)
    .map((frame) => frame.x + frame.width + COLUMN_GAP);
  const from = left.length > 0 ? Math.max(...left) : null;
  if (right.length === 0) return { x: from ?? 0, moved: {} };
  const to = Math.min(...right);
  const wanted = from === null ? 0 : Math.max(0, from + PITCH - to);
  const givesWay = (node: LaneNode): boolean => {
    const own = laneOf(node.kind);
    const x = places.get(node.id)?.[0] ?? -Infinity;
    return own === 'beside' ? x >= to : LANES.indexOf(own) >= order;
  };
  const moving = nodes.filter(givesWay);
  // What is locked gives way to nothing; then the new column has to do with the room there is.
  const shift = moving.some(({ locked }) => locked === true) ? 0 : wanted;
  const moved: Record<string, Place> = {};
  for (const { id } of shift > 0 ? moving : []) {
    const [x, y] = places.get(id) ?? [0, 0];
    moved[id] = [x + shift, y];
  }
  return { x: to + shift - PITCH, moved };
}

/** What dropped Nodes' places become: kept inside their lane and off other Nodes. */
export function settle(
  dropped: Places,
  nodes: readonly LaneNode[],
  places: Places,
): Record<string, Place> {
  const settled = new Map([...places].filter(([id]) => !dropped.has(id)));
  const frames = laneFrames(nodes, settled).filter((frame) => frame.lane !== 'beside');
  for (const node of nodes) {
    const place = dropped.get(node.id);
    if (!place) continue;
    const order = LANES.indexOf(laneOf(node.kind));
    const before = frames.filter((frame) => LANES.indexOf(frame.lane) < order);
    const after = frames.filter((frame) => LANES.indexOf(frame.lane) > order);
    const least = Math.max(-Infinity, ...before.map((frame) => frame.x + frame.width + COLUMN_GAP));
    const most = Math.min(Infinity, ...after.map((frame) => frame.x - COLUMN_GAP - NODE_WIDTH));
    const isFree = laneOf(node.kind) === 'beside';
    const x = isFree ? place[0] : Math.max(least, Math.min(most, place[0]));
    settled.set(node.id, freeSpot(node, [x, place[1]], nodes, settled));
  }
  return Object.fromEntries([...settled].filter(([id]) => dropped.has(id)));
}

const KIND_OF_LANE: Readonly<Record<Lane, NodeKind>> = {
  barrier: 'barrier',
  input: 'input',
  activity: 'activity',
  output: 'output',
  outcome: 'outcome',
  impact: 'impact',
  beside: 'assumption',
};

/** The kind that belongs where somebody pointed on the plane: that of the nearest lane. */
export function kindAt([x, y]: Place, nodes: readonly LaneNode[], places: Places): NodeKind {
  const frames = laneFrames(nodes, places);
  const beside = frames.find((frame) => frame.lane === 'beside');
  if (beside && y > beside.y - ROW_GAP) return KIND_OF_LANE.beside;
  const distance = (frame: { x: number; width: number }): number =>
    Math.max(frame.x - x, x - frame.x - frame.width, 0);
  const nearest = frames
    .filter((frame) => frame.lane !== 'beside')
    .toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest ? KIND_OF_LANE[nearest.lane] : 'impact';
}

/** The upper left corner of a Node whose middle is at a point. */
export const centred = ([x, y]: Place, label = ''): Place => [
  x - NODE_WIDTH / 2,
  y - nodeHeight(label) / 2,
];
