// Files that the built command makes: the same as the app's, and public unless told otherwise.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '#document/index.ts';
import type { WorkbookData } from '#domain/data.ts';
import { EXPORT_DOCUMENTS, EXPORTS } from '#domain/exports.ts';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { dayHere } from '#report/day-here.ts';
import { everyByte } from '../support/every-byte.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import { textsOf } from '../support/texts.ts';
import { prepare, shell } from './support.ts';

const SECRET = 'zqsecret';
/** A secret in everything private, and a judgement of people. */
const DATA = {
  meta: { createdAt: 1_700_000_000_000, contentLanguage: 'en' },
  answers: {
    start: { title: 'Clean harbour ≥ 30 %', territory: 'Łódź' },
    statement: { statement: 'By 2032 the harbour of Nes is free of plastic.' },
  },
  stakeholders: [
    {
      id: 's',
      name: 'Port office',
      power: 5,
      interest: 5,
      attitude: -2,
      contact: `${SECRET}@nes.example`,
    },
  ],
  attendees: [{ id: 'p', name: `${SECRET} Berg` }],
  tableRoles: [{ id: 'r', person: `${SECRET} Holm` }],
  nodes: [
    { id: 'a', kind: 'activity', label: 'Nets at the mouth', owner: 's' },
    { id: 'b', kind: 'outcome', label: 'Less plastic' },
  ],
  links: [{ id: 'l', kind: 'contributes', from: 'a', to: 'b' }],
  accepted: { 'M-01/any/statement': SECRET },
} as unknown as WorkbookData;

const DAILY = ['canvas.pdf', 'lists.csv', 'flow.graphml'];
const ALL = EXPORT_DOCUMENTS.flatMap((document) =>
  EXPORTS[document].map((format) => `${document}.${format}`),
).filter((name) => !name.endsWith('.png') && !name.startsWith('pictures'));
const isProof = Boolean(process.env['KURS_PROOF']);
const KINDS = isProof ? ALL : DAILY;

describe('a file that the command makes', () => {
  const here = shell();
  beforeAll(() => {
    prepare();
    here.write('a.json', JSON.stringify(DATA));
    here.run(['import', 'a.json', '--out', 'a.kurs.json']);
    // Building takes a while on a busy machine.
  }, 600_000);
  const make = (name: string, ...more: string[]): Uint8Array => {
    const [kind = ''] = name.split('.', 1);
    const to = `made${more.join('')}-${name}`;
    const { code, err } = here.run(['export', 'a.kurs.json', '--kind', kind, '--to', to, ...more]);
    expect({ code, err }).toMatchObject({ code: 0 });
    return readFileSync(here.at(to));
  };

  it('is tagged as it should be', () => {
    expect(faultsOf(make('canvas.pdf', '--lang', 'lv', '--paper', 'A4'))).toEqual([]);
  });

  it.runIf(isProof)('is the one the app makes', async () => {
    const [{ exportSource }, { makeFile }, { book, files, subset }] = await Promise.all([
      import('#report/export-source.ts'),
      import('#report/makers.ts'),
      import('../support/fonts.ts'),
    ]);
    const bytes = make('canvas.pdf', '--lang', 'lt', '--paper', 'A4');
    const snapshot = readSnapshot(docsFromData(DATA, 'd'));
    const [text, english] = [await textsOf('lt'), await textsOf('en')];
    const source = exportSource(snapshot, {
      copy: 'public',
      text,
      sentenceIn: () => english,
      today: dayHere(),
      contentHash: () => contentHash(snapshot),
    });
    const fonts = async () => ({ files, book, subset });
    const job = { document: 'canvas', format: 'pdf', paper: 'A4' } as const;
    const expected = await makeFile(job, source, { fonts, onProgress: () => {} });

    expect(heard(bytes)).toEqual(heard(expected.bytes));
  });

  it.each(KINDS)('tells nothing private unless it is internal: %s', (name) => {
    expect(everyByte(make(name))).not.toContain(SECRET);
  });

  it('tells everything in an internal copy', () => {
    expect(everyByte(make('lists.csv', '--internal'))).toContain(SECRET);
  });
});
