// Barriers that nobody works on, and what they hold up. Pure, over the structure of the flow alone.
import { type Graph, type GraphNode, leadingToMission } from '#domain/graph.ts';
import { joined } from '#domain/joined.ts';

export interface OpenBarrier<N extends GraphNode = GraphNode> {
  readonly barrier: N;
  /** Ids of the Nodes it blocks. */
  readonly blocks: readonly string[];
  /** True when something it blocks leads to the mission. */
  readonly isOnPath: boolean;
}

/** The barriers no Node addresses; those in the way of the mission first. */
export function openBarriers<N extends GraphNode>(flow: Graph<N>): readonly OpenBarrier<N>[] {
  const leading = leadingToMission(flow);
  return [...joined(flow).nodes.values()]
    .filter(
      ({ node, arriving }) =>
        node.kind === 'barrier' &&
        !arriving.some(({ link, from }) => link.kind === 'addresses' && from !== undefined),
    )
    .map(({ node, leaving }) => {
      const blocked = leaving.flatMap(({ link, to }) =>
        link.kind === 'blocks' && to ? [to.node.id] : [],
      );
      const blocks = [...new Set(blocked)];
      return { barrier: node, blocks, isOnPath: blocks.some((id) => leading.has(id)) };
    })
    .toSorted((a, b) => Number(b.isOnPath) - Number(a.isOnPath));
}
