// The causal Links at a Node whose other end is a Node too: what paths are made of. Pure.
import { isCausal, type GraphLink, type GraphNode } from '#domain/graph.ts';
import type { JoinedLink, JoinedNode } from '#domain/joined.ts';

export interface CausalStep<N extends GraphNode, L extends GraphLink> extends JoinedLink<N, L> {
  readonly from: JoinedNode<N, L>;
  readonly to: JoinedNode<N, L>;
}

/** Whether a Link can be a step of a causal path. */
export const isStep = <N extends GraphNode, L extends GraphLink>(
  each: JoinedLink<N, L>,
): each is CausalStep<N, L> =>
  isCausal(each.link) && each.from !== undefined && each.to !== undefined;

/** The steps that leave a Node. */
export const stepsFrom = <N extends GraphNode, L extends GraphLink>(
  place: JoinedNode<N, L> | undefined,
): readonly CausalStep<N, L>[] => place?.leaving.filter(isStep) ?? [];

/** The steps that arrive at a Node. */
export const stepsTo = <N extends GraphNode, L extends GraphLink>(
  place: JoinedNode<N, L> | undefined,
): readonly CausalStep<N, L>[] => place?.arriving.filter(isStep) ?? [];
