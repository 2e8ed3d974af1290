// GraphML, as Gephi, yEd, NetworkX, PRSM and others write it. The platform's parser reads the XML; a text
// that declares a document type never gets that far.
import type { Place } from '#domain/lanes.ts';
import { colourOf, hex, placeAt, plainName, sortOut } from '#text/import-names.ts';
import {
  graphOf,
  LIMITS,
  type Look,
  type NeutralLink,
  type NeutralNode,
  type Reading,
} from '#flow/import/neutral.ts';
import { type Attribute, clean, oneLine } from '#text/plain-words.ts';
import { xmlTrouble } from '#flow/import/xml-trouble.ts';

/** Reads a text that begins like XML. */
export function readGraphml(text: string): Reading {
  const trouble = xmlTrouble(text, LIMITS.depth);
  if (trouble) return { failure: trouble };
  const root = parse(text);
  if (!root) return { failure: 'brokenXml' };
  if (root.localName !== 'graphml') return { failure: 'otherXml' };
  const keys = new Map(all(root, 'key').map((key) => [key.getAttribute('id') ?? '', key]));
  const nodes = all(root, 'node').filter((node) => node.parentElement?.localName === 'graph');
  const edges = all(root, 'edge');
  return graphOf('graphml', {
    nodes: nodes.flatMap((node) => nodeOf(node, keys)),
    links: edges.map((edge) => linkOf(edge, keys)),
    loose: nodes.filter((node) => !node.getAttribute('id')).length,
    beyond: all(root, 'hyperedge').length,
  });
}

function parse(text: string): Element | null {
  try {
    const found = new DOMParser().parseFromString(text, 'application/xml');
    return found.getElementsByTagName('parsererror').length > 0 ? null : found.documentElement;
  } catch {
    return null;
  }
}

/** Names under which Gephi keeps how something is drawn. */
const DRAWN = new Set(['r', 'g', 'b', 'size']);

type Keys = ReadonlyMap<string, Element>;
const all = (root: Element, name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];
const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

function nodeOf(node: Element, keys: Keys): NeutralNode[] {
  const key = oneLine(node.getAttribute('id') ?? '');
  if (key === '') return [];
  const drawn = drawingOf(node);
  const data = dataOf(node, keys, 'node');
  const said = data.filter(([name]) => !DRAWN.has(plainName(name)));
  const { of, rest } = sortOut(
    [...said, ...groupOf(node, keys)],
    ['label', 'type', 'x', 'y', 'shape', 'colour'],
  );
  return [
    {
      key,
      label: oneLine(of('label')) || drawn.label || key,
      type: oneLine(of('type')),
      attributes: rest,
      place: placeAt(of('x'), of('y')) ?? drawn.place,
      look: lookOf(drawn.look, {
        shape: oneLine(of('shape')).toLowerCase(),
        colour: colourOf(of('colour')) || rgbOf(data),
      }),
    },
  ];
}

function linkOf(edge: Element, keys: Keys): NeutralLink {
  const { of, rest } = sortOut(dataOf(edge, keys, 'edge'), ['type', 'colour']);
  const label = all(edge, 'EdgeLabel').map((each) => clean(each.textContent));
  const way =
    edge.getAttribute('directed') ??
    (edge.parentElement?.getAttribute('edgedefault') === 'undirected' ? 'false' : 'true');
  return {
    from: oneLine(edge.getAttribute('source') ?? ''),
    to: oneLine(edge.getAttribute('target') ?? ''),
    type: oneLine(of('type')),
    attributes: [...label.filter(Boolean).map((words) => ['label', words] as const), ...rest],
    isDirected: way !== 'false',
  };
}

/** What the file says of a node or an edge, under the names it gives; what it leaves out has its default. */
function dataOf(element: Element, keys: Keys, what: 'node' | 'edge'): Attribute[] {
  const said = new Map(childrenOf(element, 'data').map((data) => [data.getAttribute('key'), data]));
  const entries = [...said].flatMap(([id, data]): Attribute[] =>
    // Drawings are elements; what is said is text.
    data.children.length > 0 ? [] : [[nameOf(id ?? '', keys), clean(data.textContent)]],
  );
  for (const [id, key] of keys) {
    const isFor = [what, 'all', null].includes(key.getAttribute('for'));
    const fallback = childrenOf(key, 'default')[0];
    if (isFor && fallback && !said.has(id))
      entries.push([nameOf(id, keys), clean(fallback.textContent)]);
  }
  return entries;
}

const nameOf = (id: string, keys: Keys): string =>
  oneLine(keys.get(id)?.getAttribute('attr.name') ?? id);

/** A node inside another one's graph: which one, by its name. */
function groupOf(node: Element, keys: Keys): Attribute[] {
  const outer = node.parentElement?.parentElement;
  if (outer?.localName !== 'node') return [];
  const { of } = sortOut(dataOf(outer, keys, 'node'), ['label']);
  return [
    ['in', oneLine(of('label')) || drawingOf(outer).label || (outer.getAttribute('id') ?? '')],
  ];
}

/** Gephi keeps red, green and blue apart. */
function rgbOf(data: readonly Attribute[]): string {
  const said = new Map(data.map(([name, value]) => [plainName(name), value]));
  return hex(['r', 'g', 'b'].flatMap((name) => said.get(name) ?? []));
}

interface Drawing {
  readonly label: string;
  readonly place: Place | null;
  readonly look: Look;
}

/** How yEd draws a node: its label and place are kept there and nowhere else. */
function drawingOf(node: Element): Drawing {
  const data = childrenOf(node, 'data');
  const first = (name: string): Element | undefined => data.flatMap((each) => all(each, name))[0];
  const geometry = first('Geometry');
  return {
    label: oneLine(first('NodeLabel')?.textContent ?? ''),
    place: placeAt(geometry?.getAttribute('x'), geometry?.getAttribute('y')),
    look: {
      shape: (first('Shape')?.getAttribute('type') ?? '').toLowerCase(),
      colour: colourOf(first('Fill')?.getAttribute('color')),
    },
  };
}

function lookOf(...looks: readonly Look[]): Look | null {
  const look = {
    shape: looks.find(({ shape }) => shape !== '')?.shape ?? '',
    colour: looks.find(({ colour }) => colour !== '')?.colour ?? '',
  };
  return look.shape === '' && look.colour === '' ? null : look;
}
