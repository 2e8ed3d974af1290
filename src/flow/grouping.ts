// Groups of Nodes: made, folded into one card, taken apart. A folded group stands for its members on the map
// only; lists, checks and paper know every Node as ever.
// Pure: answers Edits and flows.
import { type Edit, newId } from '#document/index.ts';
import type { Flow } from '#domain/graph.ts';
import { LANES, laneOf, type Place, type Places } from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { node as nodeFields, type FlowNode } from '#domain/records/node.ts';
import type { NodeGroup } from '#domain/records/node-group.ts';
import { itemAt } from '#domain/schema.ts';
import { emptyValues } from '#domain/snapshot.ts';

/** Puts Nodes into a new group; they leave the ones they were in. */
export function groupNodes(ids: readonly string[]): { readonly id: string; readonly edit: Edit } {
  const id = newId();
  return {
    id,
    edit: {
      type: 'together',
      edits: [
        { type: 'add-record', collection: 'nodeGroups', id, values: {} },
        ...ids.map((node) => setGroup(node, id)),
      ],
    },
  };
}

/** Takes a group apart; its Nodes stay. */
export const ungroup = (flow: Flow, id: string): Edit => ({
  type: 'together',
  edits: [
    ...membersOf(flow, id).map((node) => setGroup(node.id, null)),
    { type: 'delete-records', collection: 'nodeGroups', ids: [id] },
  ],
});

const setGroup = (node: string, group: string | null): Edit => ({
  type: 'set-field',
  at: itemAt('nodes', node, 'group'),
  value: group,
});

/** The Nodes in a group. */
export const membersOf = ({ nodes }: Pick<Flow, 'nodes'>, id: string): readonly FlowNode[] =>
  nodes.filter((node) => node.group === id);

/** Ids as they were selected, with the members in the place of each group. */
export function withMembers(flow: Flow, ids: readonly string[]): readonly string[] {
  const known = new Set(flow.nodes.map(({ id }) => id));
  return [
    ...new Set(
      ids.flatMap((id) => (known.has(id) ? [id] : membersOf(flow, id).map((node) => node.id))),
    ),
  ];
}

/** Places to drop at, where a folded group moves every member as far as it was moved itself. */
export function spreadOut(flow: Flow, places: Places, dropped: Places): Map<string, Place> {
  const known = new Set(flow.nodes.map(({ id }) => id));
  const spread = new Map([...dropped].filter(([id]) => known.has(id)));
  for (const [id, [x, y]] of dropped) {
    const members = known.has(id) ? [] : membersOf(flow, id);
    const from = placeOf(members, places);
    for (const member of members) {
      const at = places.get(member.id) ?? from;
      spread.set(member.id, [at[0] + x - from[0], at[1] + y - from[1]]);
    }
  }
  return spread;
}

export interface FoldedFlow extends Flow {
  readonly places: Places;
  /** How many Nodes stand behind the card of each folded group, by its id. */
  readonly behind: ReadonlyMap<string, number>;
}

/** The flow as the map shows it: a card for each folded group, and Links that lead to it instead. */
export function folded(flow: Flow, groups: readonly NodeGroup[], places: Places): FoldedFlow {
  const closed = groups.filter(
    (group) => group.folded === true && membersOf(flow, group.id).length > 0,
  );
  const behind = new Map<string, number>();
  if (closed.length === 0) return { ...flow, places, behind };
  const groupOf = new Map<string | null, string>();
  const shown = new Map(places);
  const cards = closed.map((group): FlowNode => {
    const members = membersOf(flow, group.id);
    for (const { id } of members) {
      groupOf.set(id, group.id);
      shown.delete(id);
    }
    shown.set(group.id, placeOf(members, places));
    behind.set(group.id, members.length);
    return {
      ...emptyValues(nodeFields),
      id: group.id,
      label: group.name,
      kind: furthest(members).kind,
    };
  });
  const link = new Map(flow.links.map((each) => [each.id, each]));
  const links = new Map<string, FlowLink>();
  const lines = new Map<string, string>();
  const standIns = new Map<string, string | null>();
  const end = (id: string | null): string | null => {
    const other = link.get(id ?? '');
    return other ? standIn(other) : (groupOf.get(id) ?? id);
  };
  /** The id of what is drawn for a Link, so that what is said of it leads there. */
  const standIn = (each: FlowLink): string | null => {
    const known = standIns.get(each.id);
    if (known !== undefined) return known;
    // For now: a file might hold a ring of Links.
    standIns.set(each.id, each.id);
    const [from, to] = [end(each.from), end(each.to)];
    const isTouched = from !== each.from || to !== each.to;
    // Inside a folded group, or the second line of a kind between the same cards: one is enough.
    const key = `${from}>${to}>${each.kind}`;
    const found = from === to ? from : ((isTouched ? lines.get(key) : null) ?? each.id);
    lines.set(key, lines.get(key) ?? each.id);
    standIns.set(each.id, found);
    if (found === each.id) links.set(each.id, isTouched ? { ...each, from, to } : each);
    return found;
  };
  for (const each of flow.links) standIn(each);
  return {
    nodes: [...flow.nodes.filter(({ id }) => !groupOf.has(id)), ...cards],
    links: flow.links.flatMap(({ id }) => links.get(id) ?? []),
    places: shown,
    behind,
  };
}

/** The member that is furthest on the way to the mission: where it stands, the group's card stands. */
function furthest(members: readonly FlowNode[]): FlowNode {
  const order = ({ kind }: FlowNode): number => LANES.indexOf(laneOf(kind)) % (LANES.length - 1);
  const [first, ...rest] = members;
  if (!first) throw new Error('A group without members has no card');
  return rest.reduce((best, each) => (order(each) > order(best) ? each : best), first);
}

const placeOf = (members: readonly FlowNode[], places: Places): Place =>
  members.length === 0 ? [0, 0] : (places.get(furthest(members).id) ?? [0, 0]);
