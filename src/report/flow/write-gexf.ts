// GEXF 1.3, for Gephi and other programs that draw and measure networks: all words as people read them. Pure.
import { columnsOf } from '#report/flow/columns.ts';
import { xml } from '#text/xml.ts';
import { type ExportGraph, plainGraph } from '#report/flow/export-graph.ts';
import type { Attribute } from '#text/plain-words.ts';
import { INKS } from '#pictures/inks.ts';
import { inkOf } from '#pictures/kind-shapes.ts';
import type { Translator } from '#text/translator.ts';

/** The whole file. */
export function writeGexf(graph: ExportGraph, text: Translator): string {
  const { title, nodes, links } = plainGraph(graph);
  const kind = text.t('fields:nodes.kind.label');
  const ofNodes = nodes.map((node): Attribute[] => [[kind, node.kindWords], ...node.facts]);
  const ofLinks = links.map(({ facts }) => facts);
  const [forNodes, forLinks] = [columnsOf(ofNodes), columnsOf(ofLinks)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta><creator>Kurs</creator><description>${xml(title)}</description></meta>`,
    '  <graph mode="static" defaultedgetype="directed">',
    ...columns(forNodes, 'node'),
    ...columns(forLinks, 'edge'),
    '    <nodes>',
    ...nodes.map(({ key, name, kind: of, place: [x, y] }, at) => {
      const [r, g, b] = INKS[inkOf(of)];
      // There y grows upwards.
      const looks = `<viz:position x="${x}" y="${y === 0 ? 0 : -y}"/><viz:color r="${r}" g="${g}" b="${b}"/>`;
      return `      <node id="${key}" label="${xml(name)}">${values(ofNodes[at] ?? [], forNodes)}${looks}</node>`;
    }),
    '    </nodes>',
    '    <edges>',
    ...links.map(
      ({ key, from, to, verb }, at) =>
        `      <edge id="${key}" source="${from}" target="${to}" label="${xml(verb)}" kind="${xml(verb)}">${values(ofLinks[at] ?? [], forLinks)}</edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const columns = (of: ReadonlyMap<string, string>, what: 'node' | 'edge'): string[] =>
  of.size === 0
    ? []
    : [
        `    <attributes class="${what}">`,
        ...[...of].map(
          ([name, key]) => `      <attribute id="${key}" title="${xml(name)}" type="string"/>`,
        ),
        '    </attributes>',
      ];

function values(said: readonly Attribute[], of: ReadonlyMap<string, string>): string {
  if (said.length === 0) return '';
  const each = said.map(
    ([name, value]) => `<attvalue for="${of.get(name)}" value="${xml(value)}"/>`,
  );
  return `<attvalues>${each.join('')}</attvalues>`;
}
