// Nodes of the flow as React Flow's nodes. An element keeps its identity until what it shows changes, so
// that only the touched ones are drawn again. Sizes are given, so that nothing is measured.
// Must not know how they look.
import type { Node } from '@xyflow/react';
import { NODE_WIDTH, nodeHeight, type Place } from '#domain/lanes.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { FlowNow } from '#flow/flow-now.ts';
import type { PlaceOf } from '#flow/link-ends.ts';

export interface NodeData extends Record<string, unknown> {
  readonly node: FlowNode;
  /** How many Links leave it, and arrive. */
  readonly out: number;
  readonly into: number;
  /** How many Nodes stand behind the card of a folded group; 0 for a Node of its own. */
  readonly behind: number;
}
export type MapNode = Node<NodeData, 'node'>;

type Elements = (
  now: Pick<FlowNow, 'out' | 'into' | 'behind'>,
  drawn: readonly FlowNode[],
  placeOf: PlaceOf,
  picked: Picked,
) => MapNode[];

interface Picked {
  readonly selected: readonly string[];
  /** Only what is selected goes with a finger. */
  readonly byTouch?: boolean;
}

/** Makes elements, keeping those that did not change since the last call. */
export function mapElements(): Elements {
  let known = new Map<string, MapNode>();
  return (now, drawn, placeOf, { selected, byTouch = false }) => {
    const chosen = new Set(selected);
    const next = drawn.map((node) => {
      const place = placeOf(node.id) ?? [0, 0];
      const isSelected = chosen.has(node.id);
      const draggable = !byTouch || isSelected;
      const before = known.get(node.id);
      const data = latest(before?.data, {
        node,
        out: now.out.get(node.id)?.length ?? 0,
        into: now.into.get(node.id)?.length ?? 0,
        behind: now.behind.get(node.id) ?? 0,
      });
      const isSame =
        before?.data === data &&
        before.selected === isSelected &&
        before.draggable === draggable &&
        before.position.x === place[0] &&
        before.position.y === place[1];
      return isSame ? before : { ...mapNode(data, place, isSelected), draggable };
    });
    known = new Map(next.map((node) => [node.id, node]));
    return next;
  };
}

/** What was there before where it says the same: a Node that is only moved shows nothing new. */
const latest = (before: NodeData | undefined, data: NodeData): NodeData =>
  before &&
  (['node', 'out', 'into', 'behind'] as const).every((part) => before[part] === data[part])
    ? before
    : data;

function mapNode(data: NodeData, [x, y]: Place, selected: boolean): MapNode {
  const size = { width: NODE_WIDTH, height: nodeHeight(data.node.label) };
  return {
    id: data.node.id,
    type: 'node',
    data,
    position: { x, y },
    selected,
    ...size,
    measured: size,
    // No lines of React Flow's end at it.
    handles: [],
    // Its words stand on the card inside; a role description without a role is a fault.
    domAttributes: { 'aria-roledescription': undefined },
  };
}
