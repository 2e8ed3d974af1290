import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { type CanvasPdf, canvasPdf } from '#report/canvas-pdf.ts';
import type { Paper } from '#report/paper.ts';
import { LANGUAGES } from '#text/language.ts';
import { book, files, subset } from '../support/fonts.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { modelSequence } from '../support/model-sequence.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import { readObjects } from '../support/pdf-objects.ts';
import {
  allOf,
  elementText,
  evenSpaces,
  languageOf,
  readStructure,
} from '../support/pdf-structure.ts';
import { runOn } from '../support/pdf.ts';
import { randomWorkbook } from '../support/random-workbook.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const en = await textsOf('en');
const pl = await textsOf('pl');
const INPUT = { findings: 2, today: '2026-11-24' } as const;

const print = (snapshot: Snapshot, paper: Paper = 'A3', text = en): CanvasPdf =>
  canvasPdf({ ...INPUT, snapshot, text, sentence: text, paper }, { files, book, subset });

/** Whole for other readers, without a fault by ours, and read in the order of the model. */
function expectTagged(snapshot: Snapshot, paper: Paper, text = en): void {
  const { bytes, pages } = print(snapshot, paper, text);
  expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors');
  expect(runOn(bytes, 'pdfinfo', 'PDF')).toMatch(
    /Title: +\S[^]*Tagged: +yes[^]*PDF version: +1\.7/u,
  );
  const fonts = runOn(bytes, 'pdffonts', 'PDF').trim().split('\n').slice(2);
  expect(fonts.filter((font) => !/^[A-Z]{6}\+.* yes yes yes /u.test(font))).toEqual([]);
  expect(faultsOf(bytes)).toEqual([]);
  expect(heard(bytes)).toEqual(modelSequence({ ...INPUT, snapshot, text }, pages));
}

describe('the canvas PDF, heard instead of seen,', () => {
  it.each([
    ['a well-filled', sampleWorkbook(), 'A3'],
    ['a blank', blankWorkbook(), 'A4'],
    ['a hostile', hostileWorkbook(), 'A4'],
  ] as const)('says %s workbook whole and in its order', (_, snapshot, paper) => {
    expectTagged(snapshot, paper);
  });

  it.each(LANGUAGES)(
    'says the example of Nordvik whole and in its order in %s',
    async (language) => {
      const text = await textsOf(language, ['example-nordvik']);
      const data = nordvikExample((key) => text.t(`example-nordvik:${key}`));
      const meta = { createdAt: 0, contentLanguage: language };
      expectTagged(readSnapshot(docsFromData({ ...data, meta }, 'nordvik')), 'A4', text);
    },
  );

  it('says any workbook whole and in its order, also between two languages', () => {
    fc.assert(
      fc.property(randomWorkbook(40), fc.constantFrom<Paper>('A3', 'A4'), (snapshot, paper) => {
        const { bytes, pages } = print(snapshot, paper, pl);
        expect(faultsOf(bytes)).toEqual([]);
        expect(heard(bytes)).toEqual(modelSequence({ ...INPUT, snapshot, text: pl }, pages));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('goes on with a box on the next page as with one text', () => {
    const sample = sampleWorkbook();
    const challenge = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ');
    const { answers } = sample;
    const filled = {
      ...sample,
      answers: { ...answers, challenge: { ...answers.challenge, challenge } },
    };
    expectTagged(filled, 'A4');
    expect(heard(print(filled, 'A4').bytes)).toContain(`P ${challenge}`);
  });

  it('tells headings, pictures, tables and lists apart', () => {
    const { root } = readStructure(readObjects(print(sampleWorkbook()).bytes));
    const counts = Object.groupBy(allOf(root), ({ role }) => role);
    const count = (role: string): number => counts[role]?.length ?? 0;
    expect(['Document', 'Part', 'H1', 'Figure', 'Table'].map(count)).toEqual([1, 3, 3, 3, 2]);
    expect(count('H2')).toBe(count('Sect') - 4);
    expect(count('LI')).toBe(count('LBody'));
    expect(count('L')).toBeGreaterThan(5);
    expect(count('TR')).toBeGreaterThan(20);
  });

  it('is in the language of the page, and what was typed in that of the workbook', () => {
    const pdf = readObjects(print(sampleWorkbook(), 'A3', pl).bytes);
    const structure = readStructure(pdf);
    const elements = allOf(structure.root);
    const languagesOf = (words: string): string[] =>
      elements
        .filter((each) => evenSpaces(elementText(structure, each)) === words)
        .map((each) => languageOf(pdf, each));
    expect(languagesOf('Every young person has a place')[0]).toBe('en');
    expect(languagesOf('Nordvik County')).toContain('en');
    expect(languagesOf('Wyzwanie')).toEqual(['pl']);
    expect(languagesOf('Cały schemat')).toEqual(['pl']);
    const typed = elements.filter((each) => languageOf(pdf, each) === 'en');
    expect(typed.length).toBeGreaterThan(100);
    // Where both are one language, nothing needs to be said.
    const plain = readObjects(print(sampleWorkbook()).bytes);
    const told = allOf(readStructure(plain).root).filter(({ own }) => own['/Lang'] !== undefined);
    expect(told).toEqual([]);
  });
});
