// The flow as an outline: working backwards from the mission, under each Node what leads to it.
// Pure and linear, over the structure of the flow alone; rows in reading order, ready for a tree. Basis: [85].
import {
  type Graph,
  type GraphLink,
  type GraphNode,
  isCausal,
  isolatedNodes,
} from '#domain/graph.ts';

/**
 * Why a row only points at a Node that is told in full elsewhere: it stands above, the way has come back
 * to it, or the Link is feedback.
 */
export type OutlineMark = 'above' | 'loop' | 'feedback';

export interface OutlineRow {
  /** The same from one reading to the next: the Node's id where it is told in full, else the Link's. */
  readonly key: string;
  /** Id of the Node; null for the branch of those that are not linked yet. */
  readonly node: string | null;
  /** Id of the Link that puts it under its parent. */
  readonly link: string | null;
  readonly mark: OutlineMark | null;
  /** True where the Link is about the Link that the parent's row shows, not about its Node. */
  readonly isAboutLink: boolean;
  /** Key of the row above it in the tree. */
  readonly parent: string | null;
  /** From 1. */
  readonly level: number;
  /** Among its siblings, from 1. */
  readonly place: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
}

/** The key of the branch for Nodes without any Link. */
export const UNLINKED = 'unlinked';

type BareRow = Omit<OutlineRow, 'place' | 'siblings' | 'hasChildren'>;
/** A Link, the Node it hangs up, and the Node or Link that it hangs under. */
interface Hung {
  readonly link: GraphLink;
  readonly node: string;
  readonly under: string;
}
type Branches = ReadonlyMap<string, readonly Hung[]>;

/** All rows. Each Node is told in full exactly once; each Link between two ends that exist is shown once. */
export function outlineOf({ nodes, links }: Graph): readonly OutlineRow[] {
  const hung = hangings({ nodes, links });
  const branches = Map.groupBy(hung, ({ under }) => under);
  const tellers = Map.groupBy(
    hung.filter(({ link }) => link.kind !== 'feedback'),
    ({ node }) => node,
  );
  const rows: BareRow[] = [];
  const told = new Set<string>();
  const tell = (id: string): void => {
    if (!told.has(id)) tellBranch(id, branches, told, rows);
  };
  const unlinked = new Set(isolatedNodes({ nodes, links }).filter(({ main }) => main !== true));
  const linked = nodes.filter((node) => !unlinked.has(node));
  for (const { id, kind, main } of linked) if (kind === 'impact' && main === true) tell(id);
  for (const { id, kind } of linked) if (kind === 'impact') tell(id);
  for (const { id } of linked) if (!tellers.has(id)) tell(id);
  // What is left goes round in circles.
  for (const { id } of linked) if (!told.has(id)) tell(topOf(id, tellers, told));
  if (unlinked.size > 0) rows.push({ ...bare(UNLINKED), node: null });
  for (const { id } of unlinked) rows.push({ ...bare(id), parent: UNLINKED, level: 2 });
  return counted(rows);
}

/** Links whose first end is what they speak of: the cause comes second, or the effect nobody wants. */
const TURNED: ReadonlySet<GraphLink['kind']> = new Set(['stems_from', 'side_effect']);

/** True where the sentence of the Link begins with the parent's row. */
export const isTurned = ({ kind }: Pick<GraphLink, 'kind'>): boolean => TURNED.has(kind);

/** First what leads there, then what is said of it, last what feeds back; otherwise as the Links stand. */
const rank = ({ link }: Hung): number => {
  if (link.kind === 'feedback') return 2;
  return isCausal(link) || link.kind === 'stems_from' ? 0 : 1;
};

function hangings({ nodes, links }: Graph): readonly Hung[] {
  const isNode = new Set<string | null>(nodes.map(({ id }) => id));
  const isEnd = new Set<string | null>([...isNode, ...links.map(({ id }) => id)]);
  return links
    .flatMap((link): readonly Hung[] => {
      const { from, to } = link;
      if (from === null || to === null || !isNode.has(from) || !isEnd.has(to)) return [];
      // A Link has no row of its own: what is said of one hangs under it, whatever its kind.
      const [node, under] = isTurned(link) && isNode.has(to) ? [to, from] : [from, to];
      return [{ link, node, under }];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

type Step = { readonly hung: Hung | null; readonly row: Omit<BareRow, 'key' | 'mark'> } | string;

/** A Node in full with all that hangs under it. */
function tellBranch(root: string, branches: Branches, told: Set<string>, rows: BareRow[]): void {
  const open = new Set<string>();
  // An explicit stack: a chain of thousands would overflow the call stack.
  const steps: Step[] = [{ hung: null, row: bare(root) }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') {
      open.delete(step);
      continue;
    }
    const { hung } = step;
    const id = hung?.node ?? root;
    const mark = hung && markOf(hung, open, told);
    const row = { ...step.row, mark, key: (mark && hung?.link.id) ?? id };
    rows.push(row);
    if (mark === null) {
      open.add(id);
      told.add(id);
      steps.push(id);
    }
    const below = (next: Hung, isAboutLink: boolean): Step => ({
      hung: next,
      row: {
        node: next.node,
        link: next.link.id,
        isAboutLink,
        parent: row.key,
        level: row.level + 1,
      },
    });
    const ofLink = branches.get(hung?.link.id ?? '') ?? [];
    const ofNode = mark === null ? (branches.get(id) ?? []) : [];
    for (const next of ofNode.toReversed()) steps.push(below(next, false));
    for (const next of ofLink.toReversed()) steps.push(below(next, true));
  }
}

function markOf(
  { node, link }: Hung,
  open: ReadonlySet<string>,
  told: ReadonlySet<string>,
): OutlineMark | null {
  if (link.kind === 'feedback') return 'feedback';
  if (open.has(node)) return 'loop';
  return told.has(node) ? 'above' : null;
}

/** From a Node that hangs in a circle upwards, until the circle closes: there the branch begins. */
function topOf(
  id: string,
  tellers: ReadonlyMap<string, readonly Hung[]>,
  told: ReadonlySet<string>,
): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const up = tellers.get(at)?.find(({ under }) => tellers.has(under) && !told.has(under));
    if (!up) break;
    at = up.under;
  }
  return at;
}

const bare = (id: string): BareRow => ({
  key: id,
  node: id,
  link: null,
  mark: null,
  isAboutLink: false,
  parent: null,
  level: 1,
});

function counted(rows: readonly BareRow[]): readonly OutlineRow[] {
  const families = Map.groupBy(rows, ({ parent }) => parent);
  const places = new Map<string, number>();
  for (const family of families.values())
    family.forEach(({ key }, index) => places.set(key, index + 1));
  return rows.map((row) => ({
    ...row,
    place: places.get(row.key) ?? 1,
    siblings: families.get(row.parent)?.length ?? 1,
    hasChildren: families.has(row.key),
  }));
}

/** What a Node in the outline visibly lacks. */
export type OutlineGap = 'kind' | 'cause' | 'owner';

/** Small words for what is missing: nothing brings it about, nobody carries it. */
export function gapsOf(
  { id, kind, owner, deliveredByOthers }: GraphNode,
  caused: ReadonlySet<string | null>,
): readonly OutlineGap[] {
  if (kind === null) return ['kind'];
  if (kind === 'activity') return owner === null ? ['owner'] : [];
  const isResult = kind === 'output' || kind === 'outcome' || kind === 'impact';
  return isResult && deliveredByOthers !== true && !caused.has(id) ? ['cause'] : [];
}

/** Ids of the Nodes that a causal Link arrives at. */
export const causedNodes = ({ links }: Pick<Graph, 'links'>): ReadonlySet<string | null> =>
  new Set(links.filter((link) => isCausal(link)).map(({ to }) => to));
