import { blankDocs, closeTab, contentOf, must, openTab, setTitle, storedContent } from './setup.ts';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { canonical } from '#domain/canonical.ts';
import { sameData, type WorkbookData } from '#domain/data.ts';
import { ENCODING, FORMAT } from '#domain/envelope.ts';
import {
  applyEdit,
  createDocs,
  destroyDocs,
  docsFromData,
  IMPORT,
  newId,
  readSnapshot,
} from '#document/index.ts';
import { deflate, fromBase64, inflate, sha256, toBase64 } from '#storage/file-bytes.ts';
import { readWorkbookFile } from '#storage/file-read.ts';
import { writeWorkbookFile } from '#storage/file-write.ts';
import type { FileResult } from '#storage/file.ts';
import { library } from '#storage/library.ts';
import { exampleData } from './example.ts';

type Json = Record<string, unknown>;
const docId = newId();
let text: string;
let content: WorkbookData;

beforeAll(async () => {
  const docs = docsFromData(exampleData, docId);
  content = contentOf(docs);
  const options = { versionId: newId(), lineage: [newId()], includePrivate: true, now: 0 };
  text = await writeWorkbookFile(docs, options);
  await library.create({ docs });
  destroyDocs(docs);
});

const changed = (change: (file: Json) => void): string => {
  const file = JSON.parse(text) as Json;
  change(file);
  return JSON.stringify(file);
};
const packed = async (update: Uint8Array): Promise<Json> => {
  const bytes = await deflate(update);
  return { enc: ENCODING, sha256: await sha256(bytes), update: toBase64(bytes) };
};
const reasonOf = (result: FileResult): string =>
  'reason' in result ? `${result.kind}: ${result.reason}` : result.kind;
const read = async (source: string): Promise<string> => reasonOf(await readWorkbookFile(source));

describe('a saved file', () => {
  test('opens with everything that was in it', async () => {
    const result = await readWorkbookFile(text);
    expect(result).toMatchObject({ kind: 'ok', content: { docId, formatVersion: 1, extra: {} } });
    expect(result.kind === 'ok' && result.content.data).toEqual(content);
  });

  test('of schema 1, saved by the first release, still opens and says the same', async () => {
    const fixture = readFileSync(
      new URL('../fixtures/workbook-v1.kurs.json', import.meta.url),
      'utf8',
    );
    const result = await readWorkbookFile(fixture);
    if (result.kind !== 'ok') throw new Error(reasonOf(result));
    const [old, fresh] = [createDocs(newId()), docsFromData(exampleData, newId())];
    Y.applyUpdateV2(old.main, result.content.main, IMPORT);
    Y.applyUpdateV2(old.private, result.content.private ?? new Uint8Array([0, 0]), IMPORT);
    expect(canonical(readSnapshot(old))).toBe(canonical(readSnapshot(fresh)));
  });

  test('is the same whatever the order of keys, and with half an emoji in a text', async () => {
    const docs = blankDocs();
    setTitle(docs, 'half \ud83c of it');
    const options = { versionId: newId(), lineage: [], includePrivate: false, now: 0 };
    expect(await read(await writeWorkbookFile(docs, options))).toBe('ok');
    const turned = changed((file) => {
      const data = file['data'] as Json;
      file['data'] = Object.fromEntries(Object.entries(data).toReversed());
    });
    expect(await read(turned)).toBe('ok');
  });
});

describe('a file that is not as it was saved', () => {
  test('is refused with the reason, for each kind of breakage', async () => {
    const withoutData = (change: (crdt: Json) => void): string =>
      changed((file) => {
        file['data'] = {};
        change(file['crdt'] as Json);
      });
    expect(await read('')).toBe('refused: not-json');
    expect(await read(text.slice(0, -20))).toBe('refused: not-json');
    expect(await read('[]')).toBe('refused: not-kurs');
    expect(await read('null')).toBe('refused: not-kurs');
    expect(await read(changed((file) => delete file['format']))).toBe('refused: not-kurs');
    expect(await read('x'.repeat(20_000_001))).toBe('refused: too-large');
    expect(await read('['.repeat(100_000))).toBe('refused: too-deep');
    expect(await read('{"a":'.repeat(65) + '1' + '}'.repeat(65))).toBe('refused: too-deep');
    expect(await read(withoutData((crdt) => (crdt['sha256'] = '0'.repeat(64))))).toBe(
      'refused: checksum',
    );
    expect(await read(withoutData((crdt) => (crdt['update'] = '!')))).toBe('refused: broken');
    expect(await read(withoutData((crdt) => delete crdt['enc']))).toBe('refused: broken');
  });

  test('cannot blow up: what unpacks to more than is allowed is refused', async () => {
    const bomb = await packed(new Uint8Array(100_000_001));
    expect(await read(changed((file) => (file['crdt'] = bomb)))).toBe('refused: too-large');
  });

  test('offers its readable part as a new workbook when the document is broken', async () => {
    for (const [reason, part] of [
      ['checksum', 'crdt'],
      ['checksum', 'crdtPrivate'],
    ] as const) {
      const result = await readWorkbookFile(
        changed((file) => {
          const { update } = file[part] as { update: string };
          (file[part] as Json)['update'] = `${update[0] === 'A' ? 'B' : 'A'}${update.slice(1)}`;
        }),
      );
      expect(result).toMatchObject({ kind: 'data-only', reason, dropped: [] });
      expect(result.kind === 'data-only' && sameData(result.data, content)).toBe(true);
    }
    expect(await read(changed((file) => delete file['crdt']))).toBe('data-only: broken');
    expect(await read(changed((file) => (file['docId'] = '../x')))).toBe('data-only: broken');
  });

  test('asks which is meant when somebody edited the readable part', async () => {
    const result = await readWorkbookFile(
      changed((file) => {
        const answers = (file['data'] as Json)['answers'] as Record<string, Json>;
        answers['start'] = { ...answers['start'], title: 'By hand', level: 'galaxy', mood: 1 };
      }),
    );
    if (result.kind !== 'edited-by-hand') throw new Error(reasonOf(result));
    expect(result.content.data).toEqual(content);
    expect(result.data.answers?.start?.title).toBe('By hand');
    expect(result.dropped).toEqual(['answers.start.level', 'answers.start.mood']);
  });

  test('from a newer app opens read-only with what can be read', async () => {
    const newer = changed((file) => {
      file['formatVersion'] = 2;
      file['future'] = true;
    });
    expect(await readWorkbookFile(newer)).toMatchObject({
      kind: 'newer',
      content: { docId, extra: { future: true } },
    });
    const unreadable = changed((file) => {
      file['formatVersion'] = 2;
      file['crdt'] = { enc: 'better' };
    });
    const result = await readWorkbookFile(unreadable);
    expect(result.kind === 'newer' && sameData(result.content.data, content)).toBe(true);
    const docs = blankDocs();
    setTitle(docs, 'Future');
    docs.main.getMap('meta').set('minReader', 2);
    const options = { versionId: newId(), lineage: [], includePrivate: false, now: 0 };
    expect(await read(await writeWorkbookFile(docs, options))).toBe('newer');
  });

  test('with documents that are built wrongly or miss changes is not opened', async () => {
    const build = async (write: (doc: Y.Doc) => void): Promise<string> => {
      const doc = new Y.Doc();
      write(doc);
      const crdt = await packed(Y.encodeStateAsUpdateV2(doc));
      return read(changed((file) => Object.assign(file, { crdt, data: {} })));
    };
    expect(await build((doc) => doc.getArray('nodes').push([1]))).toBe('refused: broken');
    expect(await build((doc) => doc.getMap('nodes').set('n1', 'no map'))).toBe('refused: broken');
    expect(await build((doc) => doc.getMap('text:start.mandate').set('a', 1))).toBe(
      'refused: broken',
    );
    expect(await build((doc) => doc.getMap('future').set('a', 1))).toBe('ok');
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('updateV2', (update) => updates.push(update));
    doc.getMap('step:start').set('title', 'a');
    doc.getMap('step:start').set('title', 'b');
    const late = await packed(must(updates[1]));
    expect(await read(changed((file) => Object.assign(file, { crdt: late, data: {} })))).toBe(
      'refused: broken',
    );
  });

  test('cannot reach the prototypes of the app', async () => {
    const poison = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${text.slice(1)}`;
    const result = await readWorkbookFile(poison);
    expect(result.kind).toBe('ok');
    expect(({} as Json)['polluted']).toBeUndefined();
    const inside = changed(() => undefined).replace(
      '"marks":{',
      '"marks":{"__proto__":{"polluted":1},',
    );
    await readWorkbookFile(inside);
    expect(({} as Json)['polluted']).toBeUndefined();
  });
});

// Bar B9: 500 broken or hostile files, none of which throws or changes the workbook that is there.
describe('500 hostile files', () => {
  /** What is opened is the workbook as it was saved; anything else is refused or asked about. */
  const isHarmless = async (source: string): Promise<boolean> => {
    const result = await readWorkbookFile(source);
    if (result.kind === 'refused') return true;
    if (result.kind === 'data-only') return !sameData(result.data, { meta: result.data.meta });
    if (!sameData(result.content.data, content)) return false;
    if (result.kind !== 'edited-by-hand') await library.importFile(result.content, 'merge');
    return true;
  };
  const runs = (numRuns: number, seed: number) => ({ numRuns, seed });

  test('flipped bits', async () => {
    const bytes = new TextEncoder().encode(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = bytes.slice();
        flipped[at] = must(flipped[at]) ^ (1 << bit);
        return isHarmless(new TextDecoder().decode(flipped));
      }),
      runs(200, 20_263),
    );
    expect(await storedContent(docId)).toEqual(content);
  });

  test('truncated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), (end) => isHarmless(text.slice(0, end))),
      runs(50, 20_264),
    );
    expect(await storedContent(docId)).toEqual(content);
  });

  test('nested deeply', async () => {
    const deep = fc.tuple(
      fc.constantFrom('[', '{"a":'),
      fc.integer({ min: 65, max: 50_000 }),
      fc.nat(text.length - 1),
    );
    const nested = deep.map(
      ([open, depth, at]) => text.slice(0, at) + open.repeat(depth) + text.slice(at),
    );
    await fc.assert(fc.asyncProperty(nested, isHarmless), runs(50, 20_265));
    expect(await storedContent(docId)).toEqual(content);
  });

  test('with values of the wrong type anywhere', async () => {
    const keys = fc.constantFrom(
      'format',
      'formatVersion',
      'docId',
      'versionId',
      'lineage',
      'data',
      'crdt',
      'crdtPrivate',
    );
    await fc.assert(
      fc.asyncProperty(keys, fc.jsonValue(), (key, value) =>
        isHarmless(changed((file) => (file[key] = value))),
      ),
      runs(100, 20_266),
    );
    expect(await storedContent(docId)).toEqual(content);
  });

  test('with damage inside documents whose checksum is right', async () => {
    const { update } = (JSON.parse(text) as { crdt: { update: string } }).crdt;
    const whole = await inflate(must(fromBase64(update)), 1e6);
    const damage = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const damaged = whole.slice();
        for (const [at, by] of damages) damaged[at] = must(damaged[at]) ^ by;
        const crdt = await packed(damaged);
        const result = await readWorkbookFile(changed((file) => (file['crdt'] = crdt)));
        // Whoever can write a right checksum can write a right file: an `ok` must mean what it shows.
        if (result.kind !== 'ok' && result.kind !== 'newer') return;
        const { docId: id } = await library.importFile(result.content, 'copy');
        const tab = await openTab(id);
        applyEdit(tab.docs, {
          type: 'add-record',
          collection: 'members',
          id: 'm',
          values: { name: 'A' },
        });
        await closeTab(tab);
        expect(sameData(result.content.data, content) || result.kind === 'newer').toBe(true);
      }),
      runs(100, 20_267),
    );
    expect(await storedContent(docId)).toEqual(content);
  });
});

test('a file without the mark of Kurs is none, whatever else it says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      fc.pre(!JSON.stringify(value).includes(FORMAT));
      expect(['refused: not-kurs', 'refused: too-deep']).toContain(
        await read(JSON.stringify(value)),
      );
    }),
    { numRuns: 100, seed: 20_268 },
  );
});
