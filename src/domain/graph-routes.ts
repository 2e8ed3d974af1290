// How many ways to the mission do not share an output: whether the flow is more than a single bet.
// Pure and linear, over the structure of the flow alone. Basis: several bottom-up solutions [16].
import { type Graph, isCausal, leadingToMission } from '#domain/graph.ts';
import { joined } from '#domain/joined.ts';

/**
 * The most activities that lead to the mission each by an output of its own, counted up to `enough`.
 * An output belongs to the activities linked straight to it.
 */
export function separateRoutes(flow: Graph, enough: number): number {
  const outputs = outputsByActivity(flow);
  const takenBy = new Map<string, string>();
  // What could not be freed stays so until something else was taken: that keeps it linear.
  let tried = new Set<string>();
  const take = (activity: string): boolean =>
    (outputs.get(activity) ?? []).some((output) => {
      if (tried.has(output)) return false;
      tried.add(output);
      const holder = takenBy.get(output);
      if (holder !== undefined && !take(holder)) return false;
      takenBy.set(output, activity);
      return true;
    });
  for (const activity of outputs.keys()) {
    if (takenBy.size >= enough) break;
    if (take(activity)) tried = new Set();
  }
  return takenBy.size;
}

/** The outputs on the way to the mission, by the activities that bring them about. */
function outputsByActivity(flow: Graph): ReadonlyMap<string, readonly string[]> {
  const leading = leadingToMission(flow);
  const found = new Map<string, string[]>();
  for (const { link, from, to } of joined(flow).links) {
    if (from?.node.kind !== 'activity' || to?.node.kind !== 'output') continue;
    if (!isCausal(link) || !leading.has(to.node.id)) continue;
    const known = found.get(from.node.id);
    if (known) known.push(to.node.id);
    else found.set(from.node.id, [to.node.id]);
  }
  return found;
}
