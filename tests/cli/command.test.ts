// The built command, run as a process: what it writes, what it refuses, and how it ends.
import { mkdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { misfits } from '../support/json-schema.ts';
import { prepare, shell } from './support.ts';

const schemaOf = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../public/schema/${name}-1.schema.json`, import.meta.url), 'utf8'),
  ) as object;

const ANSWERS = {
  meta: { contentLanguage: 'en' },
  answers: { start: { title: 'Clean harbour', territory: 'Nes' } },
  stakeholders: [{ id: 's', name: 'Port office', power: 4, contact: 'zqsecret@nes.example' }],
  nodes: [
    { id: 'a', kind: 'activity', label: 'Nets at the mouth', owner: 's' },
    { id: 'b', kind: 'outcome', label: 'Less plastic' },
  ],
  links: [{ id: 'l', kind: 'contributes', from: 'a', to: 'b' }],
};

// Building takes a while on a busy machine.
beforeAll(prepare, 600_000);

describe('a workbook', () => {
  const here = shell();

  it('is begun from an example, in its language, and said to be fine', () => {
    const begun = here.run(['new', '--example', 'nordvik', '--lang', 'pl', '--out', 'n.kurs.json']);
    expect(begun).toEqual({ code: 0, out: 'Written: n.kurs.json\n', err: '' });
    const { code, out } = here.run(['info', 'n.kurs.json', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      contentLanguage: 'pl',
      hasPrivate: true,
      steps: { ready: 29, total: 29 },
    });
  });

  it('tells its findings in a language of choice, and as data', () => {
    here.write(
      'open.json',
      JSON.stringify({ ...ANSWERS, marks: { statement: 'ready' }, accepted: {} }),
    );
    expect(here.run(['import', 'open.json', '--out', 'open.kurs.json']).code).toBe(0);
    const told = here.run(['check', 'open.kurs.json', '--json', '--lang', 'de']);
    const found = JSON.parse(told.out) as { counts: { error: number }; language: string };
    expect(misfits(schemaOf('findings'), found)).toEqual([]);
    expect(found.language).toBe('de');
    expect(told.code).toBe(found.counts.error > 0 ? 1 : 0);
    expect(found.counts.error).toBeGreaterThan(0);
    const words = here.run(['check', 'open.kurs.json'], { LC_ALL: '', LANG: 'sv_SE.UTF-8' });
    expect(words.code).toBe(1);
    expect(words.out).toContain('3.1 ');
  });

  it('becomes plain data and a workbook again without loss', () => {
    here.write('a.json', JSON.stringify(ANSWERS));
    expect(misfits(schemaOf('answers'), ANSWERS)).toEqual([]);
    expect(here.run(['import', 'a.json', '--out', 'a.kurs.json'])).toMatchObject({ code: 0 });
    const asked = here.run(['convert', 'a.kurs.json', '--to', 'b.json']);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('--internal');
    expect(here.run(['convert', 'a.kurs.json', '--to', 'b.json', '--internal']).code).toBe(0);
    const back = JSON.parse(here.read('b.json')) as typeof ANSWERS;
    expect(misfits(schemaOf('answers'), back)).toEqual([]);
    expect(back).toMatchObject(ANSWERS);
    expect(here.run(['convert', 'a.kurs.json', '--to', 'c.json', '--public']).code).toBe(0);
    expect(here.read('c.json')).not.toContain('zqsecret');
    expect(here.read('c.json')).not.toContain('"power"');
  });

  it('is made from a map of another program', () => {
    const map = new URL('../fixtures/graphs/yed.graphml', import.meta.url).pathname;
    const { code, err } = here.run(['convert', map, '--to', 'map.kurs.json']);
    expect(code).toBe(0);
    expect(err).toContain('GraphML');
  });
});

describe('wrong input ends with 2, one sentence, and nothing written', () => {
  const here = shell();
  const newer = { format: 'kurs-workbook', formatVersion: 99, docId: 'd', data: ANSWERS };
  here.write('a.json', JSON.stringify({ ...ANSWERS, stakeholders: [{ id: 's', powr: 4 }] }));
  here.write('broken.kurs.json', '{"format":"kurs-workbook","formatVersion":1,"crdt":1}');
  here.write('newer.kurs.json', JSON.stringify(newer));
  here.write('picture.kurs.json', '\u0000PNG');
  mkdirSync(here.at('empty'));
  const before = here.files();

  const DAILY: readonly (readonly [args: string[], named: string])[] = [
    [['dance'], 'dance'],
    [['new', '--colour', 'red', '--out', 'x.kurs.json'], '--colour'],
    [['new', '--lang', 'xx', '--out', 'x.kurs.json'], 'pl'],
    [['new', '--out', '/proc/x.kurs.json'], '/proc'],
    [['info', 'not-there.kurs.json'], 'not-there'],
    [['check', 'broken.kurs.json'], 'broken'],
    [['check', 'newer.kurs.json'], 'newer'],
    [['import', 'a.json', '--out', 'x.kurs.json'], 'stakeholders.0.powr'],
    [['import', 'a.json', '--out', 'newer.kurs.json'], '--force'],
    [['export', 'newer.kurs.json', '--kind', 'poem', '--to', 'x.pdf'], 'canvas'],
  ];
  const MORE: typeof DAILY = [
    [['new', '--example', 'nordvik'], '--out'],
    [['new', '--out', 'x.pdf'], '.kurs.json'],
    [['new', '--out', 'a/b/x.kurs.json'], 'a/b'],
    [['new', '--example', 'atlantis', '--out', 'x.kurs.json'], 'nordvik'],
    [['new', '--out'], '--out'],
    [['info'], 'info'],
    [['check', 'picture.kurs.json'], 'picture'],
    [['export', 'newer.kurs.json', '--to', 'x.pdf'], '--kind'],
    [['export', 'newer.kurs.json', '--to', 'x.exe'], '.docx'],
    [['export', 'newer.kurs.json', '--kind', 'pictures', '--to', 'x.png'], '.svg'],
    [['export', 'newer.kurs.json', '--kind', 'canvas', '--paper', 'A7', '--to', 'x.pdf'], 'A3'],
    [['export', 'newer.kurs.json', '--kind', 'flow', '--list', 'risks', '--to', 'x.csv'], '--list'],
    [
      ['export', 'newer.kurs.json', '--public', '--internal', '--kind', 'canvas', '--to', 'x.pdf'],
      '--public',
    ],
    [['export', 'empty', '--kind', 'canvas', '--to', 'made'], 'empty'],
    [['convert', 'a.json', '--to', 'x.docx'], '.graphml'],
  ];

  it.each(process.env['KURS_PROOF'] ? [...DAILY, ...MORE] : DAILY)('%j', (args, named) => {
    const { code, out, err } = here.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(named);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(here.files()).toEqual(before);
  });
});

describe('a folder', () => {
  const here = shell();

  it('becomes a file for each workbook; a broken one is named and the others go on', () => {
    mkdirSync(here.at('in'));
    here.write('a.json', JSON.stringify(ANSWERS));
    here.run(['import', 'a.json', '--out', 'in/a.kurs.json']);
    here.run(['new', '--title', 'Łódź', '--out', 'in/c.kurs.json']);
    here.write('in/b.kurs.json', '{}');
    const { code, out, err } = here.run(['export', 'in', '--kind', 'lists', '--to', 'made']);
    expect(code).toBe(1);
    expect(here.files('made')).toEqual(['a-lists.xlsx', 'c-lists.xlsx']);
    expect(out).toContain('1 of 3');
    expect(err).toContain('b.kurs.json');
    mkdirSync(here.at('bad'));
    here.write('bad/b.kurs.json', '{}');
    expect(here.run(['export', 'bad', '--kind', 'lists', '--to', 'none']).code).toBe(1);
    expect(here.files()).not.toContain('none');
  });
});

describe('help', () => {
  it.each([
    [['--help', '--lang', 'pl'], 'zeszyt'],
    [['export', '--help'], '--paper'],
    [['--version'], '0.'],
  ])('%j', (args, named) => {
    const { code, out } = shell().run(args);
    expect(code).toBe(0);
    expect(out).toContain(named);
  });
});
