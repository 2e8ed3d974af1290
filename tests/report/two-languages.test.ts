// Files told in the second language of a workbook, where some texts are missing in it: each format that can say in
// which language words are says it of each text.
import { describe, expect, it } from 'vitest';
import type { ExportJob } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { languageOf } from '#domain/bilingual.ts';
import { flowPicture } from '#pictures/flow.ts';
import { exportSource, type ExportSource } from '#report/export-source.ts';
import { makeFile } from '#report/makers.ts';
import { neededTexts } from '#report/needed-texts.ts';
import { loadHyphenators } from '#text/hyphenation.ts';
import type { Language } from '#text/language.ts';
import { missionSentence } from '#text/sentence.ts';
import { readDocx, wordsOf } from '../support/docx.ts';
import { book, files, subset } from '../support/fonts.ts';
import { readObjects } from '../support/pdf-objects.ts';
import {
  allOf,
  elementText,
  evenSpaces,
  languageOf as languageIn,
  readStructure,
} from '../support/pdf-structure.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { allOf as all, type XmlNode, xmlTree } from '../support/strict-xml.ts';
import { textsOf } from '../support/texts.ts';
import { unzip } from '../support/xlsx.ts';
import { allNamed, childOf } from '../support/xml-tree.ts';

const sample = sampleWorkbook();
const TITLE = 'Varje ung människa har en plats';
const TRIALS = 'Subventionerade provanställningar';
/** Written in English, and a little of it in Swedish. */
const both: Snapshot = {
  ...sample,
  second: { language: 'sv', texts: { 'start.title': TITLE, 'nodes.a1.label': TRIALS }, of: {} },
};
/** In Swedish, in English, and in English; all on Polish pages. */
const PLACE = 'Nordvik County';
const MENTORS = 'One mentor for each person';
const DECISION = 'County council decision 45/2026';
/** Made of parts that are all missing. */
const MISSION = evenSpaces(missionSentence(sample, await textsOf('en')));

async function sourceFor(job: ExportJob): Promise<ExportSource> {
  const sentences = { en: await textsOf('en'), sv: await textsOf('sv') };
  return exportSource(both, {
    copy: 'public',
    text: await textsOf('pl', neededTexts(job.document)),
    content: 'sv',
    sentenceIn: (language) => (language === 'sv' ? sentences.sv : sentences.en),
    today: '2026-11-24',
    contentHash: () => '',
  });
}

const made = async (job: ExportJob): Promise<Uint8Array> => {
  const fonts = (): Promise<{ files: typeof files; book: typeof book; subset: typeof subset }> =>
    Promise.resolve({ files, book, subset });
  const { bytes } = await makeFile(job, await sourceFor(job), { fonts, onProgress: () => {} });
  return bytes;
};

/** The languages that a PDF says some words are in, wherever they stand. */
async function inPdf(job: Omit<ExportJob, 'format'>): Promise<(words: string) => Set<string>> {
  const pdf = readObjects(await made({ ...job, format: 'pdf' }));
  const structure = readStructure(pdf);
  const leaves = allOf(structure.root).filter(({ kids }) => !kids.some((kid) => 'role' in kid));
  return (words) =>
    new Set(
      leaves
        .filter((each) => evenSpaces(elementText(structure, each)) === words)
        .map((each) => languageIn(pdf, each)),
    );
}

describe('a file told in the second language, with texts that are missing in it,', () => {
  it.each([
    ['canvas', { document: 'canvas', paper: 'A3' }, [TITLE], [PLACE, MISSION]],
    ['report', { document: 'report' }, [TITLE, TRIALS], [PLACE, MENTORS, DECISION]],
    ['handbook', { document: 'handbook' }, [TITLE], [PLACE]],
    ['flow', { document: 'flow' }, [TRIALS], [MENTORS]],
    ['sheets', { document: 'sheets', isFilled: true, paper: 'A3' }, [TITLE], [PLACE, DECISION]],
  ] as const)(
    'says of each text in which language it is: %s as PDF',
    async (_, job, second, first) => {
      const languages = await inPdf(job);
      for (const words of second) expect([words, ...languages(words)]).toEqual([words, 'sv']);
      for (const words of first) expect([words, ...languages(words)]).toEqual([words, 'en']);
    },
  );

  it('says it in Word', async () => {
    const { body } = readDocx(await made({ document: 'report', format: 'docx' }));
    const languages = (words: string) =>
      new Set(
        allNamed(body, 'w:r')
          .filter((run) => wordsOf(run) === words)
          .map((run) => childOf(childOf(run, 'w:rPr'), 'w:lang')?.attributes['w:val']),
      );
    for (const words of [TITLE, TRIALS]) expect(languages(words)).toEqual(new Set(['sv-SE']));
    for (const words of [PLACE, MENTORS, DECISION])
      expect(languages(words)).toEqual(new Set(['en-GB']));
  });

  it('says it on slides, in drawn pictures, too', async () => {
    const parts = [...unzip(await made({ document: 'slides', format: 'pptx' }))];
    const runs = parts
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
      .flatMap(([, content]) => all(xmlTree(new TextDecoder().decode(content)), 'a:r'));
    const said = (run: XmlNode): string => all(run, 'a:t')[0]?.text ?? '';
    const languages = (words: string) =>
      new Set(
        runs
          .filter((run) => said(run) === words)
          .map((run) => all(run, 'a:rPr')[0]?.attributes['lang']),
      );
    expect(languages(TITLE)).toEqual(new Set(['sv-SE']));
    for (const words of ['Invite ten employers to breakfast', 'Buses run at shift times from 2027'])
      expect(languages(words)).toEqual(new Set(['en-GB']));
  });

  it.each([
    ['canvas', { document: 'canvas', format: 'svg' }, TITLE, PLACE],
    ['flow', { document: 'flow', format: 'svg' }, 'Subventionerade', '40 training places'],
  ] as const)('says it in the drawn %s', async (_, job, second, first) => {
    const svg = new TextDecoder().decode(await made(job));
    const languages = new Map(
      [...svg.matchAll(/<text[^>]*? lang="(\w+)"[^>]*>([^<]*)</gu)].map(([, lang, words = '']) => [
        words.trim(),
        lang,
      ]),
    );
    expect(languages.get(second)).toBe('sv');
    expect(languages.get(first)).toBe('en');
  });

  it('parts the words of each text by the rules of its own language', async () => {
    const LONG = 'Lohnkostenzuschussverfahrensordnung';
    const nodes = sample.nodes.slice(0, 1).map((node) => ({ ...node, label: LONG }));
    const german: Snapshot = {
      ...sample,
      meta: { ...sample.meta, contentLanguage: 'de' },
      nodes,
      second: { language: 'en', texts: { 'start.title': 'x' }, of: {} },
    };
    await loadHyphenators(['de', 'en']);
    const english = await textsOf('en');
    const linesOf = (snapshot: Snapshot, language: Language): string[] =>
      flowPicture(
        snapshot,
        english,
        languageOf(snapshot),
        (words, size) => words.length * size,
      ).marks.flatMap((mark) => (mark.mark === 'text' && mark.lang === language ? mark.text : []));
    const { snapshot } = exportSource(german, {
      copy: 'public',
      text: english,
      content: 'en',
      sentenceIn: () => english,
      today: '2026-11-24',
      contentHash: () => '',
    });
    const asEnglish = { ...german, meta: { ...german.meta, contentLanguage: 'en' } };
    expect(linesOf(snapshot, 'de')).toEqual(linesOf(german, 'de'));
    expect(linesOf(snapshot, 'de').join('')).not.toBe(linesOf(asEnglish, 'en').join(''));
  });
});
