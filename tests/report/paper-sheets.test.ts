// Paper sheets as files: whole, tagged, read in the order of their model, and silent about people.
import { describe, expect, it } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Copy } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { CHAPTERS, STEP_IDS } from '#domain/vocabularies/method.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { parseCode } from '#guide/field-codes.ts';
import { paperSheets } from '#pictures/paper-sheets.ts';
import { type PaperSheetsOptions, paperSheetsPdf } from '#report/paper-sheets/paper-sheets-pdf.ts';
import { SHEET_PAPERS, smallOf } from '#report/paper-sheets/size.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import { guideOf } from '#text/namespaces.ts';
import type { Translator } from '#text/translator.ts';
import { book, files, subset } from '../support/fonts.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { paperSequence } from '../support/paper-sequence.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import { type PdfObjects, readObjects } from '../support/pdf-objects.ts';
import { evenSpaces } from '../support/pdf-structure.ts';
import { runOn, squeezed } from '../support/pdf.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';
import { typedTexts } from '../support/typed-texts.ts';

const textsIn = (language: Language): Promise<Translator> =>
  textsOf(language, ['paper', 'example-nordvik', ...CHAPTERS.map(guideOf)]);
const en = await textsIn('en');

const nordvikIn = (language: Language, text: Translator): Snapshot =>
  readSnapshot(
    docsFromData(
      {
        ...nordvikExample((key) => text.t(`example-nordvik:${key}`)),
        meta: { createdAt: 0, contentLanguage: language },
      },
      'example',
    ),
  );

interface Given extends Partial<PaperSheetsOptions> {
  readonly snapshot: Snapshot;
  readonly text?: Translator;
  readonly copy?: Copy;
}

function print({ snapshot, text = en, copy = 'internal', ...options }: Given) {
  const chosen = { paper: 'A3', steps: STEP_IDS, isFilled: true, ...options } as const;
  const source = {
    snapshot,
    copy,
    text,
    sentence: text,
    today: '2026-11-24',
    findings: { open: [], accepted: [] },
  };
  const file = paperSheetsPdf(source, chosen, { files, book, subset });
  return { ...file, sheets: paperSheets(chosen.steps, { ...source, ...chosen }) };
}

/** Whole for other readers, without a fault by ours, and read in the order of the model. */
function expectWhole(given: Given): PdfObjects {
  const { text = en, paper = 'A3', snapshot, copy = 'internal' } = given;
  const { bytes, sheets, pages = 0 } = print(given);
  expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors');
  const fonts = runOn(bytes, 'pdffonts', 'PDF').trim().split('\n').slice(2);
  expect(fonts.filter((font) => !/^[A-Z]{6}\+.* yes yes yes /u.test(font))).toEqual([]);
  const pdf = readObjects(bytes);
  expect(faultsOf(pdf)).toEqual([]);
  const said = heard(pdf);
  // The name of the workbook may be cut off in the foot; it is whole in the properties.
  const title = snapshot.answers.start.title.trim() || text.t('frame:untitled');
  const foot = said.slice(-3).map((line) => line.slice(2));
  expect(title.replaceAll(/\s+/gu, ' ')).toContain(foot[0]?.replace(/…$/u, '').trim());
  const note = copy === 'internal' ? `${text.t('canvas:internal')} · ` : '';
  expect(foot.slice(1)).toEqual([
    evenSpaces(note + text.t('paper:hint')),
    evenSpaces(text.t('canvas:page', { page: pages, pages })),
  ]);
  expect(said).toEqual(paperSequence(sheets, { paper, text, foot }));
  return pdf;
}

const IS_PROOF = process.env['KURS_PROOF'] !== undefined;
/** Answers, lists, voices, areas: every kind of what is on a sheet. */
const SOME = ['start', 'statement', 'criteria', 'register', 'indicators', 'canvas'] as const;

describe('paper sheets', () => {
  it.each(IS_PROOF ? LANGUAGES : (['en'] as const))(
    'say Nordvik filled in, whole and in order, in %s',
    async (language) => {
      const text = await textsIn(language);
      const nordvik = nordvikIn(language, text);
      // What was seen through the social lens belongs to no step.
      const { lens } = blankWorkbook().answers;
      const snapshot = { ...nordvik, answers: { ...nordvik.answers, lens } };
      const steps = IS_PROOF ? STEP_IDS : SOME;
      const pdf = expectWhole({ snapshot, text, steps });
      if (!IS_PROOF) return;
      const said = squeezed(heard(pdf).join(' '));
      expect(typedTexts(snapshot).filter((typed) => !said.includes(squeezed(typed)))).toEqual([]);
    },
  );

  it('are forms while nothing is written', () => {
    const steps = IS_PROOF ? STEP_IDS : SOME;
    expectWhole({ snapshot: blankWorkbook(), isFilled: false, paper: 'A1', steps });
  });

  it('have no page with little on it: answers have a line less, or lists have more rows', () => {
    const blank = { snapshot: blankWorkbook(), isFilled: false } as const;
    const printed = ({ bytes }: { readonly bytes: Uint8Array }): string =>
      runOn(bytes, 'pdftotext', 'PDF', '-');
    expect(print({ ...blank, paper: 'A1', steps: ['litmus'] }).pages).toBe(1);
    // A list of three parts, the last of them over the page.
    expect(printed(print({ ...blank, paper: 'A1', steps: ['risks'] }))).toContain('+5');
    // Two short answers alone on the second page: the lists before them go on there.
    expect(printed(print({ ...blank, steps: ['cluster'] }))).toContain('+6');
  });

  it('give most room to the columns that say most, so that a list of short rows stays on its page', () => {
    expect(print({ snapshot: nordvikIn('en', en), steps: ['relations'] }).pages).toBe(1);
  });

  it('of a full workbook are blank, too, where blank ones are asked for', () => {
    const steps = ['start', 'register', 'statement'] as const;
    const snapshot = sampleWorkbook();
    const said = heard(expectWhole({ snapshot, isFilled: false, steps })).slice(0, -3);
    const typed = typedTexts(snapshot).filter((words) => words.length > 12);
    expect(typed.filter((words) => said.some((line) => line.includes(words)))).toEqual([]);
  });

  it('drop nothing of what nobody should type', () => {
    const steps = IS_PROOF ? STEP_IDS : (['start', 'criteria'] as const);
    expectWhole({ snapshot: hostileWorkbook(), steps });
  });

  it('tell what was typed in another language apart', () => {
    expectWhole({
      snapshot: { ...sampleWorkbook(), meta: { ...sampleWorkbook().meta, contentLanguage: 'pl' } },
      steps: ['start', 'register'],
    });
  });

  it('print only codes that are read back, and no code twice on a sheet', () => {
    for (const { parts } of paperSheets(STEP_IDS, {
      snapshot: sampleWorkbook(),
      copy: 'internal',
      text: en,
      sentence: en,
      isFilled: true,
    })) {
      const codes = parts.flatMap((part) => ('code' in part ? [part.code] : []));
      expect(codes.filter((code) => parseCode(code) === null)).toEqual([]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('have every answer of their steps on an internal copy', () => {
    const { sheets } = print({ snapshot: blankWorkbook(), isFilled: false, steps: ['register'] });
    const [table] = sheets.flatMap(({ parts }) => parts.filter((part) => part.part === 'table'));
    expect(table?.columns.map(({ code }) => code).join('')).toBe('ABCDEFGHJKM');
  });

  it('have no private field on a public copy, and no judgement of people on a filled one', () => {
    const secret = 'zqsecret';
    const sample = nordvikIn('en', en);
    const snapshot: Snapshot = {
      ...sample,
      stakeholders: sample.stakeholders.map((one) => ({ ...one, contact: secret, attitude: -2 })),
      attendees: sample.attendees.map((one) => ({ ...one, name: secret })),
      tableRoles: sample.tableRoles.map((one) => ({ ...one, person: secret })),
    };
    const columnsIn = (given: Given): string[] =>
      print({ ...given, copy: 'public', steps: ['register', 'facilitation'] }).sheets.flatMap(
        ({ parts }) =>
          parts.flatMap((part) =>
            part.part === 'table' ? part.columns.map(({ label }) => label.text) : [part.part],
          ),
      );
    const label = (field: string): string => en.t(`fields:${field}.label`);
    const hidden = ['stakeholders.contact', 'stakeholders.attitude', 'tableRoles.person'].map(
      label,
    );
    const judged = ['power', 'interest', 'legitimacy', 'urgency'].map((name) =>
      label(`stakeholders.${name}`),
    );
    const filled = columnsIn({ snapshot });
    expect(filled.filter((words) => [...hidden, ...judged, 'area'].includes(words))).toEqual([]);
    const blank = columnsIn({ snapshot, isFilled: false });
    expect(blank).toEqual(expect.arrayContaining(judged));
    expect(blank).not.toContain(label('stakeholders.contact'));
    const pdf = readObjects(
      print({ snapshot, copy: 'public', ...(!IS_PROOF && { steps: ['register', 'facilitation'] }) })
        .bytes,
    );
    expect(JSON.stringify(pdf)).not.toContain(secret);
    expect(heard(pdf).join(' ')).not.toContain(secret);
    expect(heard(print({ snapshot, steps: ['register'] }).bytes).join(' ')).toContain(secret);
  });

  it('are printed large enough for their place', () => {
    const points = (millimetres: number): number => (millimetres * 72) / 25.4;
    // 9 pt on a table; on a wall, seen from 2 m, 20 pt. A pen needs 8 mm, a marker 20 mm.
    expect(smallOf(SHEET_PAPERS.A3)).toBeGreaterThanOrEqual(9);
    expect(smallOf(SHEET_PAPERS.A1)).toBeGreaterThanOrEqual(20);
    expect(SHEET_PAPERS.A3.pitch).toBeGreaterThanOrEqual(points(8));
    expect(SHEET_PAPERS.A1.pitch).toBeGreaterThanOrEqual(points(20));
  });
});
