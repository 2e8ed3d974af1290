// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Quantity } from '#domain/field.ts';
import { COLLECTION_NAMES, COLLECTIONS, fieldsOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { randomWorkbook } from '../support/random-workbook.ts';
import { blankWorkbook, item, sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';
import { typedTexts } from '../support/typed-texts.ts';
import { TEXTS, writeSheets as write } from '../support/write-sheets.ts';
import { dayOf, isDate, type ReadCell, type ReadRows, readXlsx, unzip } from '../support/xlsx.ts';

const { en } = TEXTS;

const cellsOf = (sheets: ReadonlyMap<string, ReadRows>): ReadCell[] =>
  [...sheets.values()].flat(2).filter((cell) => cell !== null);
const wordsOf = (sheets: ReadonlyMap<string, ReadRows>): string[] =>
  cellsOf(sheets).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

/** What XML can hold of typed words. */
const kept = (typed: string): string =>
  typed
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

function absent(snapshot: Snapshot, sheets: ReadonlyMap<string, ReadRows>): string[] {
  const there = new Set(wordsOf(sheets).map((words) => words.trim()));
  return typedTexts(snapshot).filter((typed) => !there.has(kept(typed).trim()));
}

/** Numbers and days of the lists that may be public, in any order. */
function figures(snapshot: Snapshot): { numbers: number[]; days: string[] } {
  const numbers: number[] = [];
  const days: string[] = [];
  for (const name of COLLECTION_NAMES) {
    for (const [field, { code, scope }] of Object.entries(fieldsOf(name))) {
      const isJudged = name === 'stakeholders' && ['power', 'interest'].includes(field);
      for (const record of scope === 'private' || isJudged ? [] : snapshot[name]) {
        const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
        if (code === 'date' && value !== null) days.push(value as string);
        if (code === 'quantity') {
          const { value: amount, year } = value as Quantity;
          numbers.push(...[amount, year].filter((each) => each !== null));
        }
        if ((code === 'number' || code === 'scale') && value !== null)
          numbers.push(value as number);
      }
    }
  }
  return { numbers: numbers.toSorted((a, b) => a - b), days: days.toSorted() };
}

function readFigures(sheets: ReadonlyMap<string, ReadRows>): ReturnType<typeof figures> {
  const lists = new Map([...sheets].slice(2));
  const cells = cellsOf(lists).filter(({ value }) => typeof value === 'number');
  return {
    numbers: cells
      .filter((cell) => !isDate(cell))
      .map(({ value }) => Number(value))
      .toSorted((a, b) => a - b),
    days: cells.filter(isDate).map(dayOf).toSorted(),
  };
}

async function nordvik(language: Language): Promise<Snapshot> {
  const text = await textsOf(language, ['example-nordvik']);
  const data = nordvikExample((key) => text.t(`example-nordvik:${key}`));
  return readSnapshot(
    docsFromData({ ...data, meta: { createdAt: 0, contentLanguage: language } }, 'nordvik'),
  );
}

describe('the workbook as an Excel file', () => {
  it.each(LANGUAGES)('tells all of Nordvik in %s', async (language) => {
    const snapshot = await nordvik(language);
    const text = TEXTS[language];
    const sheets = readXlsx(await write(snapshot, language));
    expect(absent(snapshot, sheets)).toEqual([]);
    expect(readFigures(sheets)).toEqual(figures(snapshot));
    const names = [...sheets.keys()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
    }
    const filled = COLLECTION_NAMES.filter((name) => snapshot[name].length > 0);
    expect(names).toHaveLength(2 + filled.length);
    const said = wordsOf(sheets);
    expect(said).toContain(text.t('sheets:info.public'));
    expect(said).not.toContain(text.t('common:deletedRecord'));
    for (const name of filled) expect(said).toContain(text.t(`fields:${name}.heading`));
  });

  it('keeps numbers as numbers, days as days, units beside them, choices and names as words', async () => {
    const sample = sampleWorkbook();
    const sheets = readXlsx(await write(sample));
    const [heads = [], ...rows] = sheets.get(en.t('fields:tasks.heading')) ?? [];
    expect(heads.map((cell) => cell?.value)).toEqual(
      Object.keys(COLLECTIONS.tasks).map((name) => en.t(`fields:tasks.${name}.label`)),
    );
    const first = sample.tasks[0];
    const [title, owner, start] = rows[0] ?? [];
    expect(title?.value).toBe(first?.title);
    expect(owner?.value).toBe(sample.stakeholders.find(({ id }) => id === first?.owner)?.name);
    expect(start && isDate(start) && dayOf(start)).toBe(first?.start);
    const answers = sheets.get(en.t('sheets:answers.name')) ?? [];
    const baseline = answers.find(
      (row) => row[1]?.value === en.t('fields:challenge.baseline.label'),
    );
    expect(baseline?.slice(4).map((cell) => cell?.value)).toEqual([
      11,
      '%',
      2025,
      'Statistics office, register 2025',
    ]);
    const scores = answers.filter((row) => row[1]?.value === en.t('fields:criteria.scores.label'));
    expect(scores).toHaveLength(15);
    expect(scores[0]?.[3]?.value).toBe('Table 1');
    const links = sheets.get(en.t('fields:links.heading')) ?? [];
    expect(links).toHaveLength(sample.links.length + 1);
  });

  it('has the head of each table bold, in sight, as a filter and on each printed page', async () => {
    const parts = unzip(await write(sampleWorkbook()));
    const sheet = Buffer.from(parts.get('xl/worksheets/sheet3.xml') ?? []).toString('utf8');
    expect(sheet).toContain('<autoFilter ref="A1:C4"/>');
    const workbook = Buffer.from(parts.get('xl/workbook.xml') ?? []).toString('utf8');
    expect(workbook).toContain(`localSheetId="2" hidden="1">'Drafting team'!$A$1:$C$4<`);
    expect(workbook).toContain(`localSheetId="2">'Drafting team'!$1:$1<`);
    expect(sheet).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/u);
    expect(Buffer.from(parts.get('xl/styles.xml') ?? []).toString('utf8')).toContain('<b');
  });

  it('of a blank workbook says what it is and asks nothing', async () => {
    const sheets = readXlsx(await write(blankWorkbook()));
    expect([...sheets.keys()]).toEqual([en.t('sheets:info.name'), en.t('sheets:answers.name')]);
    expect(sheets.get(en.t('sheets:answers.name'))).toHaveLength(1);
  });

  it('keeps whatever was typed as text', async () => {
    const hostile = hostileWorkbook();
    expect(absent(hostile, readXlsx(await write(hostile, 'pl')))).toEqual([]);
    const nasty = [
      '=1+1',
      '=HYPERLINK("http://example.org")',
      '+1',
      '-1',
      '@SUM(A1)',
      "'quoted",
      '1/2',
      '007',
      'constructor',
      '__proto__',
      'toString',
      '_x0041_',
      '_x005F_x0041_',
      ' two  spaces ',
      'a\u{1F600}b',
      `long ${'\u{1F600} word '.repeat(9000)}`,
    ];
    const members = nasty.map((name, at) => item('members', { id: `m${at}`, name }));
    const sheets = readXlsx(await write({ ...blankWorkbook(), members }));
    const [, ...rows] = sheets.get(en.t('fields:members.heading')) ?? [];
    const names = rows.map((row) => row[0]?.value);
    expect(names.slice(0, nasty.length - 1)).toEqual(nasty.slice(0, -1));
    const long = names.slice(nasty.length - 1);
    expect(long.join('')).toBe(nasty.at(-1));
    for (const piece of long) expect(String(piece).length).toBeLessThanOrEqual(32_767);
  });

  it('writes a day that no calendar or spreadsheet has as it was typed', async () => {
    const days = ['2026-02-31', '1815-06-09', 'soon', '2026-06-09'];
    const tasks = days.map((start, at) => item('tasks', { id: `t${at}`, start }));
    const sheets = readXlsx(await write({ ...blankWorkbook(), tasks }));
    const [, ...rows] = sheets.get(en.t('fields:tasks.heading')) ?? [];
    const read = rows.map((row) => row.find((cell) => cell !== null));
    expect(read.map((cell) => cell && (isDate(cell) ? 'a day' : cell.value))).toEqual([
      ...days.slice(0, 3),
      'a day',
    ]);
  });

  it('loses nothing of any workbook', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomWorkbook(60),
        fc.constantFrom(...LANGUAGES),
        async (snapshot, language) => {
          const sheets = readXlsx(await write(snapshot, language));
          expect(absent(snapshot, sheets)).toEqual([]);
          expect(readFigures(sheets)).toEqual(figures(snapshot));
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('holds a very full workbook', async () => {
    const nodes = Array.from({ length: 2000 }, (_, at) =>
      item('nodes', { id: `n${at}`, label: `Node ${at}`, note: `${at} `.repeat(60) }),
    );
    const links = nodes
      .slice(1)
      .map(({ id }, at) => item('links', { id: `l${at}`, from: `n${at}`, to: id }));
    const full = { ...sampleWorkbook(), nodes, links };
    const sheets = readXlsx(await write(full));
    expect(sheets.get(en.t('fields:nodes.heading'))).toHaveLength(2001);
    expect(sheets.get(en.t('fields:links.heading'))?.[2000 - 1]?.[2]?.value).toBe('Node 1999');
  });
});

/** A workbook with a secret in everything private. */
function secretWorkbook(): Snapshot {
  const sample = sampleWorkbook();
  const secret = (at: string) => `SECRET-${at}`;
  return {
    ...sample,
    accepted: { 'some:finding': secret('reason') },
    stakeholders: sample.stakeholders.map((one, at) => ({
      ...one,
      contact: secret(`contact-${at}`),
      attitude: -2,
    })),
    attendees: [item('attendees', { id: 'a', name: secret('name') })],
    tableRoles: [item('tableRoles', { id: 'r', person: secret('person') })],
  };
}

describe('a public copy', () => {
  const heads = (
    ['power', 'interest', 'legitimacy', 'urgency', 'attitude', 'contact'] as const
  ).map((name) => en.t(`fields:stakeholders.${name}.label`));

  it('has no byte of what is private, in no part of the file', async () => {
    const bytes = await write(secretWorkbook());
    const parts = [...unzip(bytes)].map(
      ([name, part]) => name + Buffer.from(part).toString('utf8'),
    );
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('SECRET');
    expect(parts.join('\n')).not.toContain('SECRET');
    const said = wordsOf(readXlsx(bytes));
    for (const head of heads) expect(said).not.toContain(head);
  });

  it('says of itself its title, language and day only', async () => {
    const parts = unzip(await write(sampleWorkbook(), 'sv'));
    const said = ['docProps/core.xml', 'docProps/app.xml'].map((name) =>
      Buffer.from(parts.get(name) ?? [])
        .toString('utf8')
        .replaceAll(/<[^>]*>/gu, ' ')
        .trim(),
    );
    expect(said.map((words) => words.replaceAll(/\s+/gu, ' '))).toEqual([
      'Every young person has a place sv 2026-11-24T00:00:00Z',
      'Kurs',
    ]);
  });

  it('differs from an internal one, which says so', async () => {
    const said = wordsOf(readXlsx(await write(secretWorkbook(), 'en', 'internal')));
    expect(said).toContain(en.t('sheets:info.internal'));
    expect(said).toContain('SECRET-contact-0');
    expect(said).toContain('SECRET-name');
    for (const head of heads) expect(said).toContain(head);
  });
});
