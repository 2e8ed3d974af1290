// The rules by which Nodes share out into lanes: by kind, by term, by who carries them.
// Pure; lanes have ids, their names are the caller's.
import { LANES, laneOf, type LaneNode } from '#domain/lanes.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { TERMS } from '#domain/vocabularies/flow.ts';

export const LANES_BY = ['kind', 'term', 'owner'] as const;
export type LanesBy = (typeof LANES_BY)[number];
/** What of a Node its lane may depend on. */
export type RuledNode = LaneNode & Partial<Pick<FlowNode, 'term' | 'owner'>>;

export interface LaneRule {
  readonly by: LanesBy;
  /** Columns are read from left to right, rows from top to bottom. */
  readonly axis: 'columns' | 'rows';
  /** Ids of the lanes in reading order; `beside`, for what explains the path, is the last. */
  readonly lanes: readonly string[];
  readonly laneOf: (node: RuledNode) => string;
  /** Lanes shown even while nothing is in them, so that something can be put there. */
  readonly kept: ReadonlySet<string>;
}

const isBeside = ({ kind }: RuledNode): boolean => laneOf(kind) === 'beside';

export const BY_KIND: LaneRule = {
  by: 'kind',
  axis: 'columns',
  lanes: LANES,
  laneOf: ({ kind }) => laneOf(kind),
  kept: new Set(),
};

const EFFECTS: ReadonlySet<string> = new Set(['outcome', 'impact']);

/**
 * What comes before, the terms, effects without a term yet, the mission. Without a term the mission
 * still stands last.
 */
export const BY_TERM: LaneRule = {
  by: 'term',
  axis: 'columns',
  lanes: ['before', 'open', ...TERMS, 'impact', 'beside'],
  laneOf(node) {
    if (isBeside(node)) return 'beside';
    if (node.term) return node.term;
    if (node.kind === 'impact') return 'impact';
    return EFFECTS.has(node.kind ?? '') ? 'open' : 'before';
  },
  kept: new Set(TERMS),
};

/** More rows than these nobody takes in. */
const MOST_OWNERS = 12;

/**
 * A row for everybody of `stakeholders` (ids in their order) who carries something, the twelve with most;
 * then the others, then what nobody carries yet: `nobody`, or `none` as long as that is everything.
 */
export function byOwner(nodes: readonly RuledNode[], stakeholders: readonly string[]): LaneRule {
  const carried = Map.groupBy(nodes, (node) => node.owner ?? null);
  const load = (id: string): number => carried.get(id)?.length ?? 0;
  const owners = stakeholders.filter((id) => load(id) > 0);
  const known = new Set(owners);
  const nobody = owners.length > 0 ? 'nobody' : 'none';
  const shown = new Set(owners.toSorted((a, b) => load(b) - load(a)).slice(0, MOST_OWNERS));
  return {
    by: 'owner',
    axis: 'rows',
    lanes: [...owners.filter((id) => shown.has(id)), 'others', nobody, 'beside'],
    laneOf(node) {
      const owner = node.owner ?? '';
      if (known.has(owner)) return shown.has(owner) ? owner : 'others';
      return isBeside(node) ? 'beside' : nobody;
    },
    kept: new Set(),
  };
}
