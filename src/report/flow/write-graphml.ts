// GraphML, for yEd, Gephi, NetworkX and for Kurs itself. Kinds and attributes have names that mean the same in
// every language, so that another workbook can bring the file in. Pure.
import { columnsOf } from '#report/flow/columns.ts';
import { xml } from '#text/xml.ts';
import { type ExportGraph, plainGraph } from '#report/flow/export-graph.ts';
import type { Attribute } from '#text/plain-words.ts';

const NUMBERS = new Set(['x', 'y']);

/** The whole file. */
export function writeGraphml(graph: ExportGraph): string {
  const { title, nodes, links } = plainGraph(graph);
  const ofNodes = nodes.map((node): Attribute[] => [
    ['label', node.name],
    ['type', node.kind ?? ''],
    ['x', String(node.place[0])],
    ['y', String(node.place[1])],
    ...node.data,
  ]);
  const ofLinks = links.map((link): Attribute[] => [['type', link.kind ?? ''], ...link.data]);
  const [forNodes, forLinks] = [columnsOf(ofNodes), columnsOf(ofLinks)];
  const keys = (columns: ReadonlyMap<string, string>, what: 'node' | 'edge'): string[] =>
    [...columns].map(
      ([name, key]) =>
        `  <key id="${what}${key}" for="${what}" attr.name="${xml(name)}" attr.type="${NUMBERS.has(name) ? 'double' : 'string'}"/>`,
    );
  const data = (
    entries: readonly Attribute[],
    columns: ReadonlyMap<string, string>,
    what: 'node' | 'edge',
  ): string =>
    entries
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `<data key="${what}${columns.get(name)}">${xml(value)}</data>`)
      .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys(forNodes, 'node'),
    ...keys(forLinks, 'edge'),
    '  <graph id="flow" edgedefault="directed">',
    `    <desc>${xml(title)}</desc>`,
    ...nodes.map(
      ({ key }, at) => `    <node id="${key}">${data(ofNodes[at] ?? [], forNodes, 'node')}</node>`,
    ),
    ...links.map(
      ({ key, from, to }, at) =>
        `    <edge id="${key}" source="${from}" target="${to}">${data(ofLinks[at] ?? [], forLinks, 'edge')}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
