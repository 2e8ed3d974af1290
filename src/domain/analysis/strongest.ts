// The strongest way from each activity to the mission: the chain that loses least on its weakest Links.
// Pure. Strength of a chain is the product of its Links, as in strongest-path.ts. Basis: [50], [52].
import { stepsTo } from '#domain/analysis/causal-steps.ts';
import { type Graph, type GraphLink, type GraphNode, mainImpacts } from '#domain/graph.ts';
import { joined } from '#domain/joined.ts';
import { UNJUDGED } from '#domain/strongest-path.ts';

/** How much a Link carries, above 0 up to 1. */
export const linkWeight = ({
  strength,
  confidence,
}: Pick<GraphLink, 'strength' | 'confidence'>): number =>
  ((strength ?? UNJUDGED.strength) / 3) * (((confidence ?? UNJUDGED.confidence) + 1) / 4);

export interface Way<L extends GraphLink = GraphLink> {
  /** Id of the activity it begins at. */
  readonly from: string;
  readonly links: readonly L[];
  /** Above 0 up to 1. */
  readonly weight: number;
}

/** The strongest way of each activity that leads to the mission, the strongest of all first. */
export function strongestWays<L extends GraphLink>(flow: Graph<GraphNode, L>): readonly Way<L>[] {
  const best = bestSteps(flow);
  return flow.nodes
    .flatMap(({ id, kind }) => {
      const weight = best.get(id)?.weight;
      return kind === 'activity' && weight !== undefined
        ? [{ from: id, links: chainFrom(id, best), weight }]
        : [];
    })
    .toSorted((a, b) => b.weight - a.weight);
}

/** The Link of a way that carries least, the first of equals. */
export const weakestOf = <L extends GraphLink>(way: Pick<Way<L>, 'links'> | undefined) =>
  way?.links.toSorted((a, b) => linkWeight(a) - linkWeight(b))[0];

interface Best<L> {
  readonly weight: number;
  /** Null at the mission. */
  readonly link: L | null;
}

/** From the mission backwards; a Node is looked at again when something stronger was found for it. */
function bestSteps<L extends GraphLink>(flow: Graph<GraphNode, L>): ReadonlyMap<string, Best<L>> {
  const { byId } = joined(flow);
  const best = new Map<string, Best<L>>(
    mainImpacts(flow).map(({ id }) => [id, { weight: 1, link: null }]),
  );
  const todo = new Set(best.keys());
  for (const id of todo) {
    todo.delete(id);
    for (const { link, from: cause } of stepsTo(byId.get(id))) {
      const from = cause.node.id;
      const weight = (best.get(id)?.weight ?? 0) * linkWeight(link);
      if (weight <= (best.get(from)?.weight ?? 0)) continue;
      best.set(from, { weight, link });
      todo.add(from);
    }
  }
  return best;
}

function chainFrom<L extends GraphLink>(start: string, best: ReadonlyMap<string, Best<L>>): L[] {
  const links: L[] = [];
  for (let link = best.get(start)?.link; link; link = best.get(link.to ?? '')?.link)
    links.push(link);
  return links;
}
