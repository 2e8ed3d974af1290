// Both languages go into a file and come out of it, also through an app that knows only one.
import { describe, expect, it } from 'vitest';
import { canonical } from '#domain/canonical.ts';
import type { FieldAt } from '#domain/schema.ts';
import {
  applyEdit,
  createDocs,
  dataOf,
  docsFromData,
  type Edit,
  readSnapshot,
  type WorkbookDocs,
} from '#document/index.ts';
import { readWorkbookFile } from '#storage/file-read.ts';
import { writeWorkbookFile } from '#storage/file-write.ts';
import type { FileResult } from '#storage/file.ts';

const TITLE: FieldAt = { record: 'start', id: null, field: 'title' };
const CONTACT: FieldAt = { record: 'stakeholders', id: 's', field: 'contact' };
const NOTE: FieldAt = { record: 'nodes', id: 'n', field: 'note' };
const set = (at: FieldAt, value: string, language?: string): Edit => ({
  type: 'set-field',
  at: language === undefined ? at : { ...at, language },
  value,
});

function bilingual(): WorkbookDocs {
  const docs = createDocs('doc');
  const edits: readonly Edit[] = [
    { type: 'set-second-language', language: 'uk' },
    set(TITLE, 'A place'),
    set(TITLE, 'Місце', 'uk'),
    set(TITLE, 'Platsen', 'sv'),
    set(TITLE, 'A place for all'),
    { type: 'add-record', collection: 'nodes', id: 'n', values: { note: 'Why\nso' } },
    set(NOTE, 'Чому\nтак', 'uk'),
    { type: 'add-record', collection: 'stakeholders', id: 's', values: { contact: 'Ann' } },
    set(CONTACT, 'ТАЄМНО', 'uk'),
  ];
  for (const edit of edits) applyEdit(docs, edit, 1);
  return docs;
}
const write = (docs: WorkbookDocs, includePrivate = false): Promise<string> =>
  writeWorkbookFile(docs, { versionId: 'v', lineage: [], includePrivate, now: 0 });

/** The file with another readable part. */
async function withData(change: (data: Record<string, unknown>) => void): Promise<FileResult> {
  const file = JSON.parse(await write(bilingual())) as { data: Record<string, unknown> };
  change(file.data);
  return readWorkbookFile(JSON.stringify(file));
}

describe('a file of a workbook in two languages', () => {
  it('shows both, and tells nothing private unless it is a full backup', async () => {
    const shared = await write(bilingual());
    expect(shared).toContain('Місце');
    expect(shared).not.toContain('ТАЄМНО');
    expect(await write(bilingual(), true)).toContain('ТАЄМНО');
    expect((await readWorkbookFile(shared)).kind).toBe('ok');
  });

  it('is the same from its readable part alone, and remembers which originals have changed', () => {
    const docs = bilingual();
    const copy = docsFromData(dataOf(readSnapshot(docs), { private: true }), 'copy');
    expect(canonical(readSnapshot(copy))).toBe(canonical(readSnapshot(docs)));
    expect(readSnapshot(copy).second).toEqual(readSnapshot(docs).second);
  });

  it('is whole when an older app saved it without the readable texts', async () => {
    const result = await withData((data) => delete data['second']);
    expect(result.kind).toBe('ok');
  });

  it('asks when somebody changed a text by hand', async () => {
    const result = await withData((data) => {
      (data['second'] as { texts: Record<string, string> }).texts['start.title'] = 'Інше';
    });
    expect(result).toMatchObject({
      kind: 'edited-by-hand',
      data: { second: { texts: { 'start.title': 'Інше' } } },
      dropped: [],
    });
  });

  it.each<[string, unknown, string]>([
    ['no object', 'x', 'second'],
    ['a strange language', { language: '<script>', texts: {} }, 'second'],
    ['an unknown field', { language: 'uk', texts: { 'start.nothing': 'x' } }, 'start.nothing'],
    ['a list for a text', { language: 'uk', texts: { 'start.title': ['x'] } }, 'start.title'],
    ['a prototype', { language: 'uk', texts: JSON.parse('{"__proto__":"x"}') }, ''],
    ['an answer with an id', { language: 'uk', texts: { 'start.x.title': 'x' } }, 'start.x.title'],
    ['a signed name', { language: 'uk', texts: { 'signatures.s.name': 'x' } }, 'signatures.s.name'],
  ])('leaves out %s, and says so', async (_, second, dropped) => {
    const result = await withData((data) => (data['second'] = second));
    expect(result).toMatchObject({ kind: 'edited-by-hand' });
    if ('dropped' in result) expect(result.dropped.join(' ')).toContain(dropped);
    if ('data' in result) expect(Object.keys(result.data.second?.texts ?? {})).toEqual([]);
  });

  it('gives no text to a record that is not there', () => {
    const second = {
      language: 'uk',
      texts: { 'nodes.gone.note': 'x', 'nodes.gone.label': 'x' },
      of: {},
    };
    const docs = docsFromData({ meta: { createdAt: 0, contentLanguage: 'en' }, second }, 'doc');
    expect(readSnapshot(docs).second).toEqual({ language: 'uk', texts: {}, of: {} });
    expect([...docs.main.share.keys()].filter((name) => name.includes('gone'))).toEqual([]);
  });
});
