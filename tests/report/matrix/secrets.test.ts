// What is not for the public is in no byte of any public file, whatever its document, format and choices. An internal
// copy says that it is one, and holds what its kind shows. A slice daily, all of them for the proof.
import { describe, expect, it } from 'vitest';
import {
  type Copy,
  DRAWN,
  EXPORT_DOCUMENTS,
  type ExportJob,
  EXPORTS,
  INTERNAL_PICTURES,
} from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { type ExportSource, exportSource } from '#report/export-source.ts';
import { makeFile } from '#report/makers.ts';
import { neededTexts } from '#report/needed-texts.ts';
import type { Translator } from '#text/translator.ts';
import { everyByte } from '../../support/every-byte.ts';
import { book, files, subset } from '../../support/fonts.ts';
import { heard } from '../../support/pdf-check.ts';
import { squeezed, textOf } from '../../support/pdf.ts';
import { textsOf } from '../../support/texts.ts';
import { JOBS, type NamedJob } from './jobs.ts';
import { type Judgement, planted, SECOND, SECOND_TITLE, SECRET } from './planted.ts';

const PROOF = Boolean(process.env['KURS_PROOF']);
const en = await textsOf('en', ['example-nordvik']);

const texts = new Map<string, Promise<Translator>>();
function textFor({ document }: ExportJob): Promise<Translator> {
  const found = texts.get(document) ?? textsOf('en', neededTexts(document));
  texts.set(document, found);
  return found;
}

const workbooks = new Map<string, Snapshot>();
function workbook(judgement: Judgement, mark = SECRET): Snapshot {
  const key = `${judgement} ${mark}`;
  const found = workbooks.get(key) ?? planted(en, judgement, mark);
  workbooks.set(key, found);
  return found;
}

interface Wanted {
  readonly copy: Copy;
  readonly judgement?: Judgement;
  readonly mark?: string;
  readonly content?: string;
}

async function made(job: ExportJob, { copy, judgement = 'high', mark, content }: Wanted) {
  const text = await textFor(job);
  const source = exportSource(workbook(judgement, mark), {
    copy,
    text,
    content,
    sentenceIn: () => text,
    today: '2026-11-28',
    contentHash: () => '',
  });
  const fonts = async () => ({ files, book, subset });
  return (await makeFile(job, source, { fonts, onProgress: () => {} })).bytes;
}

/** What a reader of the file may learn from it; dates and numbers of the file itself are nobody's secret. */
const learnt = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '%PDF'
    ? [textOf(bytes), ...heard(bytes)].join('\n')
    : everyByte(bytes).replaceAll(RANDOM_ID, '');
/** The writer of Word files numbers parts by dice, and bookmarks and pictures on and on from file to file. */
const RANDOM_ID =
  /\brId[\w-]{21}|(?<=<(?:w:bookmark(?:Start|End)|wp:docPr|pic:cNvPr)\b[^>]* (?:w:)?id=")\d+/gu;

const isMadeInNode = ({ format }: ExportJob): boolean => format !== 'png';
const isRefused = ({ picture }: ExportJob, copy: Copy): boolean =>
  copy === 'public' && picture !== undefined && INTERNAL_PICTURES.has(picture);

/** For every day, what is quick: a document and format each, in short. */
const SHORT: Readonly<Record<string, Partial<ExportJob>>> = {
  'sheets.pdf': { steps: ['register', 'facilitation', 'review'] },
  'report.pdf': { chapters: ['people'] },
  'report.docx': { chapters: ['people', 'pilot'] },
  'handbook.pdf': { track: 'taster' },
};
const ALL: readonly NamedJob[] = [...JOBS].flatMap(([name, jobs]) =>
  PROOF ? jobs : jobs.slice(0, 1).map((one) => ({ ...one, job: { ...one.job, ...SHORT[name] } })),
);
const MAKEABLE = ALL.filter(({ job }) => isMadeInNode(job));

describe('every format of every document', () => {
  it.each([...JOBS.keys()])('has a maker: %s', async (name) => {
    const [first] = JOBS.get(name) ?? [];
    if (!first) throw new Error(`Nobody says how ${name} is chosen`);
    // Whoever asks for anything is there; nothing is made.
    const asked = new Error('A maker asked');
    const ask = (): never => {
      throw asked;
    };
    const source = new Proxy({}, { get: ask, ownKeys: ask }) as ExportSource;
    const tools = { fonts: async () => ask(), onProgress: ask };
    await expect(makeFile(first.job, source, tools)).rejects.toBe(asked);
  });

  it('is told apart from what nobody can make', async () => {
    const job = { document: 'sheets', format: 'csv' } as const;
    await expect(made(job, { copy: 'public' })).rejects.toThrow('No sheets can be made as csv');
  });

  it('is among the files that are looked at here', () => {
    const declared = EXPORT_DOCUMENTS.flatMap((document) =>
      EXPORTS[document].map((format) => `${document}.${format}`),
    );
    expect([...JOBS.keys()]).toEqual(declared);
    for (const jobs of JOBS.values()) expect(jobs.length).toBeGreaterThan(0);
  });
});

describe('a public file', () => {
  it.each(MAKEABLE)('holds no secret: $name', { timeout: 600_000 }, async ({ job }) => {
    if (isRefused(job, 'public')) {
      await expect(made(job, { copy: 'public' })).rejects.toMatchObject({ name: 'ExportRefusal' });
      return;
    }
    for (const content of PROOF ? ['en', 'pl'] : ['pl']) {
      const said = everyByte(await made(job, { copy: 'public', content }));
      expect(said).not.toContain(SECRET);
      expect(said).not.toContain(SECOND);
      for (const note of ['canvas:internal', 'pictures:internal', 'sheets:info.internal'])
        expect(said).not.toContain((await textFor(job)).t(note));
    }
  });

  it.each(PROOF ? MAKEABLE : [])(
    'is the same whatever people are judged to be: $name',
    { timeout: 600_000 },
    async ({ job }) => {
      if (isRefused(job, 'public')) return;
      const [high, low] = [
        learnt(await made(job, { copy: 'public', judgement: 'high' })),
        learnt(await made(job, { copy: 'public', judgement: 'low', mark: 'other' })),
      ];
      expect(parted(low, high)).toBe('');
    },
  );

  it('tells the workbook in its second language, so that its secrets could be in it', async () => {
    const job = { document: 'lists', format: 'md' } as const;
    expect(everyByte(await made(job, { copy: 'public', content: 'pl' }))).toContain(SECOND_TITLE);
    expect(everyByte(await made(job, { copy: 'internal', content: 'pl' }))).toContain(SECOND);
  });
});

/** The first letters that differ; '' where none do. */
function parted(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 60), at + 60)}… for …${other.slice(Math.max(0, at - 60), at + 60)}…`;
}

/** Formats that have no place for a word of their own: their names say whose they are. */
const WORDLESS = new Set(['lists.csv', 'flow.csv', 'flow.gv', 'flow.mmd']);
/** Documents that show nobody's contact, reason or name, in no copy. */
const NOBODY = new Set([...DRAWN, 'slides.pptx', 'pictures.svg']);

describe('an internal file', () => {
  // The handbook says it daily in a test of its own.
  const some = MAKEABLE.filter(({ job }) => PROOF || job.document !== 'handbook');
  it.each(some)('says that it is one: $name', { timeout: 600_000 }, async ({ job }) => {
    const kind = `${job.document}.${job.format}`;
    const said = everyByte(await made(job, { copy: 'internal' }));
    const text = await textFor(job);
    const notes = ['canvas:internal', 'pictures:internal', 'sheets:info.internal']
      .filter((key) => text.has(key))
      .map((key) => squeezed(text.t(key)));
    const isSaid = notes.some((note) => squeezed(said).includes(note));
    expect(isSaid).toBe(!WORDLESS.has(kind));
    const isWhole = ['chapters', 'list', 'picture'].every((choice) => !(choice in job));
    if (isWhole && job.isFilled !== false) expect(said.includes(SECRET)).toBe(!NOBODY.has(kind));
  });
});
