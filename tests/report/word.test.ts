import { describe, expect, it } from 'vitest';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { reportOf } from '#pictures/report.ts';
import type { ExportSource } from '#report/export-source.ts';
import { reportDocx } from '#report/word/report-docx.ts';
import { LANGUAGES } from '#text/language.ts';
import { bodyOf, type Docx, faultsIn, readDocx, saidIn, wordsOf } from '../support/docx.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { squeezed } from '../support/pdf.ts';
import { nordvikIn, reportTexts, sourceOf } from '../support/report-source.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { secretWorkbook } from '../support/secret-workbook.ts';
import { typedTexts } from '../support/typed-texts.ts';
import { wordSequence } from '../support/word-sequence.ts';
import { allNamed, childOf, readXml } from '../support/xml-tree.ts';

const en = await reportTexts('en');

/** Without a fault, and all that the model says in its order. */
async function expectWhole(
  source: ExportSource & { readonly chapters?: readonly ChapterId[] },
): Promise<Docx> {
  const docx = readDocx((await reportDocx(source)).bytes);
  expect(faultsIn(docx)).toEqual([]);
  expect(saidIn(docx)).toEqual(wordSequence(reportOf(source), source.text, source.copy));
  return docx;
}

const allOver = process.env['KURS_PROOF'] ? LANGUAGES : (['pl'] as const);

describe('the full report for Word', () => {
  it.each(allOver)('says the example of Nordvik whole and in its order in %s', async (language) => {
    const text = await reportTexts(language);
    const snapshot = nordvikIn(language, text);
    const docx = await expectWhole(sourceOf(snapshot, text));
    const said = squeezed(saidIn(docx).join(' '));
    expect(typedTexts(snapshot).filter((typed) => !said.includes(squeezed(typed)))).toEqual([]);
  });

  it('says a hostile workbook whole, words from right to left from right to left', async () => {
    const { body } = await expectWhole(sourceOf(hostileWorkbook(), en));
    const runs = allNamed(body, 'w:r').filter((run) => childOf(childOf(run, 'w:rPr'), 'w:rtl'));
    expect(runs.map(wordsOf)).toContain('שלום עולם 12 עולם');
    const [hebrew] = runs;
    expect(childOf(childOf(hebrew, 'w:rPr'), 'w:lang')?.attributes['w:bidi']).toBe('he-IL');
  });

  it('is a few quiet pages while nothing is written, and asks for nothing when it is opened', async () => {
    const { everything } = await expectWhole(sourceOf(blankWorkbook(), en));
    expect(everything).not.toMatch(/updateFields|w:dirty="(?:true|1)"/u);
  });

  it('tells the chosen chapters only, and links each line of the contents to its heading', async () => {
    const docx = await expectWhole({
      ...sourceOf(sampleWorkbook(), en),
      chapters: ['mission', 'people'],
    });
    const said = saidIn(docx);
    expect(said).toContain('H1 3 Mission');
    expect(said).not.toContain('H1 5 Flow');
    const headings = new Map(
      allNamed(docx.body, 'w:p').map((paragraph) => [
        allNamed(paragraph, 'w:bookmarkStart')[0]?.attributes['w:name'],
        wordsOf(paragraph),
      ]),
    );
    const lines = allNamed(docx.body, 'w:hyperlink').filter((each) => each.attributes['w:anchor']);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(headings.get(line.attributes['w:anchor'])).toBe(wordsOf(line));
  });

  it('is in the language of the page, and typed words in theirs', async () => {
    const docx = await expectWhole({
      ...sourceOf(sampleWorkbook(), await reportTexts('de')),
      chapters: ['prepare'],
    });
    const styles = docx.parts.get('word/styles.xml');
    expect(styles && allNamed(styles, 'w:lang')[0]?.attributes['w:val']).toBe('de-DE');
    const languages = (words: string) =>
      allNamed(docx.body, 'w:r')
        .filter((run) => wordsOf(run) === words)
        .map((run) => childOf(childOf(run, 'w:rPr'), 'w:lang')?.attributes['w:val']);
    expect(new Set(languages('Every young person has a place'))).toEqual(new Set(['en-GB']));
    expect(new Set(languages('Inhalt'))).toEqual(new Set([undefined]));
  });

  it('names nobody in its properties, and nothing private anywhere', async () => {
    const { snapshot, secret } = secretWorkbook();
    const docx = await expectWhole(sourceOf(snapshot, en));
    expect(docx.everything).not.toContain(secret);
    expect(
      docx.parts.get('docProps/core.xml')?.kids.map((kid) => (kid as { name: string }).name),
    ).toEqual(['dc:title', 'dc:language', 'dcterms:created', 'dcterms:modified']);
    const heads = ['power', 'interest', 'attitude', 'contact', 'legitimacy', 'urgency'].map(
      (field) => `TH ${en.t(`fields:stakeholders.${field}.label`)}`,
    );
    expect(saidIn(docx).filter((line) => heads.includes(line))).toEqual([]);
  });

  it('says on its cover and at every foot that a copy is internal', async () => {
    const docx = await expectWhole({
      ...sourceOf(sampleWorkbook(), en, 'internal'),
      chapters: ['prepare'],
    });
    const feet = [...docx.parts].filter(([name]) => /footer\d+\.xml$/u.test(name));
    expect(feet.length).toBeGreaterThan(1);
    for (const [, foot] of feet) expect(wordsOf(foot)).toContain(`${en.t('canvas:internal')} · `);
  });

  it('is found wanting where it is spoilt', async () => {
    const source = { ...sourceOf(sampleWorkbook(), en), chapters: ['people'] } as const;
    const docx = readDocx((await reportDocx(source)).bytes);
    const spoilt = (from: string | RegExp, to: string): string[] => {
      const xml = docx.texts.get('word/document.xml') ?? '';
      const spoiltXml = xml.replace(from, to);
      expect(spoiltXml).not.toBe(xml);
      const document = readXml(spoiltXml);
      const parts = new Map([...docx.parts, ['word/document.xml', document]]);
      return faultsIn({ ...docx, parts, body: bodyOf(document) });
    };
    expect(spoilt('w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading4"')[0]).toMatch(/skips/u);
    expect(spoilt('<w:tblHeader/>', '')[0]).toMatch(/^No head/u);
    expect(spoilt(/<w:tblCaption [^>]*>/u, '')[0]).toBe('A table has no name');
    expect(spoilt(/descr="[^"]*"/u, '')[0]).toBe('A picture without words');
    expect(spoilt('w:anchor="_Toc0001"', 'w:anchor="nowhere"')[0]).toMatch(/^A link leads/u);
    expect(spoilt('w:val="TableHead"', 'w:val="Unknown"')[0]).toMatch(/^An unknown style/u);
    expect(spoilt('<w:tbl>', '<w:p/><w:tbl>')[0]).toBe('An empty paragraph makes room');
    expect(() => spoilt('</w:tbl>', '')).toThrow(/ends where/u);
  });

  it('says a flow in words that is too large to be drawn', async () => {
    const sample = sampleWorkbook();
    const [node] = sample.nodes;
    if (!node) throw new Error('No node');
    const nodes = Array.from({ length: 500 }, (_, at) => ({
      ...node,
      id: `n${at}`,
      label: `N${at}`,
    }));
    const source = {
      ...sourceOf({ ...sample, nodes, links: [] }, en),
      chapters: ['flow'],
    } as const;
    const docx = readDocx((await reportDocx(source)).bytes);
    expect(faultsIn(docx)).toEqual([]);
    const said = saidIn(docx);
    expect(said).toContain(`P ${en.t('word:largePicture')}`);
    expect(said.filter((line) => line === 'TH N499').length).toBeGreaterThan(0);
  });
});
