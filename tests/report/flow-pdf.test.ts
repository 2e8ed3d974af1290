import { describe, expect, it } from 'vitest';
import { bigWorkbook } from '../../bench/workbook-2000.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { flowPicture } from '#pictures/flow.ts';
import type { ExportFile } from '#report/export-source.ts';
import { type FlowPaper, flowPdf } from '#report/flow-pdf.ts';
import { cardsOn, tilingOf } from '#report/flow-sheets.ts';
import { PAPERS } from '#report/paper.ts';
import { pictureMeasure } from '#report/draw-picture.ts';
import { book, files, subset } from '../support/fonts.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import { catalogOf, readObjects } from '../support/pdf-objects.ts';
import { readStructure } from '../support/pdf-structure.ts';
import { runOn, squeezed, textOf } from '../support/pdf.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const en = await textsOf('en', ['flow-paper']);
const pl = await textsOf('pl', ['flow-paper']);

const print = (snapshot: Snapshot, paper: FlowPaper, text = en): ExportFile =>
  flowPdf(
    {
      snapshot,
      text,
      sentence: text,
      copy: 'public',
      today: '2026-11-24',
      findings: {
        open: [],
        accepted: [],
      },
    },
    { paper },
    { files, book, subset },
  );
const bigFlow = (nodes: number): Snapshot =>
  readSnapshot(docsFromData(bigWorkbook(nodes), `flow-${nodes}`));
const sheetsOf = (bytes: Uint8Array): string[] =>
  heard(bytes).filter((line) => line.startsWith('H2 Sheet'));

describe('the flow on paper', () => {
  it('is one page as large as the picture, then a table', () => {
    const sample = sampleWorkbook();
    const { bytes, pages } = print(sample, 'page');
    expect(faultsOf(bytes)).toEqual([]);
    expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors');
    const picture = flowPicture(
      sample,
      en,
      () => 'en',
      pictureMeasure((words, { face, size }) => book.width(words, face) * size),
    );
    const [, width, height] =
      /Page +1 size: +([\d.]+) x ([\d.]+)/u.exec(
        runOn(bytes, 'pdfinfo', '-f', '1', '-l', '2', 'PDF'),
      ) ?? [];
    expect(Number(width)).toBeGreaterThan(picture.width);
    expect(Number(height)).toBeGreaterThan(picture.height);
    expect(pages).toBe(2);
    const said = heard(bytes);
    expect(said[0]).toBe('H1 The whole flow');
    expect(said[1]).toContain(picture.alt);
    const read = squeezed(textOf(bytes));
    for (const { label } of sample.nodes) expect(read).toContain(squeezed(label));
  });

  it.each(['A4', 'A3'] as const)(
    'goes over sheets of %s, each part whole on one of them',
    (paper) => {
      const snapshot = bigFlow(paper === 'A4' ? 60 : 90);
      const { bytes, missing } = print(snapshot, paper);
      expect(missing).toEqual([]);
      expect(faultsOf(bytes)).toEqual([]);
      const picture = flowPicture(
        snapshot,
        en,
        () => 'en',
        pictureMeasure((words, { face, size }) => book.width(words, face) * size),
      );
      const tiles = tilingOf(picture, PAPERS[paper]);
      expect(sheetsOf(bytes)).toEqual(tiles.map(({ name }) => `H2 Sheet ${name}`));
      const shown = new Set(tiles.flatMap((tile) => cardsOn(tile, picture)));
      expect(shown.size).toBe(snapshot.nodes.length);
      // What stands on a sheet is told in its words, and drawn there.
      const said = heard(bytes);
      tiles.forEach((tile, at) => {
        const words = said[said.indexOf(`H2 Sheet ${tile.name}`) + 1] ?? '';
        const page = String(at + 2);
        const drawn = squeezed(
          runOn(bytes, 'pdftotext', '-raw', '-f', page, '-l', page, 'PDF', '-'),
        );
        for (const { node } of cardsOn(tile, picture)) {
          expect(words).toContain(node.label);
          expect(drawn).toContain(squeezed(node.label));
        }
      });
      expect(said.filter((line) => line.startsWith('TR'))).toEqual([]);
      const labels = said.filter((line) => line.startsWith('TH ')).map((line) => line.slice(3));
      for (const { label } of snapshot.nodes) expect(labels).toContain(label);
    },
  );

  it('draws marks to cut at and feet for the eye only', () => {
    const { bytes } = print(bigFlow(60), 'A4');
    const pdf = readObjects(bytes);
    const { pages, contents } = readStructure(pdf);
    expect(catalogOf(pdf)['/MarkInfo']).toBeTruthy();
    const page = contents.get(pages[1]?.ref ?? '');
    const lines = page?.drawn.filter(({ within }) => within?.tag === 'Artifact') ?? [];
    // Two short lines at each of four corners, and the foot.
    expect(lines.filter(({ operator }) => operator === 'S')).toHaveLength(8);
    expect(lines.map(({ text }) => text).join('')).toContain('Page 2 of');
  });

  it('stands on one sheet where it can be read on one', () => {
    const { bytes } = print(sampleWorkbook(), 'A3');
    expect(sheetsOf(bytes)).toEqual([]);
    expect(faultsOf(bytes)).toEqual([]);
  });

  it.each([
    ['nothing', blankWorkbook()],
    ['what nobody should type', hostileWorkbook()],
  ])('holds %s', (_, snapshot) => {
    for (const paper of ['A4', 'page'] as const) {
      const { bytes } = print(snapshot, paper, pl);
      expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain(
        'No syntax or stream encoding errors',
      );
      expect(faultsOf(bytes)).toEqual([]);
    }
  });

  it.runIf(process.env['KURS_PROOF'])(
    'of 2,000 parts stays within the largest page there is',
    () => {
      const { bytes } = print(bigFlow(2000), 'page');
      const [, width, height] =
        /Page size: +([\d.]+) x ([\d.]+)/u.exec(runOn(bytes, 'pdfinfo', 'PDF')) ?? [];
      expect(Math.max(Number(width), Number(height))).toBeLessThanOrEqual(14_400);
    },
  );
});
