// Maps of PRSM (prsm.uk): nodes and edges of vis-network, each of a style (`grp`) whose name is its type.
// What was drawn how, and who changed it when, stays behind. Also takes bare vis-network and Gephi JSON.
import * as v from 'valibot';
import { asObject, type Json, LIST, OBJECT, wordsOf } from '#flow/import/json-words.ts';
import { colourOf, placeAt } from '#text/import-names.ts';
import { graphOf, type NeutralLink, type NeutralNode, type Reading } from '#flow/import/neutral.ts';
import { type Attribute, clean, oneLine } from '#text/plain-words.ts';

const ID = v.union([v.string(), v.number()]);
const NODE = v.looseObject({ id: ID });
const EDGE = v.union([
  v.looseObject({ from: ID, to: ID }),
  v.looseObject({ source: ID, target: ID }),
]);
const FILE = v.looseObject({ nodes: v.array(v.unknown()), edges: LIST });

/** What is read otherwise, and how and by whom it was drawn. */
const NOT_SAID = new Set(
  [
    'id label grp group type x y from to source target arrows',
    'color font borderWidth shape shapeProperties margin dashes width smooth size scaling',
    'physics hidden fixed clusteredIn heightConstraint widthConstraint created modified',
  ].flatMap((names) => names.split(' ')),
);
/** The name that PRSM gives to styles nobody has named. */
const UNNAMED = 'Sample';

/** True for an object with a list of nodes. */
export const isPrsm = (json: unknown): boolean => v.is(FILE, json);

/** Reads the parsed JSON of a map. */
export function readPrsm(json: unknown): Reading {
  const file = v.parse(FILE, json);
  // Before version 1.4 the styles were called samples.
  const styles = asObject(file['styles'] ?? file['samples']);
  const titles = asObject(file['attributeTitles']);
  const nodes = file.nodes.filter((node) => v.is(NODE, node) && node['isCluster'] !== true);
  const edges = file.edges.filter((edge) => v.is(EDGE, edge));
  return graphOf('prsm', {
    nodes: nodes.map((node) => nodeOf(asObject(node), asObject(styles['nodes']), titles)),
    links: edges.flatMap((edge) => linksOf(asObject(edge), asObject(styles['edges']), titles)),
    loose: file.nodes.filter((node) => !v.is(NODE, node)).length + file.edges.length - edges.length,
  });
}

function nodeOf(node: Json, styles: Json, titles: Json): NeutralNode {
  const key = oneLine(wordsOf(node['id']));
  const style = asObject(styles[wordsOf(node['grp'])]);
  const colour = asObject(node['color'] ?? style['color'])['background'] ?? node['color'];
  return {
    key,
    label: oneLine(wordsOf(node['label'])) || key,
    type: typeOf(node, style),
    attributes: attributesOf(node, titles),
    place: placeAt(node['x'], node['y']),
    look: {
      shape: oneLine(wordsOf(node['shape'] ?? style['shape'])).toLowerCase(),
      colour: colourOf(colour),
    },
  };
}

function linksOf(edge: Json, styles: Json, titles: Json): NeutralLink[] {
  const style = asObject(styles[wordsOf(edge['grp'])]);
  const arrows = edge['arrows'] ?? style['arrows'];
  const [atFrom, atTo] = [hasArrow(arrows, 'from'), hasArrow(arrows, 'to')];
  const ends = [edge['from'] ?? edge['source'], edge['to'] ?? edge['target']].map((end) =>
    oneLine(wordsOf(end)),
  );
  const [from = '', to = ''] = atFrom && !atTo ? ends.toReversed() : ends;
  const label = clean(wordsOf(edge['label']));
  const link = {
    from,
    to,
    type: typeOf(edge, style),
    attributes: [
      ...(label === '' ? [] : [['label', label] as const]),
      ...attributesOf(edge, titles),
    ],
    isDirected: atFrom || atTo || arrows === undefined,
  };
  return atFrom && atTo ? [link, { ...link, from: to, to: from }] : [link];
}

/** Arrows are `{ to: { enabled: true } }` or words such as "to, from". */
function hasArrow(arrows: unknown, end: string): boolean {
  if (typeof arrows === 'string') return arrows.includes(end);
  const arrow = asObject(arrows)[end];
  return arrow === true || asObject(arrow)['enabled'] === true;
}

function typeOf(item: Json, style: Json): string {
  const name = oneLine(wordsOf(style['groupLabel']));
  if (name !== '' && name !== UNNAMED) return name;
  return oneLine(wordsOf(item['group'] ?? item['type']));
}

const attributesOf = (item: Json, titles: Json): Attribute[] =>
  Object.entries(item).flatMap(([name, value]) => {
    if (NOT_SAID.has(name)) return [];
    // Votes are kept as lists of who voted.
    const isVotes = name.startsWith('thumb') && Array.isArray(value);
    const words = clean(isVotes ? String(value.length || '') : wordsOf(value));
    const title = titles[name];
    return words === ''
      ? []
      : [[oneLine(wordsOf(v.is(OBJECT, title) ? name : (title ?? name))), words]];
  });
