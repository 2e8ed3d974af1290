// Where the flow rests on a single thing: one activity that everything passes, steps nobody is sure of.
// Pure and linear, over the structure of the flow alone. Basis: own design (d).
import {
  type Graph,
  type GraphLink,
  type GraphNode,
  isActivity,
  isCausal,
  isMission,
  leadingToMission,
  reach,
  reachedFromActivities,
} from '#domain/graph.ts';

/**
 * The activities from which a causal path leads to the mission without passing a further activity.
 * Every path ends with one of them, so that the flow hangs on a single activity when there is only one.
 */
export function lastActivities<N extends GraphNode>(flow: Graph<N>): readonly N[] {
  const leading = reach(flow, isMission, 'from', ({ to }) => !to || !isActivity(to.node));
  return flow.nodes.filter((node) => isActivity(node) && leading.has(node.id));
}

/** Up to this confidence (0-3) a Link is doubted; what nobody has judged is not. */
const DOUBTED = 1;

const isDoubted = ({ confidence }: GraphLink): boolean =>
  confidence !== null && confidence <= DOUBTED;

/**
 * The doubted Links on causal paths from the activities to the mission, when no path is free of them;
 * none when some path can be trusted, or when there is no path at all.
 */
export function unavoidableDoubts<L extends GraphLink>(flow: Graph<GraphNode, L>): readonly L[] {
  const trusted = reach(flow, isMission, 'from', ({ link }) => !isDoubted(link));
  if (flow.nodes.some((node) => isActivity(node) && trusted.has(node.id))) return [];
  const reached = reachedFromActivities(flow);
  const leading = leadingToMission(flow);
  return flow.links.filter(
    (link) =>
      isCausal(link) &&
      isDoubted(link) &&
      reached.has(link.from ?? '') &&
      leading.has(link.to ?? ''),
  );
}
