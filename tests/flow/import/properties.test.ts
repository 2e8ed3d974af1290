// @vitest-environment jsdom
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDocs, openWorkbook } from '#document/index.ts';
import { LINK_KINDS, NODE_KINDS } from '#domain/vocabularies/flow.ts';
import { readFlow } from '#flow/flow-now.ts';
import { importEdit, takeBack } from '#flow/import/import-edit.ts';
import { importWords } from '#flow/import/import-words.ts';
import { FAILURES, type NeutralGraph } from '#flow/import/neutral.ts';
import { planImport } from '#flow/import/plan-import.ts';
import { decode } from '#flow/import/read-files.ts';
import { readGraph } from '#flow/import/read-graph.ts';
import { guessedMapping, typesOf } from '#flow/import/types.ts';
import { textsOf } from '../../support/texts.ts';
import { anyGraph, writeCsv, writeGraphml, writeKumu } from './writers.ts';

const words = importWords(await textsOf('en'));

/** Attributes are a set of names; files may put them in another order. */
const sorted = ({ nodes, links }: Pick<NeutralGraph, 'nodes' | 'links'>) => {
  const inOrder = <T extends { readonly attributes: NeutralGraph['nodes'][number]['attributes'] }>(
    item: T,
  ): T => ({ ...item, attributes: item.attributes.toSorted(([a], [b]) => (a < b ? -1 : 1)) });
  return { nodes: nodes.map(inOrder), links: links.map(inOrder) };
};

describe('a graph written and read back', () => {
  it.each([
    ['graphml', writeGraphml],
    ['kumu', writeKumu],
    ['csv', writeCsv],
  ] as const)('is the same: %s', (format, write) => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const reading = readGraph([write(graph)]);
        if ('failure' in reading) throw new Error(reading.failure);
        expect(reading.graph.format).toBe(format);
        expect(sorted(reading.graph)).toEqual(sorted(graph));
      }),
      { numRuns: 150 },
    );
  });
});

describe('any graph that is brought in', () => {
  it('keeps every word, in a field or a note, and one undo takes all back', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, links }) => {
        const odd = { standIns: 0, doubles: 0, loose: 0, beyond: 0 };
        const graph: NeutralGraph = { format: 'kumu', nodes, links, odd };
        const workbook = openWorkbook(createDocs('import', 1), { readOnly: false });
        const before = workbook.snapshot();
        const flow = readFlow(workbook.read);
        const plan = planImport(flow, graph, guessedMapping(typesOf(graph)), words);
        workbook.apply(importEdit(flow, plan));
        const after = readFlow(workbook.read);
        expect(after.nodes.map(({ label }) => label)).toEqual(nodes.map(({ label }) => label));
        expect(after.links).toHaveLength(links.length - plan.twins);
        nodes.forEach(({ attributes }, at) => {
          for (const [name, value] of attributes)
            expect(after.nodes[at]?.note).toContain(`${name}: ${value}`);
        });
        const said = after.links.map(({ note }) => note).join('\n');
        for (const { attributes } of links)
          for (const [name, value] of attributes) expect(said).toContain(`${name}: ${value}`);
        workbook.apply(takeBack(plan));
        expect(readFlow(workbook.read)).toEqual({ nodes: [], links: [] });
        workbook.undo();
        workbook.undo();
        expect(workbook.snapshot()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

const folder = 'tests/fixtures/graphs';
const files = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`));

/** A file as a bad disk, a cut line or a bad will leaves it. */
const flipped = fc
  .array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 6 })
  .map((flips) => (file: Uint8Array) => {
    const bytes = Uint8Array.from(file);
    for (const [at, bit] of flips) {
      const index = at % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
    }
    return bytes;
  });
const cut = fc.nat().map((at) => (file: Uint8Array) => file.slice(0, at % file.length));
const nested = fc
  .record({
    at: fc.nat(),
    piece: fc.constantFrom('[', '{"a":', '<node id="n">', '"', ',', '&lol;', '\n'),
    times: fc.nat(3000),
  })
  .map(({ at, piece, times }) => (file: Uint8Array) => {
    const place = at % (file.length + 1);
    const middle = new TextEncoder().encode(piece.repeat(times));
    return Uint8Array.from([...file.slice(0, place), ...middle, ...file.slice(place)]);
  });
const mutated: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...files),
    fc.oneof({ weight: 3, arbitrary: flipped }, cut, nested),
    fc.option(fc.oneof(flipped, cut, nested), { freq: 1 }),
  )
  .map(([file, first, second]) => (second ? second(first(file)) : first(file)));

describe('300 damaged files', () => {
  it('are read or refused with a reason, and never touch the workbook or break it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(mutated, (bytes) => {
        const workbook = openWorkbook(createDocs('import', 1), { readOnly: false });
        const before = workbook.snapshot();
        const reading = readGraph([decode(bytes, 'pl')]);
        if ('failure' in reading) {
          seen.add(reading.failure);
          expect(FAILURES).toContain(reading.failure);
          expect(workbook.snapshot()).toBe(before);
          return;
        }
        seen.add(reading.graph.format);
        const flow = readFlow(workbook.read);
        const { graph } = reading;
        const plan = planImport(flow, graph, guessedMapping(typesOf(graph)), words);
        expect(workbook.snapshot()).toBe(before);
        workbook.apply(importEdit(flow, plan));
        const after = readFlow(workbook.read);
        expect(after.nodes).toHaveLength(graph.nodes.length);
        const ids = new Set<string | null>(after.nodes.map(({ id }) => id));
        for (const { kind, from, to } of after.links) {
          expect(LINK_KINDS).toContain(kind);
          expect(ids.has(from) && ids.has(to)).toBe(true);
        }
        for (const { kind, label } of after.nodes) {
          expect(NODE_KINDS).toContain(kind);
          expect(label.length).toBeLessThanOrEqual(160);
        }
      }),
      { numRuns: 300 },
    );
    // Neither was all refused nor all unharmed.
    expect([...seen]).toEqual(expect.arrayContaining(['csv', 'brokenJson', 'brokenXml']));
  });
});
