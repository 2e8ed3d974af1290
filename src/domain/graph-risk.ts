// Where the flow rests on a single thing: one activity that everything passes, steps nobody is sure of.
// Pure and linear, over the structure of the flow alone. Basis: own design (d).
import {
  type Graph,
  type GraphLink,
  type GraphNode,
  isCausal,
  leadingToMission,
  reachedFromActivities,
} from '#domain/graph.ts';

/**
 * The activities from which a causal path leads to the mission without passing a further activity.
 * Every path ends with one of them, so that the flow hangs on a single activity when there is only one.
 */
export function lastActivities<N extends GraphNode>(flow: Graph<N>): readonly N[] {
  const activities = flow.nodes.filter((node) => node.kind === 'activity');
  const ids = new Set<string | null>(activities.map((node) => node.id));
  const leading = leadingToMission({
    nodes: flow.nodes,
    links: flow.links.filter((link) => !ids.has(link.to)),
  });
  return activities.filter((node) => leading.has(node.id));
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
  const trusted = leadingToMission({
    nodes: flow.nodes,
    links: flow.links.filter((link) => !isDoubted(link)),
  });
  if (flow.nodes.some((node) => node.kind === 'activity' && trusted.has(node.id))) return [];
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
