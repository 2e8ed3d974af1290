// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '#domain/graph.ts';
import { kindsFor } from '#domain/grammar.ts';
import { importWords } from '#flow/import/import-words.ts';
import { type NeutralGraph } from '#flow/import/neutral.ts';
import { clean, oneLine } from '#text/plain-words.ts';
import { planImport } from '#flow/import/plan-import.ts';
import { readGraph } from '#flow/import/read-graph.ts';
import { guessedMapping, typesOf } from '#flow/import/types.ts';
import { kindName, nodeName, verb } from '#text/flow-names.ts';
import { linkOf, nodeOf } from '../../domain/flow-samples.ts';
import { anyFlow } from '../../domain/random-flows.ts';
import { textsOf } from '../../support/texts.ts';
import { markdownTables, readDot, readMermaid, readXml } from './grammars.ts';
import { withFlow, written } from './sample.ts';

const texts = { en: await textsOf('en'), de: await textsOf('de') };
const text = texts.en;

const HOSTILE = [
  '=HYPERLINK("http://x.example";"a")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'=1",
  "''+",
  '＝1',
  '-12.5',
  'a "quoted"; thing, \'twice\' | or more',
  '<script>alert(1)</script> & &amp; &lt; ]]> <!-- <![CDATA[',
  '<!DOCTYPE x>',
  'back\\slash \\n \\N %%{init: {}}%% `code` #quot; #35; {a}',
  'two\nlines\r\nor\tthree',
  '👩‍👧 🌊 e\u0301',
  'שלום עולם 12 مرحبا',
  'half \uD800 a \u0000 bell \u0007',
  'x'.repeat(300),
  'end',
  'From',
  'id',
  'n2',
  'subgraph',
  'style n1 fill:#fff; lifestyle:a|b',
  '`all code`',
  '1. first',
  '- item',
  '# head',
  '--- | --- |',
  'two',
  'two',
  '   ',
];
const hostile = fc.constantFrom(...HOSTILE);

/** Flows with labels and notes of all sorts, some links that end at links, and unlike kinds of links. */
const flows: fc.Arbitrary<Flow> = anyFlow
  .filter(({ nodes }) => nodes.length > 0)
  .chain((flow) =>
    fc
      .record({
        labels: fc.array(fc.option(hostile), { minLength: 60, maxLength: 60 }),
        notes: fc.array(fc.option(hostile), { minLength: 60, maxLength: 60 }),
        onLink: fc.boolean(),
        main: fc.nat(59),
      })
      .map(({ labels, notes, onLink, main }): Flow => {
        const nodes = flow.nodes.map((node, at) =>
          nodeOf({
            ...node,
            label: labels[at] ?? node.label,
            note: notes[at] ?? '',
            main: node.kind === 'impact' && at === main % flow.nodes.length ? true : null,
          }),
        );
        const first = flow.links[0];
        const about = linkOf({ id: 'about', kind: 'assumes', from: 'n0', to: first?.id ?? null });
        const links = flow.links.map((link, at) => linkOf({ ...link, note: notes[59 - at] ?? '' }));
        return { nodes, links: onLink && first ? [...links, about] : links };
      }),
  );

const joinsNodes = ({ nodes, links }: Flow) => {
  const ids = new Set<string | null>(nodes.map(({ id }) => id));
  return links.filter(({ from, to }) => ids.has(from) && ids.has(to));
};
const nameOf = (node: Flow['nodes'][number]): string =>
  oneLine(nodeName(text, node)) || text.t('flow:nameless', { kind: kindName(text, node) });

function read(file: string): NeutralGraph {
  const reading = readGraph([file]);
  if ('failure' in reading) throw new Error(reading.failure);
  return reading.graph;
}

describe.each(['graphml', 'csv'] as const)('a flow saved as %s and brought in again', (format) => {
  it('has the same nodes, kinds, names, notes, places and links', async () => {
    await fc.assert(
      fc.asyncProperty(flows, async (flow) => {
        const graph = read(await written(format, withFlow(flow), text));
        expect(graph.format).toBe(format);
        expect(graph.odd).toEqual({ standIns: 0, doubles: 0, loose: 0, beyond: 0 });
        expect(graph.nodes.map(({ label, type }) => [label, type])).toEqual(
          flow.nodes.map((node) => [nameOf(node), node.kind ?? '']),
        );
        const at = new Map(graph.nodes.map(({ key }, index) => [key, flow.nodes[index]?.id]));
        expect(graph.links.map(({ from, to, type }) => [at.get(from), at.get(to), type])).toEqual(
          joinsNodes(flow).map(({ from, to, kind }) => [from, to, kind]),
        );
        expect(graph.nodes.every(({ place }) => place !== null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('becomes the same flow where its links follow the grammar', async () => {
    await fc.assert(
      fc.asyncProperty(flows, async (drawn) => {
        const byId = new Map<string | null, Flow['nodes'][number]>(
          drawn.nodes.map((node) => [node.id, node]),
        );
        const nodes = drawn.nodes.filter(({ kind, label }) => kind && label.length <= 160);
        const kept = new Set<string | null>(nodes.map(({ id }) => id));
        const seen = new Set<string>();
        const links = joinsNodes(drawn).filter(({ kind, from, to, id }) => {
          const [start, end] = [byId.get(from), byId.get(to)];
          const pair = `${from} ${kind} ${to}`;
          const isKnown = seen.has(pair);
          seen.add(pair);
          return (
            !isKnown &&
            id !== 'about' &&
            kept.has(from) &&
            kept.has(to) &&
            start &&
            end &&
            kind &&
            kindsFor(start, end).includes(kind)
          );
        });
        fc.pre(nodes.length > 0);
        const graph = read(await written(format, withFlow({ nodes, links }), texts.de));
        const { nodes: came, links: joined } = planImport(
          { nodes: [], links: [] },
          graph,
          guessedMapping(typesOf(graph)),
          importWords(text),
        );
        const impacts = nodes.filter(({ kind }) => kind === 'impact');
        expect(came.map(({ kind, main, values }) => [kind, main, values['term'] ?? null])).toEqual(
          nodes.map(({ kind, main, term }) => [
            kind,
            main === true || (kind === 'impact' && impacts.length === 1),
            term,
          ]),
        );
        nodes.forEach(({ note }, index) => expect(came[index]?.note).toContain(clean(note)));
        const idOf = new Map(came.map(({ id }, index) => [id, nodes[index]?.id]));
        expect(joined.map(({ kind, from, to }) => [kind, idOf.get(from), idOf.get(to)])).toEqual(
          links.map(({ kind, from, to }) => [kind, from, to]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('any flow', () => {
  it.each(['graphml', 'gexf', 'svg'] as const)('is well-formed XML: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(flows, async (flow) => {
        const root = readXml(await written(format, withFlow(flow, '<&"]]> \u0007'), text));
        expect(root.localName).toBe(format);
        if (format === 'gexf') {
          const labels = [...root.querySelectorAll('node')].map((node) =>
            node.getAttribute('label'),
          );
          expect(labels).toEqual(flow.nodes.map(nameOf));
          expect(root.querySelectorAll('edge')).toHaveLength(joinsNodes(flow).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['gv', readDot],
    ['mmd', readMermaid],
  ] as const)('is of the grammar, with every name and verb: %s', async (format, parse) => {
    await fc.assert(
      fc.asyncProperty(flows, async (flow) => {
        const title = 'A "title" \\ & <b>\n%%{x}%% ---';
        const drawn = parse(await written(format, withFlow(flow, title), text));
        expect(drawn.title).toBe(oneLine(title));
        expect([...drawn.nodes.values()].map(([kind, ...name]) => [kind, name.join(' ')])).toEqual(
          flow.nodes.map((node) => [kindName(text, node), nameOf(node)]),
        );
        const isOnLink = flow.links.some(({ id }) => id === 'about');
        const known = flow.links.filter(({ id }) => id !== 'about');
        const plain = joinsNodes({ nodes: flow.nodes, links: known });
        const isCut = isOnLink && plain[0] === known[0];
        expect([...drawn.points]).toEqual(isCut ? ['l1'] : []);
        expect(drawn.lines.filter(({ hasHead }) => hasHead)).toHaveLength(
          plain.length + (isCut ? 1 : 0),
        );
        expect(drawn.lines.filter(({ words }) => words !== '').map(({ words }) => words)).toEqual(
          [...plain, ...(isCut ? [{ kind: 'assumes' as const }] : [])].map(({ kind }) =>
            verb(text, kind),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has its rows in the tables of Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(flows, async (flow) => {
        const [nodes = []] = markdownTables(await written('md', withFlow(flow), text));
        expect(nodes.slice(1).map(([name, kind]) => [name, kind])).toEqual(
          flow.nodes.map((node) => [nameOf(node), kindName(text, node)]),
        );
        expect(new Set(nodes.map((row) => row.length))).toEqual(new Set([3]));
      }),
      { numRuns: 40 },
    );
  });

  it('has no cell in its table that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(flows, async (flow) => {
        for (const of of [texts.en, texts.de]) {
          const file = await written('csv', withFlow(flow), of);
          const cells = file.slice(1).match(/(?:"(?:[^"]|"")*"|[^",;\r\n]+)/gu) ?? [];
          for (const cell of cells)
            expect(cell.replace(/^"/u, '')).toMatch(/^(?:[^=+\-@＝＋－＠]|-\d+(?:\.\d+)?$)/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});
