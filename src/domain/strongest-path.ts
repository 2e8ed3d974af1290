// The part of the flow a reader must see first: the strongest chains that lead to the mission.
// Pure. Strength of a chain is the product of its links, so that few weak steps beat many. Basis: [50], [52].
import { type Flow, isCausal, loopClosingLinks, mainImpacts } from '#domain/graph.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';

/** What nobody has judged counts as middling: strength 2 of 3, confidence 1 of 0-3. */
export const UNJUDGED = { strength: 2, confidence: 1 };

/** How much a Link carries, above 0 up to 1. */
const weightOf = ({ strength, confidence }: FlowLink): number =>
  ((strength ?? UNJUDGED.strength) / 3) * (((confidence ?? UNJUDGED.confidence) + 1) / 4);

/**
 * The Nodes and causal Links of the strongest chains to the mission, at most `limit` Nodes: the best chain
 * first, then further whole chains while they fit. Without a mission node, chains to the ends of the flow.
 */
export function strongestPaths(flow: Flow, limit: number): Flow {
  const closing = new Set(loopClosingLinks(flow));
  // What is said of another Link is no step of a chain.
  const ids = new Set<string | null>(flow.nodes.map((node) => node.id));
  const links = flow.links.filter(
    (link) => isCausal(link) && !closing.has(link) && ids.has(link.from) && ids.has(link.to),
  );
  const best = bestSteps(flow, links);
  const arrivedAt = new Set(
    links.filter((link) => best.has(link.from ?? '')).map((link) => link.to),
  );
  // A barrier nobody addresses leads nowhere.
  const barriers = new Set(
    flow.nodes.filter((node) => node.kind === 'barrier').map((node) => node.id),
  );
  const starts = [...best.entries()]
    .filter(([id, { next }]) => next !== null && !arrivedAt.has(id) && !barriers.has(id))
    .toSorted(([, a], [, b]) => b.weight - a.weight);
  const chosen = new Set<string>();
  for (const [start] of starts) {
    const chain = chainFrom(start, best).filter((id) => !chosen.has(id));
    if (chosen.size === 0) for (const id of chain.slice(-limit)) chosen.add(id);
    else if (chosen.size + chain.length <= limit) for (const id of chain) chosen.add(id);
  }
  // A mission nothing leads to yet is still the mission.
  if (chosen.size === 0)
    for (const node of targetsOf(flow, links).slice(0, limit)) chosen.add(node.id);
  return {
    nodes: flow.nodes.filter((node) => chosen.has(node.id)),
    links: links.filter((link) => chosen.has(link.from ?? '') && chosen.has(link.to ?? '')),
  };
}

interface Step {
  readonly weight: number;
  /** The next Node of the strongest chain; null at its end. */
  readonly next: string | null;
}

/** The strongest way on from every Node that leads to a target. */
function bestSteps(flow: Flow, links: readonly FlowLink[]): ReadonlyMap<string, Step> {
  const arriving = Map.groupBy(links, (link) => link.to ?? '');
  const leaving = new Map<string, number>();
  for (const { from } of links) leaving.set(from ?? '', (leaving.get(from ?? '') ?? 0) + 1);
  const targets = new Set(targetsOf(flow, links).map((node) => node.id));
  const best = new Map<string, Step>([...targets].map((id) => [id, { weight: 1, next: null }]));
  // From the ends backwards: a Node is settled when all that follows it is.
  const settled = flow.nodes.filter((node) => !leaving.has(node.id)).map((node) => node.id);
  for (const id of settled) {
    for (const link of arriving.get(id) ?? []) {
      const from = link.from ?? '';
      const weight = (best.get(id)?.weight ?? 0) * weightOf(link);
      // A target is where chains end, even when something follows it (a later impact).
      if (!targets.has(from) && weight > (best.get(from)?.weight ?? 0))
        best.set(from, { weight, next: id });
      const left = (leaving.get(from) ?? 0) - 1;
      leaving.set(from, left);
      if (left === 0) settled.push(from);
    }
  }
  return best;
}

function targetsOf(flow: Flow, links: readonly FlowLink[]): readonly FlowNode[] {
  const main = mainImpacts(flow);
  if (main.length > 0) return main;
  const from = new Set(links.map((link) => link.from));
  const to = new Set(links.map((link) => link.to));
  return flow.nodes.filter((node) => to.has(node.id) && !from.has(node.id));
}

function chainFrom(start: string, best: ReadonlyMap<string, Step>): string[] {
  const chain: string[] = [];
  for (let id: string | null = start; id !== null; id = best.get(id)?.next ?? null) chain.push(id);
  return chain;
}
