// Random neutral graphs, and writers that put them into files as other programs would.
// Knows nothing of how they are read.
import fc from 'fast-check';
import Papa from 'papaparse';
import { type NeutralGraph, type NeutralLink, type NeutralNode } from '#flow/import/neutral.ts';
import { type Attribute, clean, oneLine } from '#text/plain-words.ts';

const said = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
    fc.constantFrom(
      'Łódź 🌊 ≥ 30 %',
      '<script>alert(1)</script>',
      'a "quoted", thing; twice',
      'two\nlines',
      '&amp; ]]> <!-- &lol;',
      '=1+1',
      '__proto__',
    ),
  )
  .map(clean);
const words = said.filter((text) => text !== '');
const line = said.map(oneLine).filter((text) => text !== '');
/** Names that mean nothing to any format. */
const names = fc.constantFrom('Who pays', 'Budżet', 'constructor', '__proto__', 'x-y: z');
const attributes: fc.Arbitrary<readonly Attribute[]> = fc
  .uniqueArray(names, { maxLength: 3 })
  .chain((some) => fc.tuple(...some.map((name) => words.map((value): Attribute => [name, value]))));

const place = fc.tuple(
  fc.integer({ min: -5000, max: 5000 }),
  fc.integer({ min: -5000, max: 5000 }),
);

/** A graph of up to eight nodes. Keys look like no label, so that no end can mean two nodes. */
export const anyGraph: fc.Arbitrary<Pick<NeutralGraph, 'nodes' | 'links'>> = fc
  .array(fc.record({ label: line, type: fc.oneof(fc.constant(''), line), attributes, place }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((drafts) => {
    const nodes = drafts.map((draft, at): NeutralNode => ({
      ...draft,
      key: `key-${at}-of-node`,
      look: null,
    }));
    const end = fc.constantFrom(...nodes.map(({ key }) => key));
    const link: fc.Arbitrary<NeutralLink> = fc.record({
      from: end,
      to: end,
      type: fc.oneof(fc.constant(''), line),
      attributes,
      isDirected: fc.boolean(),
    });
    return fc.record({ nodes: fc.constant(nodes), links: fc.array(link, { maxLength: 10 }) });
  });

type Graph = Pick<NeutralGraph, 'nodes' | 'links'>;
const plainOf = (node: NeutralNode): [string, string][] => [
  ['label', node.label],
  ['type', node.type],
  ['x', String(node.place?.[0])],
  ['y', String(node.place?.[1])],
];

export function writeGraphml({ nodes, links }: Graph): string {
  const xml = (text: string): string =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
  const all = [...nodes, ...links].flatMap((item) => item.attributes.map(([name]) => name));
  const keys = [...new Set(['label', 'type', 'x', 'y', ...all])];
  const data = (entries: readonly Attribute[]): string =>
    entries
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `<data key="d${keys.indexOf(name)}">${xml(value)}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map((name, at) => `<key id="d${at}" for="all" attr.name="${xml(name)}"/>`),
    '<graph edgedefault="directed">',
    ...nodes.map(
      (node) =>
        `<node id="${xml(node.key)}">${data([...plainOf(node), ...node.attributes])}</node>`,
    ),
    ...links.map(
      ({ from, to, type, isDirected, attributes: more }) =>
        `<edge source="${xml(from)}" target="${xml(to)}" directed="${isDirected}">${data([['type', type], ...more])}</edge>`,
    ),
    '</graph></graphml>',
  ].join('\n');
}

export const writeKumu = ({ nodes, links }: Graph): string =>
  JSON.stringify({
    elements: nodes.map((node) => ({
      id: node.key,
      ...Object.fromEntries(plainOf(node)),
      attributes: Object.fromEntries(node.attributes),
    })),
    connections: links.map(({ from, to, type, isDirected, attributes: more }) => ({
      from,
      to,
      type,
      direction: isDirected ? 'directed' : 'undirected',
      attributes: Object.fromEntries(more),
    })),
  });

/** A table of nodes over a table of links. */
export function writeCsv({ nodes, links }: Graph): string {
  const table = (head: readonly string[], items: readonly (readonly Attribute[])[]): string => {
    const columns = [...new Set([...head, ...items.flat().map(([name]) => name)])];
    const rows = items.map((entries) => {
      const values = new Map(entries);
      return columns.map((name) => values.get(name) ?? '');
    });
    return Papa.unparse([columns, ...rows]);
  };
  return [
    table(
      ['id', 'label'],
      nodes.map((node) => [['id', node.key], ...plainOf(node), ...node.attributes]),
    ),
    table(
      ['from', 'to', 'type', 'direction'],
      links.map(({ from, to, type, isDirected, attributes: more }) => [
        ['from', from],
        ['to', to],
        ['type', type],
        ['direction', isDirected ? 'directed' : 'undirected'],
        ...more,
      ]),
    ),
  ].join('\n');
}
