// Questions about the flow as a graph: what leads to the mission, what nothing leads to, where it loops.
// Pure, over the Nodes and Links of a Snapshot; every answer keeps their order. Basis: [50], [52].
import { joined, type JoinedLink } from '#domain/joined.ts';
import { closingSteps } from '#domain/loops.ts';
import { perItem } from '#domain/per-item.ts';
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
}: Pick<Graph<N>, 'nodes'>): readonly N[] => nodes.filter(isMission);

export const isMission = ({ kind, main }: GraphNode): boolean => kind === 'impact' && main === true;
export const isActivity = ({ kind }: GraphNode): boolean => kind === 'activity';

/** Ids of the Nodes with a causal path to a mission node, the mission itself included. */
export const leadingToMission: (flow: Graph) => ReadonlySet<string> = perItem((flow) =>
  reach(flow, isMission, 'from'),
);

/** Ids of the Nodes that a causal path from some activity arrives at, the activities included. */
export const reachedFromActivities: (flow: Graph) => ReadonlySet<string> = perItem((flow) =>
  reach(flow, isActivity, 'to'),
);

/** Activities without a causal path to the mission (F-03). */
export function strayActivities<N extends GraphNode>(flow: Graph<N>): readonly N[] {
  const leading = leadingToMission(flow);
  return flow.nodes.filter((node) => isActivity(node) && !leading.has(node.id));
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
export const isolatedNodes = <N extends GraphNode>(flow: Graph<N>): readonly N[] =>
  joined(flow)
    .nodes.filter(({ arriving, leaving }) => arriving.length === 0 && leaving.length === 0)
    .map(({ node }) => node);

/**
 * Causal Links that close a loop: without them the causal graph is loop-free. Feedback stands outside
 * causal paths and never counts. Which Link of a loop closes it follows the order of Nodes and Links.
 */
export function loopClosingLinks<L extends GraphLink>(flow: Graph<GraphNode, L>): readonly L[] {
  const { nodes, links } = joined(flow);
  const closing = closingSteps(
    nodes.length,
    (at) => nodes[at]?.leaving ?? [],
    ({ link, to }) => (isCausal(link) ? to?.at : undefined),
  );
  return links.filter((each) => closing.has(each)).map(({ link }) => link);
}

type Side = 'from' | 'to';

/** Ids of the Nodes to start from, and of all that is come to from them over causal Links to their `far` end. */
export function reach(
  flow: Graph,
  isStart: (node: GraphNode) => boolean,
  far: Side,
  mayPass: (step: JoinedLink) => boolean = () => true,
): ReadonlySet<string> {
  const { nodes } = joined(flow);
  const found = nodes.filter(({ node }) => isStart(node));
  const isFound = new Uint8Array(nodes.length);
  for (const { at } of found) isFound[at] = 1;
  // The list grows while it is walked: each Node is visited once.
  for (const { arriving, leaving } of found)
    for (const step of far === 'to' ? leaving : arriving) {
      const end = step[far];
      if (!end || isFound[end.at] || !isCausal(step.link) || !mayPass(step)) continue;
      isFound[end.at] = 1;
      found.push(end);
    }
  return new Set(found.map(({ node }) => node.id));
}
