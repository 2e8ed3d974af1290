// What people do to the flow, as Edits: each function reads the flow as it is and answers plain data.
// Knows nothing of React or React Flow; words and announcements are its callers'.
import { type Edit, newId } from '#document/index.ts';
import { type Connection, connect, endOf, inferKind, kindsFor } from '#domain/grammar.ts';
import { type Flow, mainImpacts } from '#domain/graph.ts';
import { layoutLanes } from '#domain/lane-layout.ts';
import { freeSpot, laneOf, type Place, type Places } from '#domain/lanes.ts';
import { itemAt } from '#domain/schema.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { placesOf } from '#domain/standing.ts';
import { settle, spotFor } from '#flow/placing.ts';

export interface NewNode {
  readonly kind: NodeKind;
  readonly label?: string;
  /** Where somebody pointed; else beside the Node it is joined to, or in its lane. */
  readonly place?: Place | undefined;
  /** Id of the Node that the new one leads to, or that leads to it. */
  readonly leadsTo?: string | undefined;
  readonly follows?: string | undefined;
}
/** An Edit that makes a record, and that record's id. */
export interface Made {
  readonly id: string;
  readonly edit: Edit;
}

/** Adds a Node; the first impact is the mission. */
export function addNode(flow: Flow, { kind, label = '', place, leadsTo, follows }: NewNode): Made {
  const id = newId();
  const places = placesOf(flow);
  const node = { id, kind, label };
  const spot = place
    ? {
        place: settle(new Map([[id, place]]), [...flow.nodes, node], places)[id] ?? place,
        moved: {},
      }
    : spotFor(node, leadsTo ?? follows ?? null, flow.nodes, places);
  const moved = { ...unstored(flow, places), ...spot.moved };
  const main = kind === 'impact' && mainImpacts(flow).length === 0;
  const own = { id, kind, main };
  const find = (other?: string) => flow.nodes.find((each) => each.id === other);
  const [from, to] = follows === undefined ? [own, find(leadsTo)] : [find(follows), own];
  const linkKind = from && to && inferKind(from, to);
  const edits: Edit[] = [
    {
      type: 'add-record',
      collection: 'nodes',
      id,
      values: { kind, label, pos: spot.place, ...(main && { main }) },
    },
  ];
  if (Object.keys(moved).length > 0) edits.push({ type: 'move-nodes', positions: moved });
  if (linkKind) edits.push(addLink(from.id, to.id, linkKind).edit);
  return { id, edit: { type: 'together', edits } };
}

/** Adds a Node for each label, one under the other; each leads to the Node with the id `leadsTo`. */
export function addNodes(
  flow: Flow,
  kind: NodeKind,
  labels: readonly string[],
  leadsTo: string | null,
): { readonly ids: readonly string[]; readonly edit: Edit } {
  const nodes = labels.map((label) => ({ id: newId(), kind, label }));
  const [first] = nodes;
  if (!first) return { ids: [], edit: { type: 'together', edits: [] } };
  const places = placesOf(flow);
  const { place, moved } = spotFor(first, leadsTo, flow.nodes, places);
  const after = new Map([...places, ...Object.entries(moved)]);
  const wanted = new Map(nodes.map(({ id }) => [id, place]));
  const settled = settle(wanted, [...flow.nodes, ...nodes], after);
  const target = flow.nodes.find((node) => node.id === leadsTo);
  const linkKind = target && inferKind({ kind }, target);
  return {
    ids: nodes.map(({ id }) => id),
    edit: {
      type: 'together',
      edits: [
        { type: 'move-nodes', positions: { ...unstored(flow, places), ...moved } },
        ...nodes.flatMap(({ id, label }): Edit[] => [
          {
            type: 'add-record',
            collection: 'nodes',
            id,
            values: { kind, label, pos: settled[id] ?? place },
          },
          ...(linkKind ? [addLink(id, target.id, linkKind).edit] : []),
        ]),
      ],
    },
  };
}

/** Whether one end may lead to another; ids of Nodes or Links. Null when one of them is gone. */
export function connectionOf(flow: Flow, from: string, to: string): Connection | null {
  const find = (id: string) =>
    flow.nodes.find((node) => node.id === id) ?? flow.links.find((link) => link.id === id);
  const [start, end] = [find(from), find(to)];
  return start && end ? connect(endOf(start), endOf(end), flow.links) : null;
}

/** Adds a Link of a kind. */
export function addLink(from: string, to: string, kind: string): Made {
  const id = newId();
  return { id, edit: { type: 'add-record', collection: 'links', id, values: { kind, from, to } } };
}

/** Gives a Node another kind, moves it to that lane, and re-infers Links the grammar no longer allows. */
export function changeKind(flow: Flow, node: FlowNode, kind: NodeKind): Edit {
  const places = placesOf(flow);
  const others = flow.nodes.filter((other) => other.id !== node.id);
  const main = kind === 'impact' && mainImpacts({ nodes: others }).length === 0;
  const edits: Edit[] = [{ type: 'set-field', at: itemAt('nodes', node.id, 'kind'), value: kind }];
  if ((node.main === true) !== main) {
    edits.push({ type: 'set-field', at: itemAt('nodes', node.id, 'main'), value: main || null });
  }
  if (laneOf(kind) !== laneOf(node.kind)) {
    const { place, moved } = spotFor({ ...node, kind }, null, flow.nodes, places);
    const y = places.get(node.id)?.[1] ?? place[1];
    const after = new Map([...places, ...Object.entries(moved)]);
    const positions = {
      ...unstored(flow, places),
      ...moved,
      ...settle(new Map([[node.id, [place[0], y]]]), renamed(flow.nodes, node, kind), after),
    };
    edits.push({ type: 'move-nodes', positions });
  }
  const changed = flow.nodes.map((other) =>
    other.id === node.id ? { ...node, kind, main } : other,
  );
  const own = flow.links.filter(({ from, to }) => from === node.id || to === node.id);
  return { type: 'together', edits: [...edits, ...refitted(own, changed)] };
}

/** Gives Links a kind that their ends allow. What the grammar does not know at all stays: a check speaks of it. */
function refitted(links: readonly FlowLink[], nodes: readonly FlowNode[]): Edit[] {
  const endAt = (id: string | null) =>
    nodes.find((node) => node.id === id) ?? { kind: 'link' as const };
  return links.flatMap((link): Edit[] => {
    const [from, to] = [endAt(link.from), endAt(link.to)];
    const kinds = kindsFor(from, to);
    const next = inferKind(from, to) ?? kinds[0];
    if (!next || (link.kind && kinds.includes(link.kind))) return [];
    return [{ type: 'set-field', at: itemAt('links', link.id, 'kind'), value: next }];
  });
}

/**
 * Brings deleted Nodes or Links back as they were in the flow `before`: onto nothing that has come since,
 * never as a second mission, and joined in no way that no longer fits.
 */
export function putBack(
  flow: Flow,
  before: Flow,
  collection: 'nodes' | 'links',
  ids: readonly string[],
): Edit {
  const here = new Set([...flow.nodes, ...flow.links].map(({ id }) => id));
  const nodes = before.nodes.filter(({ id }) => ids.includes(id) && !here.has(id));
  const all = [...flow.nodes, ...nodes];
  const [was, places] = [placesOf(before), new Map(placesOf(flow))];
  const moved = unstored(flow, places);
  for (const node of nodes) {
    const place = freeSpot(node, was.get(node.id) ?? [0, 0], all, places);
    places.set(node.id, place);
    moved[node.id] = place;
  }
  const second = mainImpacts(flow).length > 0 ? mainImpacts({ nodes }) : [];
  const links = before.links.filter(({ id }) => !here.has(id));
  return {
    type: 'together',
    edits: [
      { type: 'restore-records', collection, ids },
      ...(nodes.length > 0 ? [{ type: 'move-nodes', positions: moved } as const] : []),
      ...second.map(({ id }): Edit => ({
        type: 'set-field',
        at: itemAt('nodes', id, 'main'),
        value: null,
      })),
      ...refitted(links, all),
    ],
  };
}

const renamed = (nodes: readonly FlowNode[], node: FlowNode, kind: NodeKind): FlowNode[] =>
  nodes.map((other) => (other.id === node.id ? { ...node, kind } : other));

/** Makes one impact the mission, and no other. */
export function makeMission(flow: Flow, id: string): Edit {
  const others = mainImpacts(flow).filter((node) => node.id !== id);
  return {
    type: 'together',
    edits: [
      ...others.map(
        (node) =>
          ({ type: 'set-field', at: itemAt('nodes', node.id, 'main'), value: null }) as const,
      ),
      { type: 'set-field', at: itemAt('nodes', id, 'main'), value: true },
    ],
  };
}

/** One drag: Nodes dropped at places, put right by their lanes. Locked ones stay. */
export function dropNodes(flow: Flow, dropped: Places): Edit {
  const places = placesOf(flow);
  const locked = new Set(flow.nodes.filter(isLocked).map(({ id }) => id));
  const free = new Map([...dropped].filter(([id]) => !locked.has(id)));
  return {
    type: 'move-nodes',
    positions: { ...unstored(flow, places), ...settle(free, flow.nodes, places) },
  };
}

export const isLocked = ({ locked }: Pick<FlowNode, 'locked'>): boolean => locked === true;

/** Locks Nodes in their places, or unlocks them. */
export function lockNodes(flow: Flow, ids: readonly string[], isOn: boolean): Edit {
  const locks = ids.map((id): Edit => ({
    type: 'set-field',
    at: itemAt('nodes', id, 'locked'),
    value: isOn || null,
  }));
  const positions = unstored(flow, placesOf(flow));
  const isStored = Object.keys(positions).length === 0;
  return {
    type: 'together',
    edits: isStored ? locks : [{ type: 'move-nodes', positions }, ...locks],
  };
}

/** Places only computed so far (an example, an import): with the first one stored, all must be. */
const unstored = ({ nodes }: Flow, places: Places): Record<string, Place> =>
  Object.fromEntries(
    nodes.filter((node) => !node.pos).map((node) => [node.id, places.get(node.id) ?? [0, 0]]),
  );

/** Every Node to its tidy place, round those that are locked in theirs. */
export function tidy(flow: Flow): Edit {
  const places = placesOf(flow);
  const pinned = new Map(
    flow.nodes.filter(isLocked).map(({ id }): [string, Place] => [id, places.get(id) ?? [0, 0]]),
  );
  return {
    type: 'move-nodes',
    positions: Object.fromEntries(layoutLanes(flow.nodes, flow.links, { pinned, now: places })),
  };
}
