// What every format is read into: nodes, links, and what the file says of them besides, as plain words.
// Knows neither formats nor the flow.
import type { Place } from '#domain/lanes.ts';
import type { Attribute } from '#text/plain-words.ts';

export type Format = 'graphml' | 'prsm' | 'kumu' | 'csv';

/** What comes in at once; characters are counted after unpacking. */
export const LIMITS = { nodes: 2000, links: 4000, characters: 8_000_000, depth: 100 } as const;

/** How something was drawn: a hint where the file names no types. Either may be ''. */
export interface Look {
  readonly shape: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

export interface NeutralNode {
  readonly key: string;
  readonly label: string;
  /** '' where the file names none. */
  readonly type: string;
  readonly attributes: readonly Attribute[];
  /** In the file's own units. */
  readonly place: Place | null;
  readonly look: Look | null;
}

export interface NeutralLink {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly attributes: readonly Attribute[];
  /** False where the file draws a line without an arrow. */
  readonly isDirected: boolean;
}

/** What was odd in a file, in numbers. */
export interface Oddities {
  /** Nodes that only links speak of. */
  readonly standIns: number;
  /** Nodes whose key another had already. */
  readonly doubles: number;
  /** Entries that are no node and links without an end. */
  readonly loose: number;
  /** Parts the flow knows no place for, such as links between more than two nodes. */
  readonly beyond: number;
}

export interface NeutralGraph {
  readonly format: Format;
  readonly nodes: readonly NeutralNode[];
  readonly links: readonly NeutralLink[];
  readonly odd: Oddities;
}

/** Why nothing can be brought in: see the texts under `flow-import:failure`. */
export const FAILURES = [
  'empty',
  'unreadable',
  'tooLarge',
  'tooDeep',
  'tooMany',
  'spreadsheet',
  'binary',
  'brokenXml',
  'doctype',
  'otherXml',
  'brokenJson',
  'otherJson',
  'workbook',
  'noColumns',
  'noNodes',
  'several',
] as const;
export type Failure = (typeof FAILURES)[number];

export type Reading = { readonly graph: NeutralGraph } | { readonly failure: Failure };

/** What a parser has gathered, before keys are made sure of. */
export interface Gathered {
  readonly nodes: readonly NeutralNode[];
  readonly links: readonly NeutralLink[];
  readonly loose?: number;
  readonly beyond?: number;
  /** True where links alone may name nodes, as in a bare list of links. */
  readonly mayLackNodes?: boolean;
}

/** Makes keys unique and every link's ends known: nothing a link speaks of is lost. */
export function graphOf(format: Format, gathered: Gathered): Reading {
  const nodes = new Map<string, NeutralNode>();
  let doubles = 0;
  for (const node of gathered.nodes) {
    let { key } = node;
    for (let copy = 2; nodes.has(key); copy += 1) key = `${node.key} (${copy})`;
    if (key !== node.key) doubles += 1;
    nodes.set(key, { ...node, key });
    if (nodes.size > LIMITS.nodes) return { failure: 'tooMany' };
  }
  const byLabel = new Map([...nodes.values()].toReversed().map(({ key, label }) => [label, key]));
  const links: NeutralLink[] = [];
  let loose = gathered.loose ?? 0;
  let standIns = 0;
  const endAt = (name: string): string => {
    const key = nodes.has(name) ? name : byLabel.get(name);
    if (key !== undefined) return key;
    standIns += 1;
    nodes.set(name, bareNode(name));
    return name;
  };
  for (const link of gathered.links) {
    if (link.from === '' || link.to === '') loose += 1;
    else links.push({ ...link, from: endAt(link.from), to: endAt(link.to) });
    if (links.length > LIMITS.links || nodes.size > LIMITS.nodes) return { failure: 'tooMany' };
  }
  if (nodes.size === 0) return { failure: 'noNodes' };
  const odd = {
    standIns: gathered.mayLackNodes ? 0 : standIns,
    doubles,
    loose,
    beyond: gathered.beyond ?? 0,
  };
  return { graph: { format, nodes: [...nodes.values()], links, odd } };
}

const bareNode = (name: string): NeutralNode => ({
  key: name,
  label: name,
  type: '',
  attributes: [],
  place: null,
  look: null,
});
