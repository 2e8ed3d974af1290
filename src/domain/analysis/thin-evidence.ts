// Causal Links that rest on little: opinion, nothing, or a guess. Pure. Basis: [51], [55]; own order (d).
import { isStep } from '#domain/analysis/causal-steps.ts';
import {
  type Graph,
  type GraphLink,
  type GraphNode,
  leadingToMission,
  reachedFromActivities,
} from '#domain/graph.ts';
import { joined } from '#domain/joined.ts';
import { byRisk } from '#domain/link-risk.ts';

/** Up to this confidence (0-3) a Link is a guess. */
const GUESS = 1;

export interface ThinLink<L extends GraphLink = GraphLink> {
  readonly link: L;
  /** True when it lies on a causal path from an activity to the mission. */
  readonly isOnPath: boolean;
  /** Nothing but an opinion stands behind it, or nobody has said what does. */
  readonly isUnproven: boolean;
  /** Those who judged it are hardly sure. */
  readonly isGuess: boolean;
}

/** Links on paths to the mission first; then by doubt times importance (see byRisk). */
export function thinLinks<L extends GraphLink>(flow: Graph<GraphNode, L>): readonly ThinLink<L>[] {
  const onPaths = new Set(stepsOnPaths(flow));
  const thin = joined(flow)
    .links.filter(isStep)
    .map(({ link }) => ({
      link,
      isOnPath: onPaths.has(link),
      isUnproven: link.evidence === null || link.evidence === 'none' || link.evidence === 'opinion',
      isGuess: link.confidence !== null && link.confidence <= GUESS,
    }))
    .filter(({ isUnproven, isGuess }) => isUnproven || isGuess);
  const about = new Map(thin.map((each) => [each.link, each]));
  return byRisk([...about.keys()], flow.nodes)
    .flatMap((link) => about.get(link) ?? [])
    .toSorted((a, b) => Number(b.isOnPath) - Number(a.isOnPath));
}

/** The Links on causal paths from an activity to the mission. */
export function stepsOnPaths<L extends GraphLink>(flow: Graph<GraphNode, L>): readonly L[] {
  const reached = reachedFromActivities(flow);
  const leading = leadingToMission(flow);
  return joined(flow)
    .links.filter(isStep)
    .filter(({ from, to }) => reached.has(from.node.id) && leading.has(to.node.id))
    .map(({ link }) => link);
}
