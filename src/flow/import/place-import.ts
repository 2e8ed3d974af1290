// Where Nodes from a file stand: in an empty flow as the file draws them, else in the lanes there are, never
// on another Node. Pure; answers new places, which an Edit writes.
import type { Flow } from '#domain/graph.ts';
import {
  BAND_GAP,
  type LaneNode,
  laneOf,
  nodeHeight,
  type Place,
  type Places,
} from '#domain/lanes.ts';
import { filePlaces } from '#flow/import/file-places.ts';
import type { PlannedNode } from '#flow/import/plan-import.ts';
import { placesOf } from '#domain/standing.ts';
import { spotFor } from '#flow/placing.ts';

export interface Placed {
  /** Places of the new Nodes; empty where the lanes are to be laid out anew. */
  readonly added: Places;
  /** Nodes of the flow that give way, or whose place was not stored so far. */
  readonly moved: Readonly<Record<string, Place>>;
}

/** Places for Nodes that join a flow. */
export function placeImport(flow: Flow, nodes: readonly PlannedNode[]): Placed {
  if (flow.nodes.length === 0) return { added: filePlaces(nodes), moved: {} };
  const places = joined(flow, nodes);
  const at = (id: string): Place => places.get(id) ?? [0, 0];
  const moved = flow.nodes.filter(({ id, pos }) => pos?.join() !== at(id).join());
  return {
    added: new Map(nodes.map(({ id }) => [id, at(id)])),
    moved: Object.fromEntries(moved.map(({ id }) => [id, at(id)])),
  };
}

/** So far down that no lane reaches it. */
const AWAY = 10_000_000;
const isBeside = ({ kind }: LaneNode): boolean => laneOf(kind) === 'beside';

/** Each new Node in its lane. What stands beside goes down as far as the lanes have grown. */
function joined(flow: Flow, nodes: readonly PlannedNode[]): Places {
  const places = new Map(placesOf(flow));
  const all: LaneNode[] = [...flow.nodes];
  const add = (node: PlannedNode): void => {
    const { place, moved } = spotFor(node, null, all, places);
    for (const [other, to] of Object.entries(moved)) places.set(other, to);
    places.set(node.id, place);
    all.push(node);
  };
  const band = flow.nodes.filter((node) => isBeside(node) && node.locked !== true);
  const shift = (by: number): void => {
    for (const { id } of band) {
      const [x, y] = places.get(id) ?? [0, 0];
      places.set(id, [x, y + by]);
    }
  };
  const top = Math.min(...band.map(({ id }) => places.get(id)?.[1] ?? 0));
  shift(AWAY);
  nodes.filter((node) => !isBeside(node)).forEach(add);
  const bottom = Math.max(
    ...all
      .filter((node) => !isBeside(node))
      .map(({ id, label }) => (places.get(id)?.[1] ?? 0) + nodeHeight(label)),
  );
  shift(Math.max(0, bottom + BAND_GAP - top) - AWAY);
  nodes.filter(isBeside).forEach(add);
  return places;
}
