// Putting a Node into another lane by term or by owner: says so in its field, for its place is not stored.
// Pure; answers Edits.
import type { Edit } from '#document/index.ts';
import type { LaneView } from '#domain/lane-layout.ts';
import type { RuledNode } from '#domain/lane-rules.ts';
import {
  type LaneFrame,
  laneOf,
  NODE_WIDTH,
  nodeHeight,
  type Place,
  type Places,
  ROW_GAP,
} from '#domain/lanes.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { itemAt } from '#domain/schema.ts';
import { TERMS } from '#domain/vocabularies/flow.ts';

/** The lane that a Node whose upper left corner is at a place belongs to: the one nearest its middle. */
function laneAt(
  { rule, frames }: LaneView,
  { label }: Pick<RuledNode, 'label'>,
  [left, top]: Place,
): LaneFrame<string> | undefined {
  const [x, y] = [left + NODE_WIDTH / 2, top + nodeHeight(label) / 2];
  const beside = frames.find(({ lane }) => lane === 'beside');
  if (beside && y > beside.y - ROW_GAP) return beside;
  const distance = (frame: LaneFrame<string>): number =>
    rule.axis === 'rows'
      ? Math.max(frame.y - y, y - frame.y - frame.height, 0)
      : Math.max(frame.x - x, x - frame.x - frame.width, 0);
  return frames
    .filter((frame) => frame !== beside)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** What is set in a Node that stands at a place of the view; null where nothing changes. */
export function laneEdit(view: LaneView, node: RuledNode, place: Place): Edit | null {
  const lane = laneAt(view, node, place)?.lane;
  if (lane === undefined || lane === view.rule.laneOf(node)) return null;
  const field = view.rule.by === 'owner' ? 'owner' : 'term';
  const isWithoutTerm = field === 'term' && laneOf(node.kind) === 'beside';
  const value = valueOf(field, lane);
  if (isWithoutTerm || value === undefined || value === (node[field] ?? null)) return null;
  return { type: 'set-field', at: itemAt('nodes', node.id, field), value };
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'beside']);

/** What a lane stands for; undefined for the others, who are several. */
function valueOf(field: 'term' | 'owner', lane: string): string | null | undefined {
  if (field === 'term') return (TERMS as readonly string[]).includes(lane) ? lane : null;
  if (lane === 'others') return undefined;
  return NOBODY.has(lane) ? null : lane;
}

/** One drop of several Nodes, and those that come into another lane by it. */
export function dropInLanes(
  view: LaneView,
  nodes: readonly FlowNode[],
  dropped: Places,
): { readonly edit: Edit; readonly moved: readonly FlowNode[] } {
  const found = nodes.flatMap((node) => {
    const place = dropped.get(node.id);
    const edit = place && laneEdit(view, node, place);
    return edit ? [{ node, edit }] : [];
  });
  return {
    edit: { type: 'together', edits: found.map(({ edit }) => edit) },
    moved: found.map(({ node }) => node),
  };
}

/** Where a Node that is carried comes next when it goes one lane on; null at the edge or along the lanes. */
export function nextLane(
  view: LaneView,
  node: FlowNode,
  place: Place,
  [dx, dy]: Place,
): { readonly place: Place; readonly lane: string } | null {
  const isRows = view.rule.axis === 'rows';
  const step = isRows ? dy : dx;
  const lanes = isRows ? view.frames : view.frames.filter(({ lane }) => lane !== 'beside');
  const at = lanes.findIndex(({ lane }) => lane === laneAt(view, node, place)?.lane);
  const next = step === 0 || at === -1 ? undefined : lanes[at + Math.sign(step)];
  if (!next) return null;
  return { lane: next.lane, place: isRows ? [place[0], next.y] : [next.x, place[1]] };
}
