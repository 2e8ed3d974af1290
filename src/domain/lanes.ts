// The lanes of the flow by kind, from left to right: which there are, how far they reach, where in them is
// room. Units are canvas pixels on a grid of 8.
// Pure; knows nothing of screens or fonts, and `lane-layout.ts` puts a whole flow in order.
import type { FlowNode } from '#domain/records/node.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';

export type Place = readonly [x: number, y: number];
export type Places = ReadonlyMap<string, Place>;
export type LaneNode = Pick<FlowNode, 'id' | 'kind' | 'label'> & Partial<Pick<FlowNode, 'locked'>>;

/** The lanes in reading order; `beside` is the band under them, for what explains the path. */
export const LANES = [
  'barrier',
  'input',
  'activity',
  'output',
  'outcome',
  'impact',
  'beside',
] as const;
export type Lane = (typeof LANES)[number];

const LANE_OF: Readonly<Record<NodeKind, Lane>> = {
  challenge: 'barrier',
  barrier: 'barrier',
  input: 'input',
  activity: 'activity',
  output: 'output',
  outcome: 'outcome',
  impact: 'impact',
  assumption: 'beside',
  risk: 'beside',
  indicator: 'beside',
  context: 'beside',
  unintended: 'beside',
};

/** The lane of a kind; a Node that lost its kind stands beside. */
export const laneOf = (kind: NodeKind | null): Lane => (kind ? LANE_OF[kind] : 'beside');

export const GRID = 8;
export const NODE_WIDTH = 176;
/** Between two columns: room for an arrow. */
export const COLUMN_GAP = 48;
/** Between two Nodes of a column. */
export const ROW_GAP = 24;
/** Between the lanes and what stands beside, under them. */
export const BAND_GAP = 72;

const LINE = 20;
const MAX_LINES = 8;
/** Letters of middle width that fit one line of a label, with a little reserve. */
const LINE_UNITS = 19;
const WIDTHS: readonly (readonly [letters: RegExp, units: number])[] = [
  [/[\u2E80-\uFFFF]/u, 2],
  [/[mwMW%@—]/u, 1.6],
  [/\p{Lu}/u, 1.25],
  [/[fijlrtł.,:;'’!|()/-]/u, 0.65],
  [/[bdghnopquęóöüń\d]/u, 1.07],
];

/** Heights by label: they are asked for again and again, label by label the same. */
const KNOWN_HEIGHTS = new Map<string, number>();
const MOST_HEIGHTS = 10_000;

/** Height of a Node: a line for its kind and up to eight for its label, on the grid. */
export function nodeHeight(label: string): number {
  const known = KNOWN_HEIGHTS.get(label);
  if (known !== undefined) return known;
  if (KNOWN_HEIGHTS.size >= MOST_HEIGHTS) KNOWN_HEIGHTS.clear();
  const height = heightOf(Math.min(linesOf(label), MAX_LINES));
  KNOWN_HEIGHTS.set(label, height);
  return height;
}

const heightOf = (lines: number): number => Math.ceil((36 + lines * LINE) / GRID) * GRID;

/** Of a Node whose label may have more lines than are shown. */
export const MAX_NODE_HEIGHT = heightOf(MAX_LINES);

function linesOf(label: string): number {
  let lines = 1;
  let used = 0;
  for (const word of label.trim().split(/\s+/u)) {
    const units = unitsOf(word);
    const next = used === 0 ? units : used + 0.4 + units;
    if (next <= LINE_UNITS) {
      used = next;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than a line is broken.
    const extra = Math.max(0, Math.ceil(units / LINE_UNITS) - 1);
    lines += extra;
    used = units - extra * LINE_UNITS;
  }
  return lines;
}

const unitsOf = (word: string): number =>
  Array.from(word).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1),
    0,
  );

export interface LaneFrame<L extends string = Lane> {
  readonly lane: L;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The extent of each lane that has Nodes, in reading order, without margins. */
export function laneFrames(nodes: readonly LaneNode[], places: Places): readonly LaneFrame[] {
  const boxes = new Map<Lane, { left: number; top: number; right: number; bottom: number }>();
  for (const node of nodes) {
    const place = places.get(node.id);
    if (!place) continue;
    const [x, y] = place;
    const box = { left: x, top: y, right: x + NODE_WIDTH, bottom: y + nodeHeight(node.label) };
    const lane = laneOf(node.kind);
    const known = boxes.get(lane) ?? box;
    boxes.set(lane, {
      left: Math.min(known.left, box.left),
      top: Math.min(known.top, box.top),
      right: Math.max(known.right, box.right),
      bottom: Math.max(known.bottom, box.bottom),
    });
  }
  return LANES.flatMap((lane) => {
    const box = boxes.get(lane);
    return box
      ? [
          {
            lane,
            x: box.left,
            y: box.top,
            width: box.right - box.left,
            height: box.bottom - box.top,
          },
        ]
      : [];
  });
}

/** Where a lane begins; for an empty one, just after the lane before it, else before the one after. */
export function laneLeft(frames: readonly LaneFrame[], lane: Lane): number {
  const own = frames.find((frame) => frame.lane === lane);
  if (own) return own.x;
  if (lane === 'beside') return frames[0]?.x ?? 0;
  const at = LANES.indexOf(lane);
  const main = frames.filter((frame) => frame.lane !== 'beside');
  const before = main.findLast((frame) => LANES.indexOf(frame.lane) < at);
  if (before) return before.x + before.width + COLUMN_GAP;
  const after = main.find((frame) => LANES.indexOf(frame.lane) > at);
  return after ? after.x - NODE_WIDTH - COLUMN_GAP : 0;
}

/** The first place at or below `wanted` where a Node covers no other. */
export function freeSpot(
  node: LaneNode,
  [x, y]: Place,
  nodes: readonly LaneNode[],
  places: Places,
): Place {
  const height = nodeHeight(node.label);
  const column = nodes
    .flatMap((other) => {
      const place = other.id === node.id ? undefined : places.get(other.id);
      const touches = place && Math.abs(place[0] - x) < NODE_WIDTH + GRID;
      return touches ? [{ top: place[1], bottom: place[1] + nodeHeight(other.label) }] : [];
    })
    .toSorted((a, b) => a.top - b.top);
  let top = snap(y);
  for (const other of column) {
    if (other.top < top + height + GRID && top < other.bottom + GRID)
      top = snap(other.bottom + ROW_GAP);
  }
  return [snap(x), top];
}

/** Onto the grid. */
export const snap = (value: number): number => Math.round(value / GRID) * GRID;
