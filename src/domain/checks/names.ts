// How Nodes and Links are called in findings, and what is called otherwise than before.
// Looked up when first asked for: most edits change no name.
import { newIn } from '#domain/checks/lists.ts';
import type { Snapshot } from '#domain/snapshot.ts';

type Flow = Pick<Snapshot, 'nodes' | 'links'>;

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
  const labels = lookUp(nodes);
  const ends = lookUp(links);
  const node: Names['node'] = (id) => labels(id)?.label ?? '';
  const compare = (before: Flow): ReadonlySet<string> => {
    if (before.nodes === nodes && before.links === links) return NONE;
    const otherNodes = new Set(renamed(nodes, before.nodes, ({ label }) => label));
    const others = new Set([
      ...otherNodes,
      ...renamed(links, before.links, ({ from, to }) => `${from} ${to}`),
    ]);
    // A link is called by its ends.
    if (otherNodes.size > 0)
      for (const { id, from, to } of links)
        if (otherNodes.has(from ?? '') || otherNodes.has(to ?? '')) others.add(id);
    return others;
  };
  // Every check asks the same of the names before.
  const answers = new Map<Flow, ReadonlySet<string>>();
  return {
    node,
    link: (id) => {
      const link = ends(id);
      return `${node(link?.from ?? null)} → ${node(link?.to ?? null)}`;
    },
    flow: { nodes, links },
    since({ flow: before }) {
      const known = answers.get(before) ?? compare(before);
      answers.set(before, known);
      return known;
    },
  };
}

/** Finds records by id. */
function lookUp<R extends { readonly id: string }>(
  records: readonly R[],
): (id: string | null) => R | undefined {
  let byId: Map<string | null, R> | null = null;
  return (id) => {
    if (!byId) {
      byId = new Map();
      for (const record of records) byId.set(record.id, record);
    }
    return byId.get(id);
  };
}

/** Ids of the records that are new, gone or called otherwise. */
function renamed<R extends { readonly id: string }>(
  records: readonly R[],
  before: readonly R[],
  nameOf: (record: R) => string,
): readonly string[] {
  const namesBy = (changed: readonly R[]): ReadonlyMap<string, string> =>
    new Map(changed.map((record) => [record.id, nameOf(record)]));
  const then = namesBy(newIn(before, records));
  const now = namesBy(newIn(records, before));
  return [...then.keys(), ...now.keys()].filter((id) => then.get(id) !== now.get(id));
}
