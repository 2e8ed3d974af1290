// How Nodes and Links are called in findings, and what is called otherwise than before.
// Looked up when first asked for: most edits change no name.
import type { Snapshot } from '#domain/snapshot.ts';

type Flow = Pick<Snapshot, 'nodes' | 'links'>;
type Ends = readonly [from: string | null, to: string | null];

export interface Names {
  readonly node: (id: string | null) => string;
  readonly link: (id: string) => string;
  /** Ids of the Nodes and Links that are called otherwise than they were then. */
  readonly since: (before: Names) => ReadonlySet<string>;
  readonly flow: Flow;
}

const NONE: ReadonlySet<string> = new Set();

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
  const compare = (before: Flow): ReadonlySet<string> => {
    if (before.nodes === nodes && before.links === links) return NONE;
    const others = changed(before.nodes, nodes);
    const otherLinks = changed(before.links, links);
    // A link is called by its ends.
    for (const { id, from, to } of links)
      if (others.has(from ?? '') || others.has(to ?? '')) otherLinks.add(id);
    for (const id of otherLinks) others.add(id);
    return others;
  };
  // Every check asks the same of the names before.
  const answers = new Map<Flow, ReadonlySet<string>>();
  return {
    node,
    link: (id) => endsOf(id).map(node).join(' → '),
    flow: { nodes, links },
    since({ flow: before }) {
      const known = answers.get(before) ?? compare(before);
      answers.set(before, known);
      return known;
    },
  };
}

/** Ids of the records that are new, gone or other objects: records of a snapshot are immutable. */
function changed<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): Set<string> {
  if (before === now) return new Set();
  const known = new Set(before);
  const kept = new Set(now);
  return new Set([
    ...now.filter((item) => !known.has(item)).map(({ id }) => id),
    ...before.filter((item) => !kept.has(item)).map(({ id }) => id),
  ]);
}
