// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlainParser } from '#cli/plain-dom.ts';
import type { NeutralGraph, Reading } from '#flow/import/neutral.ts';
import { readGraph } from '#flow/import/read-graph.ts';

const file = (name: string): string => readFileSync(`tests/fixtures/graphs/${name}`, 'utf8');
const read = (...names: readonly string[]): NeutralGraph => must(readGraph(names.map(file)));
function must(reading: Reading): NeutralGraph {
  if ('failure' in reading) throw new Error(reading.failure);
  return reading.graph;
}
const failure = (...texts: readonly string[]): string | null => {
  const reading = readGraph(texts);
  return 'failure' in reading ? reading.failure : null;
};
const nodeAt = ({ nodes }: NeutralGraph, key: string) => nodes.find((node) => node.key === key);
const linksOf = ({ links }: NeutralGraph) =>
  links.map(({ from, to, type }) => [from, to, type].join(' > '));

describe('a PRSM map', () => {
  it('comes with the names of its styles as types, its notes as text, and its places', () => {
    const graph = read('young-people.prsm');
    expect(graph.format).toBe('prsm');
    expect(nodeAt(graph, 'n1')).toEqual({
      key: 'n1',
      label: 'Two job coaches in each town',
      type: 'What we put in',
      attributes: [
        ['Who pays', 'County'],
        ['note', 'Paid until 2028.'],
      ],
      place: [-900, -100],
      look: { shape: 'box', colour: '#9adbb4' },
    });
    expect(nodeAt(graph, 'n2')?.attributes).toEqual([['note', 'Agreed with twelve employers.']]);
    expect(nodeAt(graph, 'n4')?.attributes).toEqual([['thumbUp', '2']]);
    // A style nobody named is no type.
    expect(nodeAt(graph, 'n8')).toMatchObject({ type: '', look: { shape: 'text' } });
  });

  it('turns a link whose arrow is at its beginning, and keeps what links say', () => {
    const { links } = read('young-people.prsm');
    expect(links.at(-1)).toMatchObject({ from: 'n5', to: 'n6' });
    expect(links[2]).toMatchObject({
      type: 'Strong evidence',
      attributes: [['note', 'Seen in two counties.']],
    });
    expect(links[6]?.attributes).toEqual([['label', 'stops them\ncoming']]);
  });

  it('is the same when newer PRSM has packed it', () => {
    expect(file('young-people-packed.prsm')).not.toContain('nodes');
    expect(read('young-people-packed.prsm')).toEqual(read('young-people.prsm'));
  });

  it('of bare vis-network or Gephi JSON works too', () => {
    const graph = must(
      readGraph([
        JSON.stringify({
          nodes: [{ id: 1, label: 'One', group: 'outcome' }, { id: 2, label: 'Two' }, { no: 'id' }],
          edges: [
            { source: 1, target: 2 },
            { from: 2, to: 1, arrows: 'to, from' },
            'no edge at all',
          ],
        }),
      ]),
    );
    expect(graph.nodes.map(({ key, type }) => [key, type])).toEqual([
      ['1', 'outcome'],
      ['2', ''],
    ]);
    expect(linksOf(graph)).toEqual(['1 > 2 > ', '2 > 1 > ', '1 > 2 > ']);
    expect(graph.odd.loose).toBe(2);
  });
});

describe('GraphML', () => {
  it('of Gephi: names of keys, defaults, colours, places; markup in a label stays text', () => {
    const graph = read('gephi.graphml');
    expect(nodeAt(graph, '1')).toEqual({
      key: '1',
      label: 'Trial jobs <b>now</b>',
      type: 'activity',
      attributes: [['Who pays', 'County & towns']],
      place: [-120.5, 10],
      look: { shape: '', colour: '#3f8efc' },
    });
    expect(nodeAt(graph, '2')?.type).toBe('outcome');
    expect(graph.links[0]?.attributes).toEqual([
      ['Edge Label', 'opens doors'],
      ['weight', '1.0'],
      ['Strength', 'strong'],
      ['Delay (months)', '6'],
    ]);
    expect(graph.links[1]?.isDirected).toBe(false);
  });

  it('keeps a link to a node that is not there, and tells of it and of what joins several', () => {
    const graph = read('gephi.graphml');
    expect(nodeAt(graph, '9')).toMatchObject({ label: '9', type: '' });
    expect(graph.links[2]).toMatchObject({ from: '2', to: '9' });
    expect(graph.odd).toEqual({ standIns: 1, doubles: 0, loose: 0, beyond: 1 });
  });

  it('of yEd: labels, shapes, places and groups from its drawing', () => {
    const graph = read('yed.graphml');
    expect(nodeAt(graph, 'n0::n0')).toEqual({
      key: 'n0::n0',
      label: 'Homework café',
      type: '',
      attributes: [
        ['description', 'Every Tuesday, with <tea>.'],
        ['in', 'At school'],
      ],
      place: [20, 60],
      look: { shape: 'rectangle', colour: '#3f8efc' },
    });
    expect(nodeAt(graph, 'n0')).toMatchObject({ label: 'At school', attributes: [] });
    expect(graph.links[0]?.attributes).toEqual([['label', 'gives a place']]);
  });
});

describe('Kumu', () => {
  it('of an exported project: attributes, tags, places, both ways of a mutual link', () => {
    const graph = read('kumu-project.json');
    expect(nodeAt(graph, 'elem-a1')).toEqual({
      key: 'elem-a1',
      label: 'Trial jobs',
      type: 'Action',
      attributes: [
        ['description', 'Three months, **paid**.'],
        ['tags', '2027, employers'],
        ['who pays', 'County'],
      ],
      place: [-300, 12],
      look: null,
    });
    expect(linksOf(graph)).toEqual([
      'elem-a1 > elem-b2 > +',
      'elem-b2 > elem-c3 > -',
      'elem-c3 > elem-b2 > -',
    ]);
    expect(graph.links[0]?.attributes).toEqual([
      ['delayed', 'true'],
      ['label', 'opens doors'],
    ]);
    expect(graph.odd.beyond).toBe(1);
  });

  it('written by hand names the ends of links by label', () => {
    const graph = read('kumu-simple.json');
    expect(linksOf(graph)).toEqual([
      'Trial jobs > Trust of employers > produces',
      'Trust of employers > Fewer outside work > ',
    ]);
    expect(nodeAt(graph, 'Trust of employers')?.attributes).toEqual([['Favourite month', 'May']]);
    expect(graph.odd.standIns).toBe(1);
  });
});

describe('tables', () => {
  it('of links alone name the nodes; Kumu lets one row lead to several', () => {
    const graph = read('links.csv');
    expect(graph.nodes.map(({ key }) => key)).toEqual([
      'Trial jobs',
      'Trust of employers',
      'Half as many outside work',
      'Better wages',
      'No bus after six',
    ]);
    expect(graph.links[0]?.attributes).toEqual([
      ['Strength', '3'],
      ['Comment', 'Seen in "two" counties, twice'],
    ]);
    expect(graph.links).toHaveLength(4);
    expect(graph.odd.standIns).toBe(0);
  });

  it('of nodes and of links belong together, in two files or one under the other', () => {
    const both = read('nodes.csv', 'links.csv');
    expect(nodeAt(both, 'Half as many outside work')).toMatchObject({
      type: 'Impact',
      attributes: [['Description', 'By 2032,\nin all towns']],
    });
    expect(both.odd.standIns).toBe(1);
    expect(must(readGraph([`${file('nodes.csv')}\n${file('links.csv')}`]))).toEqual(both);
    expect(read('links.csv', 'nodes.csv').nodes).toHaveLength(5);
  });

  it('with Polish headings and semicolons, as a spreadsheet saves them', () => {
    expect(read('powiazania.csv').links.map(({ to, attributes }) => [to, attributes])).toEqual([
      [
        'Zaufanie pracodawców',
        [
          ['Znak', 'dodatni'],
          ['Opóźnienie', '2 lata'],
          ['Uwagi', 'tak'],
        ],
      ],
      [
        'Mniej osób bez pracy',
        [
          ['Znak', '-'],
          ['Opóźnienie', '6 mies.'],
        ],
      ],
    ]);
  });

  it.each([
    ['de', 'Von;Nach', 'Bezeichnung;Art'],
    ['et', 'Kust;Kuhu', 'Nimi;Liik'],
    ['lt', 'Nuo;Iki', 'Pavadinimas;Tipas'],
    ['lv', 'No;Uz', 'Nosaukums;Tips'],
    ['nb', 'Fra;Til', 'Navn;Type'],
    ['sv', 'Från;Till', 'Namn;Typ'],
  ])('with the headings that the dialog names in %s', (_, ofLinks, ofNodes) => {
    expect(linksOf(must(readGraph([`${ofLinks}\na;b`]))).join()).toBe('a > b > ');
    expect(must(readGraph([`${ofNodes}\nApple;Fruit`])).nodes).toMatchObject([
      { label: 'Apple', type: 'Fruit' },
    ]);
  });

  it('pasted from a spreadsheet or without headings', () => {
    expect(linksOf(must(readGraph(['a\tb\tblocks\nb\tc']))).join()).toBe('a > b > blocks,b > c > ');
    expect(must(readGraph(['Source\tTarget\na\tb'])).nodes).toHaveLength(2);
  });

  it('keep two nodes of one name apart', () => {
    const graph = must(readGraph(['Label,Type\nSame,Activity\nSame,Outcome\nOther,Outcome']));
    expect(graph.nodes.map(({ key, label }) => [key, label])).toEqual([
      ['Same', 'Same'],
      ['Same (2)', 'Same'],
      ['Other', 'Other'],
    ]);
    expect(graph.odd.doubles).toBe(1);
  });
});

describe('what cannot be brought in', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><graphml>&lol;</graphml>`;
  it.each([
    ['empty', ''],
    ['empty', '   \n'],
    ['spreadsheet', 'PK\u0003\u0004…'],
    ['binary', 'GIF89a\u0000\u0001'],
    ['brokenXml', '<graphml><graph>'],
    ['brokenXml', '<graphml><graph></graphml></graph>'],
    ['brokenXml', '<graphml a=1/>'],
    ['brokenXml', '<graphml>&lol;</graphml>'],
    ['brokenXml', '<graphml a="<"/>'],
    ['brokenXml', '<graphml'],
    ['doctype', laughs],
    ['otherXml', '<gexf><graph/></gexf>'],
    ['noNodes', '<graphml><graph/></graphml>'],
    ['tooDeep', '<g>'.repeat(5000)],
    ['brokenJson', '{"nodes": ['],
    ['otherJson', '{"something": "else"}'],
    ['otherJson', '[1, 2, 3]'],
    ['noNodes', '{"nodes": [], "edges": []}'],
    ['noNodes', '{"nodes": [1, null, "x", {}]}'],
    ['noNodes', '{"elements": [], "connections": {}}'],
    ['tooDeep', `{"nodes": ${'['.repeat(200)}${']'.repeat(200)}}`],
    ['workbook', '{"format": "kurs-workbook"}'],
    ['noColumns', 'A sentence, as people write it.\nAnother one.'],
    ['noNodes', 'Label\n'],
    ['tooMany', `from,to\n${'a,b\n'.repeat(4001)}`],
    ['tooLarge', 'x'.repeat(8_000_001)],
  ])('is told by its reason: %s', (reason, text) => {
    expect(failure(text)).toBe(reason);
  });

  it('several files that are not all tables', () => {
    expect(failure(file('links.csv'), file('kumu-simple.json'))).toBe('several');
  });

  it('a packed file that unfolds without end, or whose type is wrong', () => {
    const nodes = Array.from({ length: 2001 }, (_, id) => ({ id }));
    expect(failure(JSON.stringify({ nodes, edges: [] }))).toBe('tooMany');
    expect(failure(file('young-people-packed.prsm').slice(0, 400))).not.toBeNull();
  });

  it('a comment or a text that looks like tags does not count as depth', () => {
    const noise = `<!-- ${'<a>'.repeat(500)} --><graphml><graph><node id="a"><data key="note" x='>"/>'><![CDATA[${'<b>'.repeat(500)}]]></data></node></graph></graphml>`;
    expect(must(readGraph([noise])).nodes[0]?.attributes).toEqual([['note', '<b>'.repeat(500)]]);
  });
});

describe('where there is no browser', () => {
  const odd = `<?xml version="1.0"?>\r\n<!-- <node> -->
<g:graphml xmlns:g="urn:g"><graph edgedefault='undirected'>
<node id="a&amp;b &#x1F30A;\t x"><data key="label"><![CDATA[<b> & ]]>tail &lt;&#65;&apos;</data></node>
<node id='c>d'/><edge source="a&amp;b &#x1F30A;  x" target="c>d" ></edge>
</graph></g:graphml>`;

  afterEach(() => vi.unstubAllGlobals());

  it.each([file('gephi.graphml'), file('yed.graphml'), odd])('GraphML is read the same', (text) => {
    const expected = readGraph([text]);
    expect(expected).toHaveProperty('graph');
    vi.stubGlobal('DOMParser', PlainParser);
    expect(readGraph([text])).toEqual(expected);
  });
});
