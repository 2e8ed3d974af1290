// A flow made ready to be written in any format: nodes and links with short keys, kinds, names in one line, and
// what is said of them besides, in words for people and under fixed names for programs. Pure; knows no format.
import { type Flow, isMission } from '#domain/graph.ts';
import type { Place } from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { placesOf } from '#domain/standing.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';
import { type Attribute, clean, oneLine } from '#text/plain-words.ts';
import { kindName, linkSentence, nodeName, verb } from '#text/flow-names.ts';
import { fieldFacts } from '#pictures/record-values.ts';
import type { Translator } from '#text/translator.ts';

interface Said {
  /** In words, under the labels of the fields. */
  readonly facts: readonly Attribute[];
  /** Under names and with values that mean the same in every language, as our reader knows them. */
  readonly data: readonly Attribute[];
}
export interface ExportNode extends Said {
  /** n1, n2, …: nothing else begins so. */
  readonly key: string;
  readonly kind: NodeKind | null;
  readonly isMission: boolean;
  readonly kindWords: string;
  /** Never empty, one line. */
  readonly name: string;
  readonly place: Place;
}
export interface ExportLink extends Said {
  /** l1, l2, … */
  readonly key: string;
  readonly kind: LinkKind | null;
  readonly verb: string;
  /** Keys of nodes, or of links that are spoken of. */
  readonly from: string;
  readonly to: string;
  /** "A → blocks → B". */
  readonly sentence: string;
}
export interface ExportGraph {
  readonly title: string;
  readonly nodes: readonly ExportNode[];
  readonly links: readonly ExportLink[];
}

const NODE_DATA = [
  'term',
  'wanted',
  'join',
  'deliveredByOthers',
  'expectedDate',
  'importance',
  'note',
] as const;
const LINK_DATA = [
  'polarity',
  'strength',
  'confidence',
  'delayMonths',
  'evidence',
  'necessary',
  'sufficient',
  'actionable',
  'note',
] as const;
/** Told already: what a node or a link is, and how it lies on our map. */
const TOLD = ['kind', 'label', 'main', 'locked', 'from', 'to'];
/** Of those who carry a node or change by it; private, so empty in what is public. */
const PRIVATE = ['contact', 'attitude'] as const;

/** The flow of a snapshot. Links with an end that is gone say nothing and stay behind. */
export function exportGraph(snapshot: Snapshot, text: Translator): ExportGraph {
  const { title, territory } = snapshot.answers.start;
  const places = placesOf(snapshot);
  const keys = new Map<string | null, string>([
    ...snapshot.nodes.map(({ id }, at) => [id, `n${at + 1}`] as const),
    ...snapshot.links.map(({ id }, at) => [id, `l${at + 1}`] as const),
  ]);
  return {
    title: oneLine(title) || oneLine(territory) || text.t('flow:title'),
    nodes: snapshot.nodes.map((node) => ({
      key: keys.get(node.id) ?? '',
      kind: node.kind,
      isMission: isMission(node),
      kindWords: kindName(text, node),
      name:
        oneLine(nodeName(text, node)) || text.t('flow:nameless', { kind: kindName(text, node) }),
      place: places.get(node.id) ?? [0, 0],
      ...saidOfNode(snapshot, node, text),
    })),
    links: wholeLinks(snapshot).map((link) => ({
      key: keys.get(link.id) ?? '',
      kind: link.kind,
      verb: verb(text, link.kind),
      from: keys.get(link.from) ?? '',
      to: keys.get(link.to) ?? '',
      sentence: oneLine(linkSentence(text, snapshot, link)),
      facts: factsOf(snapshot, 'links', link, text),
      data: dataOf(LINK_DATA, link),
    })),
  };
}

/** Links with both ends there; one that speaks of a link without an end goes with it. */
function wholeLinks({ nodes, links }: Flow): readonly FlowLink[] {
  const ids = new Set<string | null>([...nodes, ...links].map(({ id }) => id));
  const whole = links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return whole.length === links.length ? links : wholeLinks({ nodes, links: whole });
}

/** As a graph whose links join nodes only: a link that speaks of a link is told in words at its node. */
export function plainGraph({ title, nodes, links }: ExportGraph): ExportGraph {
  const isNode = new Set(nodes.map(({ key }) => key));
  const isPlain = ({ from, to }: ExportLink): boolean => isNode.has(from) && isNode.has(to);
  const told = Map.groupBy(
    links.filter((link) => !isPlain(link)),
    ({ from, to }) => (isNode.has(from) ? from : to),
  );
  return {
    title,
    nodes: nodes.map((node) => {
      const about = told
        .get(node.key)
        ?.map(({ sentence }): Attribute => ['about a link', sentence]);
      if (!about) return node;
      const words = about.map(([, sentence]) => sentence).join('; ');
      const [name = ''] = about[0] ?? [];
      return {
        ...node,
        facts: [...node.facts, [name, words]],
        data: [...node.data, [name, words]],
      };
    }),
    links: links.filter(isPlain),
  };
}

function saidOfNode(snapshot: Snapshot, node: FlowNode, text: Translator): Said {
  const people = (['owner', 'affectedGroup'] as const).flatMap((role) => {
    const found = snapshot.stakeholders.find(({ id }) => id === node[role]);
    return found ? [{ role, found }] : [];
  });
  const group = snapshot.nodeGroups.find(({ id }) => id === node.group)?.name ?? '';
  return {
    facts: [
      ...factsOf(snapshot, 'nodes', node, text),
      ...[...new Set(people.map(({ found }) => found))].flatMap((found) =>
        fieldFacts(snapshot, 'stakeholders', { ...only(found, PRIVATE) }, text).map(
          (fact): Attribute => [`${oneLine(found.name)}, ${fact.label}`, clean(fact.text)],
        ),
      ),
    ],
    data: [
      // Where there are several impacts, this tells which one it is.
      ...(isMission(node) ? [['main', 'true'] as const] : []),
      ...dataOf(NODE_DATA, node),
      ...people.flatMap(({ role, found }): Attribute[] => [
        [role, oneLine(found.name)],
        ...dataOf(PRIVATE, found).map(([name, value]): Attribute => [`${role} ${name}`, value]),
      ]),
      ['in group', oneLine(group)] as const,
    ].filter(([, value]) => value !== ''),
  };
}

const factsOf = (
  snapshot: Snapshot,
  record: 'nodes' | 'links',
  item: FlowNode | FlowLink,
  text: Translator,
): Attribute[] =>
  fieldFacts(snapshot, record, { ...item }, text, TOLD).map(({ label, text: words }) => [
    label,
    clean(words),
  ]);

const only = <T extends object>(item: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(names.map((name) => [name, item[name]])) as Partial<T>;

const dataOf = <T extends object>(
  names: readonly (keyof T & string)[],
  item: T,
): (readonly [string, string])[] =>
  names
    .map((name) => [name, clean(String(item[name] ?? ''))] as const)
    .filter(([, value]) => value !== '');
