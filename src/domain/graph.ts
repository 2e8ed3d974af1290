// Questions about the flow as a graph: what leads to the mission, what nothing leads to, where it loops.
// Pure, over the Nodes and Links of a Snapshot; every answer keeps their order. Basis: [50], [52].
import { closingSteps } from '#domain/loops.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';

/**
 * Links a causal path may use. `addresses` then `blocks` is the pair that removes a barrier: the only
 * way into a barrier is the first, the only way out the second, so that following both is enough.
 */
const CAUSAL_LINKS: ReadonlySet<LinkKind | null> = new Set([
  'feeds',
  'produces',
  'contributes',
  'enables',
  'addresses',
  'blocks',
]);

export const isCausal = (link: Pick<FlowLink, 'kind'>): boolean => CAUSAL_LINKS.has(link.kind);

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** What of a Node and a Link makes the graph: everything but words and places. */
export type GraphNode = Omit<FlowNode, 'label' | 'note' | 'pos'>;
export type GraphLink = Omit<FlowLink, 'note'>;
export interface Graph<N extends GraphNode = GraphNode, L extends GraphLink = GraphLink> {
  readonly nodes: readonly N[];
  readonly links: readonly L[];
}

/** The impacts marked as the mission; a sound flow has exactly one (F-01). */
export const mainImpacts = <N extends GraphNode>({
  nodes,
}: Pick<Graph<N>, 'nodes'>): readonly N[] =>
  nodes.filter((node) => node.kind === 'impact' && node.main === true);

/** Ids of the Nodes with a causal path to a mission node, the mission itself included. */
export const leadingToMission = (flow: Graph): ReadonlySet<string> =>
  reach(flow, mainImpacts(flow), 'to', 'from');

/** Ids of the Nodes that a causal path from some activity arrives at, the activities included. */
export const reachedFromActivities = (flow: Graph): ReadonlySet<string> =>
  reach(
    flow,
    flow.nodes.filter((node) => node.kind === 'activity'),
    'from',
    'to',
  );

/** Activities without a causal path to the mission (F-03). */
export function strayActivities<N extends GraphNode>(flow: Graph<N>): readonly N[] {
  const leading = leadingToMission(flow);
  return flow.nodes.filter((node) => node.kind === 'activity' && !leading.has(node.id));
}

/** Outcomes and impacts no activity leads to, unless others deliver them (F-04). */
export function unreachedOutcomes<N extends GraphNode>(flow: Graph<N>): readonly N[] {
  const reached = reachedFromActivities(flow);
  return flow.nodes.filter(
    (node) =>
      (node.kind === 'outcome' || node.kind === 'impact') &&
      node.deliveredByOthers !== true &&
      !reached.has(node.id),
  );
}

/** Nodes without any Link (F-02). A Link that ends at another Link joins its Node to the theory too. */
export function isolatedNodes<N extends GraphNode>({ nodes, links }: Graph<N>): readonly N[] {
  const joined = new Set(links.flatMap((link) => [link.from, link.to]));
  return nodes.filter((node) => !joined.has(node.id));
}

/**
 * Causal Links that close a loop: without them the causal graph is loop-free. Feedback stands outside
 * causal paths and never counts. Which Link of a loop closes it follows the order of Nodes and Links.
 */
export function loopClosingLinks<L extends GraphLink>(flow: Graph<GraphNode, L>): readonly L[] {
  const next = causalSteps(flow, 'from');
  const closing = closingSteps(
    flow.nodes.map((node) => node.id),
    (id) => next.get(id) ?? [],
    (link) => link.to ?? '',
  );
  return flow.links.filter((link) => closing.has(link));
}

type Side = 'from' | 'to';

function reach(
  flow: Graph,
  starts: readonly GraphNode[],
  near: Side,
  far: Side,
): ReadonlySet<string> {
  const steps = causalSteps(flow, near);
  const found = new Set(starts.map((node) => node.id));
  // A Set yields what is added while it is walked: each Node is visited once.
  for (const id of found) for (const link of steps.get(id) ?? []) found.add(link[far] ?? '');
  return found;
}

/** Causal Links between existing Nodes, by the id at their `side`. */
export function causalSteps<L extends GraphLink>(
  { nodes, links }: Graph<GraphNode, L>,
  side: Side,
): ReadonlyMap<string, readonly L[]> {
  const ids = new Set<string | null>(nodes.map((node) => node.id));
  const sound = links.filter((link) => isCausal(link) && ids.has(link.from) && ids.has(link.to));
  return Map.groupBy(sound, (link) => link[side] ?? '');
}
