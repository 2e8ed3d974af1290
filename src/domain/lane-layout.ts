// Puts a whole flow into lanes, Nodes ordered so that Links cross little.
// Pure and deterministic: the same Nodes and Links in the same order give the same picture.
// Units are canvas pixels on a grid of 8; knows nothing of screens or fonts.
import { aroundPinned } from '#domain/lane-around.ts';
import { type Columns, laneColumns, type Line } from '#domain/lane-columns.ts';
import { BY_KIND, type LaneRule, type RuledNode } from '#domain/lane-rules.ts';
import {
  BAND_GAP,
  COLUMN_GAP,
  GRID,
  type LaneFrame,
  type LaneNode,
  LANES,
  laneOf,
  NODE_WIDTH,
  nodeHeight,
  type Place,
  type Places,
  ROW_GAP,
} from '#domain/lanes.ts';

const PITCH = NODE_WIDTH + COLUMN_GAP;
/** Between two rows, under the gap that the last Node of a row has anyway: room for a name. */
const SPAN_GAP = 64;

export interface LayoutOptions {
  /** Places that stay as they are; the rest is put around them. */
  readonly pinned?: Places;
  /** Where all stand now, when that is more than the pinned ones: with some pinned, most move little. */
  readonly now?: Places;
}

/** A place for every Node, by kind: inside its lane, none overlapping another. */
export function layoutLanes(
  nodes: readonly LaneNode[],
  links: readonly Line[],
  { pinned = new Map(), now = pinned }: LayoutOptions = {},
): Places {
  const { places } = layoutBy(BY_KIND, nodes, links);
  return nodes.some((node) => pinned.has(node.id))
    ? aroundPinned(nodes, places, pinned, now)
    : places;
}

/** A flow laid out by a rule. */
export interface LaneView {
  readonly rule: LaneRule;
  readonly places: Places;
  /** The lanes in reading order, without margins. */
  readonly frames: readonly LaneFrame<string>[];
}

/** A place for every Node by a rule, and its lanes. */
export function layoutBy(
  rule: LaneRule,
  nodes: readonly RuledNode[],
  links: readonly Line[],
): LaneView {
  const used = new Set(nodes.map((node) => rule.laneOf(node)));
  const lanes = rule.lanes.filter(
    (lane) => lane !== 'beside' && (used.has(lane) || rule.kept.has(lane)),
  );
  const isRows = rule.axis === 'rows';
  const column = isRows ? kindColumns(nodes, links) : null;
  const boxes = nodes.map((node) => {
    const at = lanes.indexOf(rule.laneOf(node));
    const size = nodeHeight(node.label) + ROW_GAP;
    if (at === -1) return { id: node.id, lane: null, band: 0, size };
    if (column) return { id: node.id, lane: column(node), band: at, size };
    // Inside a lane the kinds keep their order.
    return { id: node.id, lane: at * LANES.length + orderOf(node), band: 0, size };
  });
  const bands = { count: lanes.length, gap: SPAN_GAP };
  const found = laneColumns(boxes, links, isRows ? { grid: GRID, bands } : { grid: GRID });
  const heights = new Map(nodes.map((node) => [node.id, nodeHeight(node.label)]));
  return isRows
    ? placeRows(rule, lanes, found, heights)
    : placeColumns(rule, lanes, found, heights);
}

type Heights = ReadonlyMap<string, number>;

const orderOf = ({ kind }: LaneNode): number => LANES.indexOf(laneOf(kind));

/** In rows, everything stands in the column of its kind, or of what it explains. */
function kindColumns(
  nodes: readonly LaneNode[],
  links: readonly Line[],
): (node: LaneNode) => number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const linkById = new Map(links.map((link) => [link.id, link]));
  const explained = Map.groupBy(links, (link) => link.from ?? '');
  return (node) => {
    if (laneOf(node.kind) !== 'beside') return orderOf(node);
    const ends = (explained.get(node.id) ?? []).flatMap(({ to }) => {
      const end = byId.get(to ?? '') ?? byId.get(linkById.get(to ?? '')?.to ?? '');
      return end && laneOf(end.kind) !== 'beside' ? [orderOf(end)] : [];
    });
    return ends.length > 0 ? Math.max(...ends) : LANES.indexOf('activity');
  };
}

function placeColumns(
  rule: LaneRule,
  lanes: readonly string[],
  { columns, beside }: Columns,
  heights: Heights,
): LaneView {
  const places = new Map<string, Place>();
  const frames: LaneFrame<string>[] = [];
  const lefts: number[] = [];
  let right = 0;
  lanes.forEach((lane, at) => {
    const own = columns.filter((column) => Math.floor(column.lane / LANES.length) === at);
    const x = right;
    for (const { cells } of own) {
      for (const { id, y } of cells) places.set(id, [right, y]);
      lefts.push(right);
      right += PITCH;
    }
    if (own.length === 0) right += PITCH;
    frames.push({ lane, x, y: 0, width: right - COLUMN_GAP - x, height: 0 });
  });
  const empty = frames.length > 0 ? nodeHeight('') : null;
  const bottom = bottomOf(places, heights) ?? empty;
  const main = frames.map((frame) => ({ ...frame, height: bottom ?? 0 }));
  const under = placeBeside(beside, lefts, bottom, BAND_GAP, heights, places);
  return { rule, places, frames: [...main, ...under] };
}

function placeRows(
  rule: LaneRule,
  lanes: readonly string[],
  { columns, beside, bands }: Columns,
  heights: Heights,
): LaneView {
  const places = new Map<string, Place>();
  columns.forEach(({ cells }, index) => {
    for (const { id, y } of cells) places.set(id, [index * PITCH, y]);
  });
  const lefts = columns.map((_, index) => index * PITCH);
  const width = Math.max(1, columns.length) * PITCH - COLUMN_GAP;
  const rows = lanes.map((lane, at) => {
    const { top, height } = bands[at] ?? { top: 0, height: 0 };
    return { lane, x: 0, y: top, width, height: height - ROW_GAP };
  });
  const under = placeBeside(
    beside,
    lefts,
    bottomOf(places, heights),
    SPAN_GAP + ROW_GAP,
    heights,
    places,
  );
  return { rule, places, frames: [...rows, ...under] };
}

/** Puts what explains the path under everything, and answers its frame when there is any. */
function placeBeside(
  beside: Columns['beside'],
  lefts: readonly number[],
  bottom: number | null,
  gap: number,
  heights: Heights,
  places: Map<string, Place>,
): LaneFrame<string>[] {
  const top = bottom === null ? 0 : bottom + gap;
  let deepest = top;
  beside.forEach((column, index) => {
    let y = top;
    for (const id of column) {
      places.set(id, [lefts[index] ?? index * PITCH, y]);
      y += (heights.get(id) ?? 0) + ROW_GAP;
    }
    deepest = Math.max(deepest, y - ROW_GAP);
  });
  if (deepest <= top) return [];
  const width = (lefts.at(-1) ?? 0) + NODE_WIDTH;
  return [{ lane: 'beside', x: 0, y: top, width, height: deepest - top }];
}

/** The lower edge of all that has a place; null while nothing has. */
const bottomOf = (places: Places, heights: Heights): number | null =>
  [...places].reduce<number | null>(
    (most, [id, [, y]]) => Math.max(most ?? -Infinity, y + (heights.get(id) ?? 0)),
    null,
  );
