import { describe, expect, it } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { CHAPTERS, type TrackId } from '#domain/vocabularies/method.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { handbookOf } from '#pictures/handbook.ts';
import type { ExportSource } from '#report/export-source.ts';
import { handbookPdf } from '#report/handbook/handbook-pdf.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import { guideOf } from '#text/namespaces.ts';
import type { Translator } from '#text/translator.ts';
import { book, files, subset } from '../support/fonts.ts';
import { contentsOf, handbookSequence } from '../support/handbook-sequence.ts';
import { hostileWorkbook, NASTY } from '../support/hostile-workbook.ts';
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
import { blankWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const PROOF = process.env['KURS_PROOF'] !== undefined;
const textsIn = (language: Language): Promise<Translator> =>
  textsOf(language, ['report', 'handbook', 'example-nordvik', ...CHAPTERS.map(guideOf)]);
const en = await textsIn('en');

const sourceOf = (snapshot: Snapshot, more: Partial<ExportSource> = {}): ExportSource => {
  const text = more.text ?? en;
  const findings = { open: [], accepted: [] };
  return {
    snapshot,
    copy: 'internal',
    text,
    sentence: text,
    today: '2026-11-28',
    findings,
    ...more,
  };
};
const print = (source: ExportSource, track?: TrackId) =>
  handbookPdf(source, { track }, { files, book, subset });

const nordvikIn = (language: Language, text: Translator): Snapshot => {
  const data = nordvikExample((key) => text.t(`example-nordvik:${key}`));
  const meta = { createdAt: 0, contentLanguage: language };
  return readSnapshot(docsFromData({ ...data, meta }, 'example'));
};

/** Without the page at the end of a line of the contents. */
const unnumbered = (line: string): string =>
  line.startsWith('TOCI ') ? line.replace(/ ?\d+$/u, '') : line;

/** Whole for other readers, without a fault by ours, and read in the order of the model. */
function expectWhole(
  source: ExportSource,
  track?: TrackId,
): { readonly pdf: PdfObjects; readonly bytes: Uint8Array } {
  const { bytes, pages, missing } = print(source, track);
  expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors');
  const fonts = runOn(bytes, 'pdffonts', 'PDF').trim().split('\n').slice(2);
  expect(fonts.filter((font) => !/^[A-Z]{6}\+.* yes yes yes /u.test(font))).toEqual([]);
  const pdf = readObjects(bytes);
  expect(faultsOf(pdf)).toEqual([]);
  const handbook = handbookOf(source, { track });
  expect(heard(pdf).map(unnumbered)).toEqual(handbookSequence(handbook, source.text));
  expectContentsToLead(pdf, contentsOf(handbook));
  expect(readStructure(pdf).pages).toHaveLength(pages ?? 0);
  expect(missing).toBeDefined();
  return { pdf, bytes };
}

/** Each line of the contents names the page that it leads to, and its heading stands there. */
function expectContentsToLead(pdf: PdfObjects, titles: readonly string[]): void {
  const structure = readStructure(pdf);
  const elements = allOf(structure.root);
  const places = new Map(structure.pages.map((page, at) => [page.ref, at + 1]));
  const pageOf = (ref: unknown): number => places.get(ref as never) ?? 0;
  const headings = elements.filter(({ role }) => role === 'H1' || role === 'H2');
  const lines = elements.filter(({ role }) => role === 'TOCI');
  expect(lines).toHaveLength(titles.length);
  lines.forEach((line, at) => {
    const link = allOf(line).find(({ role }) => role === 'Link');
    const [annotation] = (link?.kids ?? []).flatMap((kid) =>
      'annotation' in kid ? [kid.annotation] : [],
    );
    const led = pageOf(list(pdf, dictionary(pdf, annotation ?? null)['/Dest'])[0]);
    expect(elementText(structure, line)).toMatch(new RegExp(`(?<!\\d)${led}$`, 'u'));
    // Right-to-left words stand in a Span of their own.
    const there = headings.filter((heading) =>
      allOf(heading).some(({ kids }) =>
        kids.some((kid) => isContent(kid) && pageOf(kid.page) === led),
      ),
    );
    expect(there.map((each) => evenSpaces(elementText(structure, each)))).toContain(
      evenSpaces(titles[at] ?? ''),
    );
  });
}

describe('the handbook as PDF', () => {
  it.skipIf(!PROOF).each(LANGUAGES)('says all of it for Nordvik in %s', async (language) => {
    const text = await textsIn(language);
    expectWhole(sourceOf(nordvikIn(language, text), { text }));
  });

  it('is a handbook without a workbook, too', async () => {
    const text = await textsIn('pl');
    const { pdf } = expectWhole(sourceOf(blankWorkbook(), { text }), PROOF ? 'core' : 'taster');
    expect(heard(pdf)[1]).toBe(`H1 ${text.t('handbook:title')}`);
  });

  it('says hostile sessions and names whole', () => {
    const { sessions, answers } = nordvikIn('en', en);
    const hostile = hostileWorkbook();
    const nasty = (at: number): string => NASTY[at % NASTY.length] ?? '';
    // One session for each text; the fifth has no steps, the sixth too many.
    const own = NASTY.map((title, at) => ({
      ...(sessions[at % sessions.length] as (typeof sessions)[number]),
      id: `session${at}`,
      title,
      materials: nasty(at + 1),
      ...(at === 4 && { steps: [] }),
      ...(at === 5 && { minutes: 20 }),
    }));
    const guests = own.map(({ id }, at) => ({
      id: `guest${at}`,
      name: nasty(at + 2),
      organisation: nasty(at + 3),
      session: PROOF ? id : 'session0',
      consent: null,
    }));
    const roles = own.map(({ id }, at) => ({
      id: `role${at}`,
      table: nasty(at + 4),
      role: null,
      person: nasty(at + 5),
      session: id,
    }));
    const trainers = own.map((_, at) => ({
      id: `trainer${at}`,
      name: nasty(at),
      module: null,
      teachBack: null,
      passed: null,
      chapters: [],
    }));
    const snapshot = {
      ...hostile,
      meta: { ...hostile.meta, contentLanguage: 'uk' },
      answers: { ...hostile.answers, setup: answers.setup },
      sessions: PROOF ? own : own.slice(0, 6),
      attendees: guests,
      tableRoles: roles,
      trainers,
    } as unknown as Snapshot;
    expectWhole(sourceOf(snapshot), 'taster');
  });

  it.skipIf(!PROOF)('leads to all tracks of an empty workbook', () => {
    expectWhole(sourceOf(blankWorkbook()));
  });

  it.skipIf(!PROOF).each(LANGUAGES)('each card fits half a page in %s', async (language) => {
    const text = await textsIn(language);
    const pdf = readObjects(print(sourceOf(blankWorkbook(), { text }), 'taster').bytes);
    const structure = readStructure(pdf);
    const titles = handbookOf(sourceOf(blankWorkbook(), { text })).chapters.flatMap(
      ({ cards = [] }) => cards.map(({ title }) => title),
    );
    const pages = allOf(structure.root)
      .filter(({ role, kids }) => role === 'H2' && kids.length > 0)
      .filter((each) => titles.includes(evenSpaces(elementText(structure, each))))
      .map(({ kids }) => kids.flatMap((kid) => (isContent(kid) ? [kid.page] : []))[0]);
    // Two to a page, in their order.
    expect(pages).toHaveLength(titles.length);
    expect(new Set(pages).size).toBe(titles.length / 2);
  });

  it('says the sessions of Nordvik whole and in their order, and names nobody in a public copy', () => {
    const secret = (at: number): string => `Secret${at}Zq`;
    const base = nordvikIn('en', en);
    const session = base.sessions[0]?.id ?? null;
    const snapshot: Snapshot = {
      ...base,
      attendees: [{ id: 'a', name: secret(1), organisation: secret(2), session, consent: true }],
      tableRoles: [
        { id: 'r', table: 'T', role: 'host', person: secret(3), session },
      ] as unknown as Snapshot['tableRoles'],
      trainers: [
        {
          id: 't',
          name: secret(4),
          module: 'flow',
          teachBack: null,
          passed: false,
          chapters: [],
        },
      ] as unknown as Snapshot['trainers'],
    };
    const { pdf, bytes } = expectWhole(sourceOf(snapshot, { copy: 'public' }), 'taster');
    const said = heard(pdf).join('\n');
    expect(squeezed(said)).toContain(squeezed('A day in 2035'));
    const open = [said, runOn(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'PDF', '-')].join(
      '\n',
    );
    expect([1, 2, 3, 4].filter((at) => open.includes(secret(at)))).toEqual([]);
    const internal = sourceOf(snapshot);
    const closed = handbookSequence(handbookOf(internal), en).join('\n');
    expect([1, 2, 3, 4].filter((at) => !closed.includes(secret(at)))).toEqual([]);
    expect(closed).toContain(en.t('handbook:internalNote'));
  });
});
