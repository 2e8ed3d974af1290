// What moves what when one thinks through the flow, read from its Links: which way, how much, how sure.
// Pure; the run itself is in `fuzzy-map.ts`. Kinds and polarity: [50], [52]; the sizes are own design (d).
import { type Graph, type GraphLink, type GraphNode, isCausal } from '#domain/graph.ts';
import { UNJUDGED } from '#domain/strongest-path.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';

/** How one Node moves another. */
export interface Influence {
  readonly cause: string;
  readonly effect: string;
  /** From -1 to 1, never 0. Positive: the more of the cause, the more of the effect. */
  readonly weight: number;
  /** 0 (a guess) to 3. */
  readonly confidence: number;
  /** One of the causes of which the effect's `join` speaks: it helps, and stands on a causal path. */
  readonly isJoined: boolean;
}

export interface Influences {
  readonly known: readonly Influence[];
  /** How many Links carry nothing because nobody has said which way they work. */
  readonly undirected: number;
}

/**
 * Which way a kind works by itself: 1 the more the more, -1 the more the less, 0 it does not say. What a
 * barrier does to the path and the path to a barrier have opposite signs, so that `addresses` then `blocks`
 * helps. `measures` moves nothing and is not here.
 */
const DIRECTION: ReadonlyMap<LinkKind, 1 | 0 | -1> = new Map([
  ['feeds', 1],
  ['produces', 1],
  ['enables', 1],
  ['contributes', 1],
  ['addresses', -1],
  ['blocks', -1],
  ['stems_from', 1],
  ['side_effect', 1],
  ['affects', 0],
  ['assumes', 1],
  ['threatens', -1],
  ['feedback', 1],
]);

/** Nobody has judged it: what a path is made of is middling, what only may happen beside it is weak. */
const WEAK: ReadonlySet<LinkKind> = new Set(['side_effect', 'affects', 'feedback']);
const UNJUDGED_WEAK = 1;
const STRONGEST = 3;

/** The influences the Links of a flow tell of. Links whose ends are gone tell of none. */
export function influencesOf({ nodes, links }: Graph): Influences {
  const node = new Map<string | null, GraphNode>(nodes.map((each) => [each.id, each]));
  const byId = new Map<string | null, GraphLink>(links.map((each) => [each.id, each]));
  const known: Influence[] = [];
  let undirected = 0;
  for (const link of links) {
    if (link.kind === 'measures') continue;
    const cause = node.get(causeOf(link));
    const end = effectOf(link);
    // What is said of a Link falls on what that Link brings about.
    const effect = node.get(end) ?? node.get(effectOf(byId.get(end)));
    if (!cause || !effect) continue;
    const sign = signOf(link, cause, effect);
    if (sign === 0) undirected += 1;
    else
      known.push({
        cause: cause.id,
        effect: effect.id,
        weight: sign * sizeOf(link),
        confidence: link.confidence ?? UNJUDGED.confidence,
        isJoined: sign > 0 && isCausal(link),
      });
  }
  return { known, undirected };
}

type Ends = Pick<GraphLink, 'kind' | 'from' | 'to'>;
/** `stems_from` names the effect first: a challenge stems from a barrier. */
const causeOf = ({ kind, from, to }: Ends): string | null => (kind === 'stems_from' ? to : from);
const effectOf = (link: Ends | undefined): string | null =>
  (link?.kind === 'stems_from' ? link.from : link?.to) ?? null;

/**
 * "+" brings the wanted state nearer, "−" pushes it away; of what nobody wants, "−" therefore makes more.
 * Without either the kind decides; `unsure`, and a kind that does not say, give 0.
 */
function signOf(link: GraphLink, cause: GraphNode, effect: GraphNode): 1 | 0 | -1 {
  const wanted = isUnwelcome(effect) ? -1 : 1;
  if (link.polarity === 'plus') return wanted;
  if (link.polarity === 'minus') return wanted === 1 ? -1 : 1;
  if (link.polarity === 'unsure' || link.kind === null) return 0;
  if (link.kind === 'feedback' && isUnwelcome(cause) !== isUnwelcome(effect)) return -1;
  return DIRECTION.get(link.kind) ?? 0;
}

/** Less of it is better. An unintended effect may be a gift: then somebody has said that it is wanted. */
const isUnwelcome = ({ kind, wanted }: GraphNode): boolean =>
  kind === 'barrier' ||
  kind === 'challenge' ||
  kind === 'risk' ||
  (kind === 'unintended' && wanted !== 'rise' && wanted !== 'yes');

const sizeOf = ({ kind, strength }: GraphLink): number =>
  (strength ?? (kind && WEAK.has(kind) ? UNJUDGED_WEAK : UNJUDGED.strength)) / STRONGEST;
