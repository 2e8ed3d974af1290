// The matrix of PDFs: each workbook, in each language, as each kind. A fixed slice daily, all of them for the proof.
import { describe, expect, it } from 'vitest';
import { makeFile } from '#report/makers.ts';
import { type ExportSource, exportSource } from '#report/export-source.ts';
import { neededTexts } from '#report/needed-texts.ts';
import { isLanguage, type Language, LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { book, files, subset } from '../../support/fonts.ts';
import { faultsOf } from '../../support/pdf-check.ts';
import { readObjects } from '../../support/pdf-objects.ts';
import { countOf, readByPdfJs, readByUs } from '../../support/pdf-js.ts';
import { readStructure, sequenceOf } from '../../support/pdf-structure.ts';
import { runOn } from '../../support/pdf.ts';
import { textsOf } from '../../support/texts.ts';
import { isFound, lettersOf, parting } from './found.ts';
import { type Kind, KINDS, sequenceFor, typedFor } from './kinds.ts';
import { workbook, type WorkbookName, WORKBOOKS } from './workbooks.ts';

const TODAY = '2026-11-28';
type Case = readonly [workbook: WorkbookName, language: Language, kind: string];

/** Each workbook, and each document, at least once; the large ones in their least costly kind. */
const DAILY: readonly Case[] = [
  ['nordvik', 'lv', 'canvas A1'],
  ['hostile', 'de', 'flow A4'],
  ['empty', 'et', 'report'],
  ['F2', 'nb', 'flow page'],
  ['F2', 'sv', 'canvas A4'],
  ['empty', 'lt', 'sheets A1 blank'],
];
/** `KURS_MATRIX='^(full|F2) in (pl|de)'` proves a part of it. */
const part = new RegExp(process.env['KURS_MATRIX'] ?? '', 'u');
const ALL: readonly Case[] = WORKBOOKS.flatMap((name) =>
  LANGUAGES.flatMap((language) => KINDS.map((kind): Case => [name, language, kind.name])),
).filter(([name, language, kind]) => part.test(`${name} in ${language} as ${kind}`));
const CASES = process.env['KURS_PROOF'] ? ALL : DAILY;

describe('a PDF is whole, tagged, read in the order of its model, and says everything that was typed', () => {
  it.each(CASES)('%s in %s as %s', { timeout: 600_000 }, async (name, language, kindName) => {
    const kind = KINDS.find((each) => each.name === kindName);
    if (!kind) throw new Error(`There is no ${kindName}`);
    await expectWhole(kind, await sourceIn(name, language, kind));
  });
});

const texts = new Map<string, Promise<Translator>>();
/** Loaded once. */
function textsFor(language: Language, kind: Kind): Promise<Translator> {
  const key = `${language} ${kind.job.document}`;
  const found = texts.get(key) ?? textsOf(language, neededTexts(kind.job.document));
  texts.set(key, found);
  return found;
}

async function sourceIn(name: WorkbookName, language: Language, kind: Kind): Promise<ExportSource> {
  const whole = await workbook(name, language);
  const text = await textsFor(language, kind);
  const { contentLanguage } = whole.meta;
  const sentence = await textsFor(isLanguage(contentLanguage) ? contentLanguage : 'en', kind);
  return exportSource(whole, {
    copy: 'public',
    text,
    sentenceIn: () => sentence,
    today: TODAY,
    contentHash: () => '',
  });
}

/** The page at the end of a line of the contents is no word of the model. */
const unnumbered = (line: string): string =>
  line.startsWith('TOCI ') ? line.replace(/ ?\d+$/u, '') : line;
const roleOf = (line: string): string => line.split(' ', 1)[0] ?? '';

/** A letter no font has is told beside its mark, where this reader does not look. */
const without = (letters: readonly string[], text: string): string =>
  letters.reduce((rest, letter) => rest.replaceAll(letter, ''), text);

async function expectWhole(kind: Kind, source: ExportSource): Promise<void> {
  const fonts = { files, book, subset };
  const {
    bytes,
    pages = 0,
    missing = [],
  } = await makeFile(kind.job, source, {
    fonts: async () => fonts,
    onProgress: () => {},
  });
  expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors');
  const embedded = runOn(bytes, 'pdffonts', 'PDF').trim().split('\n').slice(2);
  expect(embedded.filter((font) => !/^[A-Z]{6}\+.* yes yes yes /u.test(font))).toEqual([]);
  expect(embedded.length).toBeGreaterThan(0);
  const info = runOn(bytes, 'pdfinfo', 'PDF');
  expect(info).toMatch(/Title: +\S[^]*Tagged: +yes[^]*PDF version: +1\.7/u);
  expect(info).toMatch(new RegExp(`Pages: +${pages}\\n`, 'u'));
  expect(runOn(bytes, 'pdfimages', '-list', 'PDF').trim().split('\n').slice(2)).toEqual([]);

  const pdf = readObjects(bytes);
  expect(faultsOf(pdf)).toEqual([]);
  const structure = readStructure(pdf);
  const said = sequenceOf(structure);
  const model = sequenceFor(kind, source, { pages, said });
  expect(parting(said.map(unnumbered), model)).toBe('');

  // Another reader finds the same tree on every page, and in it as many parts of each role and the same letters.
  const [theirs, ours] = [await readByPdfJs(bytes), readByUs(structure)];
  expect(theirs.map(({ roles }) => roles)).toEqual(ours.map(({ roles }) => roles));
  const stretches = (read: typeof ours): string[] =>
    read.flatMap((page) =>
      page.stretches.map(({ role, text }) => `${role} ${lettersOf(without(missing, text))}`),
    );
  expect(parting(stretches(theirs), stretches(ours))).toBe('');
  expect(countOf(said.map(roleOf))).toEqual(countOf(model.map(roleOf)));

  const read = runOn(bytes, 'pdftotext', '-raw', 'PDF', '-');
  expect(typedFor(kind, source).filter((typed) => !isFound(typed, read))).toEqual([]);
}
