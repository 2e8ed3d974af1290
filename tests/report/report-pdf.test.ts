import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldFindings } from '#pictures/told-findings.ts';
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { citiesExample } from '#guide/examples/cities.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { type ReportInput, reportOf } from '#pictures/report.ts';
import type { CanvasPdf } from '#report/canvas-pdf.ts';
import { reportPdf } from '#report/report-pdf.ts';
import { loadHyphenators } from '#text/hyphenation.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { book, files, subset } from '../support/fonts.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import { dictionary, list, type PdfObjects, readObjects } from '../support/pdf-objects.ts';
import {
  allOf,
  elementText,
  evenSpaces,
  isContent,
  readStructure,
} from '../support/pdf-structure.ts';
import { runOn, squeezed } from '../support/pdf.ts';
import { randomWorkbook } from '../support/random-workbook.ts';
import { contentsOf, reportSequence } from '../support/report-sequence.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';
import { typedTexts } from '../support/typed-texts.ts';

/** The published cases are told in two languages. */
const casesIn = (language: Language) =>
  language === 'en' || language === 'pl' ? (['example-cities'] as const) : [];
const TODAY = '2026-11-24';
const textsIn = (language: Language): Promise<Translator> =>
  textsOf(language, ['report', 'glossary', 'pictures', 'example-nordvik', ...casesIn(language)]);
const en = await textsIn('en');
await loadHyphenators(LANGUAGES);

const inputOf = (snapshot: Snapshot, text = en): ReportInput => ({
  snapshot,
  text,
  sentence: text,
  today: TODAY,
  findings: toldFindings(snapshot, 'public', { words: text, today: TODAY, contentHash: () => '' }),
});
const print = (input: ReportInput): CanvasPdf => reportPdf(input, { files, book, subset });

const opened = (data: ReturnType<typeof nordvikExample>, contentLanguage: string): Snapshot =>
  readSnapshot(docsFromData({ ...data, meta: { createdAt: 0, contentLanguage } }, 'example'));
const nordvikIn = (language: Language, text: Translator): Snapshot =>
  opened(
    nordvikExample((key) => text.t(`example-nordvik:${key}`)),
    language,
  );

/** Without the page at the end of a line of the contents. */
const unnumbered = (line: string): string =>
  line.startsWith('TOCI ') ? line.replace(/ ?\d+$/u, '') : line;

/** Whole for other readers, without a fault by ours, and read in the order of the model. */
function expectWhole(input: ReportInput): PdfObjects {
  const { bytes } = print(input);
  expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors');
  const fonts = runOn(bytes, 'pdffonts', 'PDF').trim().split('\n').slice(2);
  expect(fonts.filter((font) => !/^[A-Z]{6}\+.* yes yes yes /u.test(font))).toEqual([]);
  const pdf = readObjects(bytes);
  expect(faultsOf(pdf)).toEqual([]);
  const report = reportOf(input);
  expect(heard(pdf).map(unnumbered)).toEqual(reportSequence(report, input.text));
  expectContentsToLead(pdf, contentsOf(report, input.text));
  return pdf;
}

/** Each line of the contents names the page that it leads to, and its heading stands there. */
function expectContentsToLead(pdf: PdfObjects, titles: readonly string[]): void {
  const structure = readStructure(pdf);
  const elements = allOf(structure.root);
  const pageOf = (ref: unknown): number =>
    structure.pages.findIndex((page) => page.ref === ref) + 1;
  const headings = elements.filter(({ role }) => role === 'H1' || role === 'H2');
  const lines = elements.filter(({ role }) => role === 'TOCI');
  lines.forEach((line, at) => {
    const link = allOf(line).find(({ role }) => role === 'Link');
    const [annotation] = (link?.kids ?? []).flatMap((kid) =>
      'annotation' in kid ? [kid.annotation] : [],
    );
    const led = pageOf(list(pdf, dictionary(pdf, annotation ?? null)['/Dest'])[0]);
    expect(elementText(structure, line)).toMatch(new RegExp(`(?<!\\d)${led}$`, 'u'));
    // The canvas has the workbook's own title.
    if (at === 0) return;
    const there = headings.filter(({ kids }) =>
      kids.some((kid) => isContent(kid) && pageOf(kid.page) === led),
    );
    expect(there.map((heading) => evenSpaces(elementText(structure, heading)))).toContain(
      evenSpaces(titles[at] ?? ''),
    );
  });
  expect(lines).toHaveLength(titles.length);
}

describe('the full report as PDF', () => {
  it.each(LANGUAGES)(
    'says the example of Nordvik whole and in its order in %s',
    async (language) => {
      const text = await textsIn(language);
      const snapshot = nordvikIn(language, text);
      const pdf = expectWhole(inputOf(snapshot, text));
      const said = squeezed(heard(pdf).join(' '));
      expect(typedTexts(snapshot).filter((typed) => !said.includes(squeezed(typed)))).toEqual([]);
      expect(readStructure(pdf).pages.length).toBeLessThan(60);
    },
  );

  it.each(['en', 'pl'] as const)(
    'says the example of the climate cities in %s',
    async (language) => {
      const text = await textsIn(language);
      const data = citiesExample((key) => text.t(`example-cities:${key}`));
      expectWhole(inputOf(opened(data, language), text));
    },
  );

  it.each([
    ['a well-filled', sampleWorkbook()],
    ['a hostile', hostileWorkbook()],
  ])('says %s workbook whole and in its order', (_, snapshot) => {
    expectWhole(inputOf(snapshot));
  });

  it('says a very long text whole, over pages', () => {
    const sample = sampleWorkbook();
    const challenge = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ');
    const { answers } = sample;
    expectWhole(
      inputOf({
        ...sample,
        answers: { ...answers, challenge: { ...answers.challenge, challenge } },
      }),
    );
  });

  it('is a few quiet pages while nothing is written', () => {
    const pdf = expectWhole(inputOf(blankWorkbook()));
    expect(readStructure(pdf).pages.length).toBeLessThan(10);
    expect(heard(pdf).filter((line) => line.startsWith('P Not filled in yet'))).toHaveLength(8);
  });

  it('says any workbook whole and in its order, and everything typed in it', () => {
    fc.assert(
      fc.property(randomWorkbook(30), (snapshot) => {
        const said = squeezed(heard(expectWhole(inputOf(snapshot))).join(' '));
        expect(typedTexts(snapshot).filter((typed) => !said.includes(squeezed(typed)))).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('tells the chosen chapters only', () => {
    const input = { ...inputOf(sampleWorkbook()), chapters: ['mission', 'people'] } as const;
    const said = heard(expectWhole(input));
    expect(said).toContain('H1 3 Mission');
    expect(said).not.toContain('H1 5 Flow');
    expect(said).not.toContain('H1 The whole flow');
  });

  it('leaves no heading alone at the foot of a page', () => {
    const structure = readStructure(readObjects(print(inputOf(nordvikIn('en', en))).bytes));
    for (const { ref } of structure.pages.slice(4)) {
      const marked = structure.contents.get(ref)?.marked.filter(({ mark }) => mark >= 0) ?? [];
      expect(marked.at(-1)?.tag).not.toMatch(/^H\d$/u);
    }
  });

  it('keeps private fields, reasons and the judgement of people out of pages and metadata', () => {
    const sample = nordvikIn('en', en);
    const secret = (index: number): string => `zqsecret${index}`;
    const filled: Snapshot = {
      ...sample,
      stakeholders: sample.stakeholders.map((one, index) => ({
        ...one,
        contact: secret(index),
        attitude: -2,
        power: 5,
        interest: 5,
      })),
      attendees: sample.attendees.map((one, index) => ({ ...one, name: secret(index) })),
      tableRoles: sample.tableRoles.map((one, index) => ({ ...one, person: secret(index) })),
    };
    const { open } = toldFindings(filled, 'public', {
      words: en,
      today: TODAY,
      contentHash: () => '',
    });
    const accepted = Object.fromEntries(open.map(({ key }, index) => [key, secret(index)]));
    const pdf = expectWhole(inputOf({ ...filled, accepted }));
    const everything = JSON.stringify(pdf);
    expect(everything).not.toContain('zqsecret');
    const said = heard(pdf);
    expect(said.filter((line) => line.includes('zqsecret'))).toEqual([]);
    const heads = ['power', 'interest', 'attitude', 'contact', 'legitimacy', 'urgency'].map(
      (field) => `TH ${en.t(`fields:stakeholders.${field}.label`)}`,
    );
    expect(said.filter((line) => heads.includes(line))).toEqual([]);
  });

  it('is spoilt by a link that leads to no page of it, and the checker says so', () => {
    const pdf = readObjects(print(inputOf(blankWorkbook())).bytes);
    const [link] = Object.values(pdf.objects).flatMap(({ value }) =>
      value !== null && typeof value === 'object' && '/Dest' in value && '/Rect' in value
        ? [value]
        : [],
    );
    if (!link) throw new Error('The contents lead nowhere');
    link['/Dest'] = ['999 0 R', '/XYZ', null, 0, null];
    expect(faultsOf(pdf)).toEqual(['A link leads nowhere']);
  });
});
