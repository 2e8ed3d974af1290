// The grammar of the flow: which kinds of links may join which kinds of ends, and why another may not.
// Source: node_kind and link_kind of the method's vocabularies. Knows nothing of screens or places.
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { LINK_KINDS, type LinkKind, NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';

/** An end of a Link is a Node of some kind or, for assumptions and risks, another Link. */
export type EndKind = NodeKind | 'link';

/** Kinds that stand on causal paths; a barrier does, because removing it counts. */
export const CAUSAL_NODES = [
  'barrier',
  'input',
  'activity',
  'output',
  'outcome',
  'impact',
] as const;

type Ends = readonly [from: readonly EndKind[], to: readonly EndKind[]];
const WORK = ['activity', 'output', 'outcome'] as const;
const ANYTHING = [...NODE_KINDS, 'link'] as const;

/** Allowed ends by link kind. */
const GRAMMAR: Readonly<Record<LinkKind, readonly Ends[]>> = {
  feeds: [[['input'], ['activity']]],
  produces: [[['activity'], ['output', 'outcome']]],
  enables: [
    [WORK, ['activity']],
    [['output'], ['output']],
    [['context'], WORK],
  ],
  contributes: [
    [
      ['output', 'outcome'],
      ['outcome', 'impact'],
    ],
    [['impact'], ['impact']],
  ],
  addresses: [[WORK, ['barrier']]],
  blocks: [[['barrier'], [...WORK, 'impact']]],
  stems_from: [[['challenge', 'barrier'], ['barrier']]],
  side_effect: [[WORK, ['unintended']]],
  affects: [[['context', 'unintended'], CAUSAL_NODES]],
  assumes: [[['assumption'], ANYTHING]],
  threatens: [[['risk'], ANYTHING]],
  measures: [[['indicator'], ['output', 'outcome', 'impact']]],
  feedback: [[CAUSAL_NODES, CAUSAL_NODES]],
};

/** By the kinds of both ends. */
const TABLE: ReadonlyMap<EndKind, ReadonlyMap<EndKind, readonly LinkKind[]>> = new Map(
  NODE_KINDS.map((from) => [
    from,
    new Map(
      ANYTHING.map((to) => [
        to,
        LINK_KINDS.filter((kind) =>
          GRAMMAR[kind].some(([a, b]) => a.includes(from) && b.includes(to)),
        ),
      ]),
    ),
  ]),
);

/** The link kinds the grammar allows between two kinds of ends, in the vocabulary's order. */
export const kindsBetween = (from: EndKind, to: EndKind): readonly LinkKind[] =>
  TABLE.get(from)?.get(to) ?? [];

/** What a Link's end is, as far as the grammar asks. `kind` is null where an old file lost it. */
export interface End {
  readonly kind: EndKind | null;
  /** True for the one impact that is the mission. */
  readonly main?: boolean | null;
}

/** As `kindsBetween`, and only the mission leads on to a later impact. */
export function kindsFor(from: End, to: End): readonly LinkKind[] {
  if (!from.kind || !to.kind) return [];
  const kinds = kindsBetween(from.kind, to.kind);
  const onward = from.main === true && to.main !== true;
  return from.kind === 'impact' && to.kind === 'impact' && !onward
    ? kinds.filter((kind) => kind !== 'contributes')
    : kinds;
}

const ORDER: readonly (EndKind | null)[] = ['input', 'activity', 'output', 'outcome', 'impact'];

/**
 * The kind a new Link gets: the first allowed one. Feedback is taken by itself only where the Link
 * points back; forwards it would hide a skipped step. Null when the two should not be joined so.
 */
export function inferKind(from: End, to: End): LinkKind | null {
  const first = kindsFor(from, to)[0] ?? null;
  if (first !== 'feedback') return first;
  const [start, end] = [ORDER.indexOf(from.kind), ORDER.indexOf(to.kind)];
  return end !== -1 && start > end ? first : null;
}

/** Why two ends may not be joined: see the texts under `flow:refused`. */
export type Refusal =
  | 'same'
  | 'exists'
  /** Not so, but the other way round. */
  | 'reverse'
  /** The grammar has no link between these ends; the words explain what the first end leads to. */
  | 'ends';

export type Connection = { readonly kind: LinkKind } | { readonly refused: Refusal };

type Joinable = End & { readonly id: string };

/** Whether `from` may be linked to `to`, given the Links there are, and as what. */
export function connect(
  from: Joinable,
  to: Joinable,
  links: readonly Pick<FlowLink, 'from' | 'to'>[],
): Connection {
  if (from.id === to.id) return { refused: 'same' };
  if (links.some((link) => link.from === from.id && link.to === to.id))
    return { refused: 'exists' };
  const kind = inferKind(from, to);
  if (kind) return { kind };
  const back = inferKind(to, from);
  return { refused: back !== null && back !== 'feedback' ? 'reverse' : 'ends' };
}

/** A Node or a Link as an end of another Link. */
export const endOf = (record: FlowNode | FlowLink): Joinable =>
  'label' in record ? record : { id: record.id, kind: 'link' };
