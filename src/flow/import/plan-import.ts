// What a graph would bring into the flow, given what each type becomes. Pure: nothing is added yet.
// Knows neither formats nor screens.
import { newId } from '#document/index.ts';
import { inferKind, kindsBetween, kindsFor } from '#domain/grammar.ts';
import { type Flow, mainImpacts } from '#domain/graph.ts';
import type { Place } from '#domain/lanes.ts';
import { LINK_KINDS, type LinkKind, NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';
import { termByWords } from '#flow/import/guess-kind.ts';
import { type NeutralGraph, type NeutralLink, type NeutralNode } from '#flow/import/neutral.ts';
import { type Attribute, oneLine } from '#text/plain-words.ts';
import { readLink, readNode, signOf } from '#flow/import/read-attributes.ts';
import { type Mapping, typeIdOf } from '#flow/import/types.ts';

export interface PlannedNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly main: boolean;
  readonly note: string;
  /** Further fields. */
  readonly values: Readonly<Record<string, unknown>>;
  /** As in the file, in its own units. */
  readonly place: Place | null;
}

export interface PlannedLink {
  readonly id: string;
  readonly kind: LinkKind;
  /** Ids of planned Nodes. */
  readonly from: string;
  readonly to: string;
  readonly note: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ImportPlan {
  readonly nodes: readonly PlannedNode[];
  readonly links: readonly PlannedLink[];
  /** Nodes whose type is left out, and Links that lose an end by that. */
  readonly left: { readonly nodes: number; readonly links: number };
  /** Links the grammar does not know between such ends. */
  readonly misfits: number;
  /** Nodes that the flow has already, by kind and label. */
  readonly known: number;
  /** Links that said nothing else than another one, and became one with it. */
  readonly twins: number;
  /** Links whose sign came from the file. */
  readonly signs: number;
  /** True where the flow has its mission already. */
  readonly hasMission: boolean;
}

/** Words that the notes and the look-up of kinds need. */
export interface ImportWords {
  /** The line of a note that keeps the name of a type. */
  typeLine(type: string): string;
  /** The kind whose name in the interface's language this is. */
  nodeKind(name: string): NodeKind | null;
  linkKind(name: string): LinkKind | null;
}

/** Longer labels are cut; the note keeps them whole. */
const LONGEST_LABEL = 160;

/** Plans the import; `makeId` is a parameter for tests. */
export function planImport(
  flow: Flow,
  graph: NeutralGraph,
  mapping: Mapping,
  words: ImportWords,
  makeId: () => string = newId,
): ImportPlan {
  const kindOf = (node: NeutralNode): NodeKind | null => mapping.get(typeIdOf(node)) ?? null;
  const taken = graph.nodes.flatMap((node) => {
    const kind = kindOf(node);
    return kind ? [{ node, kind }] : [];
  });
  const hasMission = mainImpacts(flow).length > 0;
  const impacts = taken.filter(({ kind }) => kind === 'impact').map(({ node }) => node);
  const missions = impacts.filter(saysMission);
  const [mission, other] = missions.length > 0 ? missions : impacts;
  const isMission = (node: NeutralNode): boolean => !hasMission && !other && node === mission;
  const nodes = new Map(
    taken.map(({ node, kind }) => [
      node.key,
      plannedNode(makeId(), node, kind, isMission(node), words),
    ]),
  );
  const all = graph.links.flatMap((link) => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
    return from && to ? [plannedLink(makeId(), link, from, to, words)] : [];
  });
  const links = withoutTwins(all);
  const known = new Set(flow.nodes.map(({ kind, label }) => `${kind} ${oneLine(label)}`));
  const byId = new Map([...nodes.values()].map((node) => [node.id, node]));
  return {
    nodes: [...nodes.values()],
    links,
    left: { nodes: graph.nodes.length - nodes.size, links: graph.links.length - all.length },
    twins: all.length - links.length,
    misfits: links.filter(({ kind, from, to }) => {
      const [start, end] = [byId.get(from), byId.get(to)];
      return start && end && !kindsFor(start, end).includes(kind);
    }).length,
    known: [...nodes.values()].filter(({ kind, label }) => known.has(`${kind} ${label}`)).length,
    signs: links.filter(({ values }) => 'polarity' in values).length,
    hasMission,
  };
}

/** Our own files name the mission, for there may be later impacts. */
const saysMission = ({ attributes }: NeutralNode): boolean =>
  attributes.some(([name, value]) => name === 'main' && value === 'true');

function plannedNode(
  id: string,
  node: NeutralNode,
  kind: NodeKind,
  main: boolean,
  words: ImportWords,
): PlannedNode {
  const term = kind === 'outcome' ? termByWords(node.type) : null;
  const isSaid = node.type === '' || node.type === kind || words.nodeKind(node.type) === kind;
  const said = main ? node.attributes.filter(([name]) => name !== 'main') : node.attributes;
  const { values, note } = readNode(said, isSaid ? [] : [words.typeLine(node.type)]);
  const isLong = node.label.length > LONGEST_LABEL;
  return {
    id,
    kind,
    main,
    label: isLong
      ? `${node.label
          .slice(0, LONGEST_LABEL - 1)
          .toWellFormed()
          .trimEnd()}…`
      : node.label,
    note: isLong ? [node.label, note].filter(Boolean).join('\n\n') : note,
    values: { ...(term && { term }), ...values },
    place: node.place,
  };
}

function plannedLink(
  id: string,
  link: NeutralLink,
  start: PlannedNode,
  end: PlannedNode,
  words: ImportWords,
): PlannedLink {
  const isTurned = !link.isDirected && !points(start, end) && points(end, start);
  const [from, to] = isTurned ? [end, start] : [start, end];
  const named = linkKindOf(link.type, words);
  const kind = kindFor(from, to, named);
  const sign: Attribute[] = signOf(link.type) ? [['polarity', link.type]] : [];
  const isSaid = link.type === '' || sign.length > 0 || named === kind;
  const read = readLink([...sign, ...link.attributes], isSaid ? [] : [words.typeLine(link.type)]);
  return { id, kind, from: from.id, to: to.id, ...read };
}

/** Links of one kind between the same ends become one; those that contradict each other stay apart. */
function withoutTwins(links: readonly PlannedLink[]): PlannedLink[] {
  const kept = new Map<string, PlannedLink>();
  for (const link of links) {
    const key = `${link.from} ${link.kind} ${link.to}`;
    const other = kept.get(key);
    const agree =
      other && Object.entries(link.values).every(([name, value]) => other.values[name] === value);
    if (!agree) kept.set(other ? `${key} ${link.id}` : key, link);
    else if (!other.note.includes(link.note))
      kept.set(key, { ...other, note: [other.note, link.note].filter(Boolean).join('\n\n') });
  }
  return [...kept.values()];
}

/** Whether the grammar lets one lead on to the other. */
const points = (from: PlannedNode, to: PlannedNode): boolean => {
  const kind = inferKind(from, to);
  return kind !== null && kind !== 'feedback';
};

const linkKindOf = (type: string, words: ImportWords): LinkKind | null =>
  LINK_KINDS.find((kind) => kind === type) ?? (type === '' ? null : words.linkKind(type));

/** As the file says, where the grammar allows it; else as inferred; else what comes nearest. */
function kindFor(from: PlannedNode, to: PlannedNode, named: LinkKind | null): LinkKind {
  if (named && kindsFor(from, to).includes(named)) return named;
  if (from.id === to.id) return 'feedback';
  return inferKind(from, to) ?? named ?? usualKind(from.kind);
}

/** The first kind of Link that may leave such a Node at all. */
const usualKind = (from: NodeKind): LinkKind =>
  NODE_KINDS.flatMap((to) => kindsBetween(from, to)).toSorted(
    (a, b) => LINK_KINDS.indexOf(a) - LINK_KINDS.indexOf(b),
  )[0] ?? 'feedback';
