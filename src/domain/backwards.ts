// Working backwards from the mission, a question at a time: of which Nodes is to be asked what must be true first.
// Pure; who answers, and what was asked already, is not its concern. Basis: backward mapping [85].
import { type Graph, isCausal, leadingToMission, mainImpacts } from '#domain/graph.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';

/** Kinds that something comes before. */
const ASKED: ReadonlySet<NodeKind | null> = new Set([
  'impact',
  'outcome',
  'output',
  'activity',
  'barrier',
]);

/**
 * Ids of the Nodes on the ways back from the mission that nothing comes before yet, the nearest to the mission
 * first. A branch may stop at an input, at what others bring about, and at what is `settled`: something we can do.
 */
export function openQuestions(flow: Graph, settled: ReadonlySet<string>): readonly string[] {
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  // What stands in the way does not bring anything about.
  const steps = flow.links.filter((link) => isCausal(link) && link.kind !== 'blocks');
  const answered = new Set(steps.filter(({ from }) => nodes.has(from ?? '')).map(({ to }) => to));
  // They are found breadth first.
  return [...leadingToMission(flow)].filter((id) => {
    const node = nodes.get(id);
    if (!node || !ASKED.has(node.kind) || node.deliveredByOthers === true) return false;
    return !answered.has(id) && !settled.has(id);
  });
}

/**
 * The question after the one about `from`: the next one further back, then those that were left out. The same
 * one when no other is open; null when none is.
 */
export function nextQuestion(
  flow: Graph,
  settled: ReadonlySet<string>,
  from: string | null,
): string | null {
  const way = [...leadingToMission(flow)];
  const open = new Set(openQuestions(flow, settled));
  const at = way.indexOf(from ?? '') + 1;
  return [...way.slice(at), ...way.slice(0, at)].find((id) => open.has(id)) ?? null;
}

/** How many answers were given on the ways back from the mission. */
export const answersGiven = (flow: Graph): number =>
  leadingToMission(flow).size - mainImpacts(flow).length;
