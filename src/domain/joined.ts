// The flow with its ends tied together: from a Node to its Links, from a Link to its Nodes.
// Made once for a graph and shared by all questions about it. Knows nothing of what Links mean.
import type { Graph, GraphLink, GraphNode } from '#domain/graph.ts';
import { perItem } from '#domain/per-item.ts';

export interface JoinedNode<N extends GraphNode = GraphNode, L extends GraphLink = GraphLink> {
  readonly node: N;
  /** Its place among the Nodes of the flow: a mark by place is found faster than one by id. */
  readonly at: number;
  readonly arriving: readonly JoinedLink<N, L>[];
  readonly leaving: readonly JoinedLink<N, L>[];
}

/** An end is undefined when it is no Node: another Link, or gone. */
export interface JoinedLink<N extends GraphNode = GraphNode, L extends GraphLink = GraphLink> {
  readonly link: L;
  readonly from: JoinedNode<N, L> | undefined;
  readonly to: JoinedNode<N, L> | undefined;
}

/** Nodes and Links in the order of the flow. */
export interface Joined<N extends GraphNode = GraphNode, L extends GraphLink = GraphLink> {
  readonly nodes: readonly JoinedNode<N, L>[];
  readonly links: readonly JoinedLink<N, L>[];
  readonly byId: ReadonlyMap<string | null, JoinedNode<N, L>>;
}

/** A flow, joined. Costs one walk over it, the first time it is asked for. */
export const joined: <N extends GraphNode, L extends GraphLink>(flow: Graph<N, L>) => Joined<N, L> =
  perItem(join);

function join<N extends GraphNode, L extends GraphLink>(flow: Graph<N, L>): Joined<N, L> {
  const nodes = flow.nodes.map((node, at) => ({
    node,
    at,
    arriving: [] as JoinedLink<N, L>[],
    leaving: [] as JoinedLink<N, L>[],
  }));
  const byId = new Map<string | null, (typeof nodes)[number]>();
  for (const each of nodes) byId.set(each.node.id, each);
  const links = flow.links.map((link) => {
    const each = { link, from: byId.get(link.from), to: byId.get(link.to) };
    each.from?.leaving.push(each);
    each.to?.arriving.push(each);
    return each;
  });
  return { nodes, links, byId };
}
