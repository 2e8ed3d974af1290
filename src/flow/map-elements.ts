// The flow as React Flow's nodes and edges. An element keeps its identity until what it shows changes,
// so that of 2,000 only the touched ones are drawn again. Sizes are given, so that nothing is measured.
// Must not know how they look.
import { type Edge, type Node, Position } from '@xyflow/react';
import { NODE_WIDTH, nodeHeight, type Place, type Places } from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { edgePath } from '#flow/edge-path.ts';
import type { FlowNow } from '#flow/flow-now.ts';

export interface NodeData extends Record<string, unknown> {
  readonly node: FlowNode;
  /** How many Links leave it, and arrive. */
  readonly out: number;
  readonly into: number;
}
export type MapNode = Node<NodeData, 'node'>;
/** The middle of a Link that another Link ends at; nothing to see. */
export type AnchorNode = Node<Record<string, never>, 'anchor'>;
export type MapElement = MapNode | AnchorNode;

export interface EdgeData extends Record<string, unknown> {
  readonly link: FlowLink;
  readonly targetWidth: number;
}
export type MapEdge = Edge<EdgeData, 'link'>;

export const OUT = 'out';
export const INTO = 'into';
const ANCHOR = 'link:';

/** Makes elements, keeping those that did not change since the last call. */
export function mapElements() {
  let nodes = new Map<string, MapElement>();
  let edges = new Map<string, MapEdge>();
  return {
    /** Nodes at places; `places` may be ahead of the document while something is dragged. */
    nodes(now: FlowNow, places: Places, selected: readonly string[]): MapElement[] {
      const chosen = new Set(selected);
      const next: MapElement[] = now.nodes.map((node) => {
        const place = places.get(node.id) ?? [0, 0];
        const data = {
          node,
          out: now.out.get(node.id)?.length ?? 0,
          into: now.into.get(node.id)?.length ?? 0,
        };
        const before = nodes.get(node.id);
        const isSame =
          before?.type === 'node' &&
          before.data.node === node &&
          before.data.out === data.out &&
          before.data.into === data.into &&
          before.selected === chosen.has(node.id) &&
          isAt(before, place);
        return isSame ? before : mapNode(data, place, chosen.has(node.id));
      });
      for (const { to } of now.links) {
        const target = to === null ? undefined : now.link.get(to);
        if (target)
          next.push(
            anchor(target.id, middleOf(target, now, places), nodes.get(ANCHOR + target.id)),
          );
      }
      nodes = new Map(next.map((node) => [node.id, node]));
      return [...nodes.values()];
    },
    edges(now: FlowNow, selected: string | null): MapEdge[] {
      const next = now.links.map((link) => {
        const target = now.link.has(link.to ?? '') ? ANCHOR + (link.to ?? '') : (link.to ?? '');
        const before = edges.get(link.id);
        const isSame =
          before?.data?.link === link &&
          before.target === target &&
          before.selected === (link.id === selected);
        return isSame ? before : mapEdge(link, target, link.id === selected);
      });
      edges = new Map(next.map((edge) => [edge.id, edge]));
      return next;
    },
  };
}

const isAt = (node: MapElement, [x, y]: Place): boolean =>
  node.position.x === x && node.position.y === y;

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
    handles: handlesOf(size.width, size.height),
    // Its words stand on the card inside; a role description without a role is a fault.
    domAttributes: { 'aria-roledescription': undefined },
  };
}

const handlesOf = (width: number, height: number) => [
  {
    id: INTO,
    type: 'target' as const,
    position: Position.Left,
    x: 0,
    y: height / 2,
    width: 1,
    height: 1,
  },
  {
    id: OUT,
    type: 'source' as const,
    position: Position.Right,
    x: width,
    y: height / 2,
    width: 1,
    height: 1,
  },
];

function anchor(link: string, place: Place, before: MapElement | undefined): AnchorNode {
  if (before?.type === 'anchor' && isAt(before, place)) return before;
  return {
    id: ANCHOR + link,
    type: 'anchor',
    data: {},
    position: { x: place[0], y: place[1] },
    selectable: false,
    draggable: false,
    width: 1,
    height: 1,
    measured: { width: 1, height: 1 },
    handles: handlesOf(0, 0),
    domAttributes: { 'aria-roledescription': undefined, 'aria-hidden': true },
  };
}

function mapEdge(link: FlowLink, target: string, selected: boolean): MapEdge {
  return {
    id: link.id,
    type: 'link',
    source: link.from ?? '',
    target,
    sourceHandle: OUT,
    targetHandle: INTO,
    selected,
    data: { link, targetWidth: target.startsWith(ANCHOR) ? 0 : NODE_WIDTH },
    // Links are read out with their Nodes, in the panel and in the list, not in drawing order.
    domAttributes: { 'aria-roledescription': undefined, 'aria-hidden': true },
  };
}

/** The middle of a Link's line; a Link may end at a Link in turn. */
function middleOf(link: FlowLink, now: FlowNow, places: Places, depth = 0): Place {
  const side = (id: string | null, width: number): Place => {
    const node = now.node.get(id ?? '');
    const [x, y] = places.get(id ?? '') ?? [0, 0];
    if (node) return [x + width, y + nodeHeight(node.label) / 2];
    const other = now.link.get(id ?? '');
    return other && depth < 4 ? middleOf(other, now, places, depth + 1) : [x, y];
  };
  const [sourceX, sourceY] = side(link.from, NODE_WIDTH);
  const [targetX, targetY] = side(link.to, 0);
  const targetWidth = now.node.has(link.to ?? '') ? NODE_WIDTH : 0;
  return edgePath({ sourceX, sourceY, targetX, targetY, targetWidth }).middle;
}
