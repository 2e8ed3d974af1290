// How Nodes and Links are called in findings, and what is called otherwise than before.
// Looked up when first asked for: most edits change no name.
import type { Snapshot } from '#domain/snapshot.ts';

type Flow = Pick<Snapshot, 'nodes' | 'links'>;
type Ends = readonly [from: string | null, to: string | null];

export interface Names {
  readonly node: (id: string | null) => string;
  readonly link: (id: string) => string;
  /** What is called otherwise than it was then; null when nothing is. */
  readonly since: (before: Names) => IsOther | null;
  readonly flow: Flow;
}
export interface IsOther {
  readonly node: (id: string | null) => boolean;
  readonly link: (id: string) => boolean;
}

/** The names in a snapshot. */
export function namesIn({ nodes, links }: Flow): Names {
  let labels: ReadonlyMap<string | null, string> | null = null;
  let ends: ReadonlyMap<string, Ends> | null = null;
  const node: Names['node'] = (id) => {
    labels ??= new Map(nodes.map((each) => [each.id, each.label]));
    return labels.get(id) ?? '';
  };
  const endsOf = (id: string): Ends => {
    ends ??= new Map(links.map(({ id: own, from, to }): [string, Ends] => [own, [from, to]]));
    return ends.get(id) ?? [null, null];
  };
  // Every check asks the same of the names before.
  const answers = new Map<Flow, IsOther | null>();
  const compare = (before: Flow): IsOther | null => {
    if (before.nodes === nodes && before.links === links) return null;
    const otherNodes = changed(before.nodes, nodes);
    const otherLinks = changed(before.links, links);
    if (otherNodes.size + otherLinks.size === 0) return null;
    const isOtherNode = (id: string | null): boolean => otherNodes.has(id);
    return {
      node: isOtherNode,
      link: (id) => otherLinks.has(id) || endsOf(id).some(isOtherNode),
    };
  };
  return {
    node,
    link: (id) => endsOf(id).map(node).join(' → '),
    flow: { nodes, links },
    since({ flow: before }) {
      if (!answers.has(before)) answers.set(before, compare(before));
      return answers.get(before) ?? null;
    },
  };
}

/** Ids of the records that are new, gone or other objects: records of a snapshot are immutable. */
function changed<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): ReadonlySet<string | null> {
  if (before === now) return new Set();
  const known = new Set(before);
  const kept = new Set(now);
  return new Set([
    ...now.filter((item) => !known.has(item)).map(({ id }) => id),
    ...before.filter((item) => !kept.has(item)).map(({ id }) => id),
  ]);
}
