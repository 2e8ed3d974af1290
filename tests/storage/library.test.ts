import {
  blankDocs,
  closeTab,
  contentOf,
  eventually,
  failWrites,
  openTab,
  setTitle,
  storedContent,
  titleOf,
} from './setup.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Dexie } from 'dexie';
import * as Y from 'yjs';
import { answerAt } from '#domain/schema.ts';
import { applyEdit, createDocs, IMPORT, newId } from '#document/index.ts';
import { StorageFailure } from '#storage/failure.ts';
import { readWorkbookFile } from '#storage/file-read.ts';
import { rescueFile, writeWorkbookFile } from '#storage/file-write.ts';
import type { FileContent } from '#storage/file.ts';
import { library } from '#storage/library.ts';
import { watchLibrary } from '#storage/library-list.ts';

const start = { title: 'Harbour', territory: 'Tartu' };
const data = {
  meta: { createdAt: 5, contentLanguage: 'et' },
  answers: { start },
  stakeholders: [{ id: 's1', name: 'Port', contact: 'a@b' }],
};
const example = () => library.create({ data }, { stepsTotal: 8 });

afterEach(async () => {
  for (const { docId } of await library.list()) await library.deleteForever(docId);
});

async function fileOf(docId: string): Promise<FileContent> {
  const result = await readWorkbookFile(await library.saveToFile(docId, { includePrivate: true }));
  if (result.kind !== 'ok') throw new Error(result.kind);
  return result.content;
}

describe('the library', () => {
  test('shows a new workbook with its title, and its content is stored', async () => {
    const entry = await example();
    expect(entry).toMatchObject({
      ...start,
      createdAt: 5,
      stepsTotal: 8,
      deletedAt: null,
      savedToFileAt: null,
    });
    expect(await library.list()).toEqual([entry]);
    expect(await storedContent(entry.docId)).toMatchObject(data);
  });

  test('takes in documents that were made elsewhere', async () => {
    const docs = blankDocs();
    setTitle(docs, 'Blank');
    expect((await library.create({ docs })).title).toBe('Blank');
    expect((await storedContent(docs.docId)).answers).toEqual({ start: { title: 'Blank' } });
  });

  test('has no card for a workbook the device would not store', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    failWrites(2, () => new DOMException('full', 'QuotaExceededError'));
    const failure: unknown = await example().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageFailure);
    expect((failure as StorageFailure).reason).toBe('quota');
    expect(await library.list()).toEqual([]);
  });

  test('renames in the document, and a tab that has it open sees the new title', async () => {
    const { docId } = await example();
    const tab = await openTab(docId);
    await library.rename(docId, 'Clean harbour');
    await eventually(() => titleOf(tab.docs) === 'Clean harbour');
    expect((await library.get(docId))?.title).toBe('Clean harbour');
    await closeTab(tab);
  });

  test('duplicates into a workbook of its own', async () => {
    const original = await example();
    const copy = await library.duplicate(original.docId, (title) => `${title} (copy)`);
    expect(copy).toMatchObject({
      title: 'Harbour (copy)',
      stepsTotal: 8,
      lineage: [original.versionId],
    });
    await library.rename(copy.docId, 'Other');
    expect((await storedContent(original.docId)).answers?.start?.title).toBe('Harbour');
    expect((await storedContent(copy.docId)).stakeholders).toEqual(data.stakeholders);
  });

  test('keeps a workbook in the bin until it is restored or deleted for ever', async () => {
    const { docId } = await example();
    await library.moveToBin(docId, 77);
    expect((await library.get(docId))?.deletedAt).toBe(77);
    await library.restore(docId);
    expect((await library.get(docId))?.deletedAt).toBeNull();
    const tab = await openTab(docId);
    await library.deleteForever(docId);
    await closeTab(tab);
    expect(await library.list()).toEqual([]);
    expect(await Dexie.exists(`kurs:${docId}`)).toBe(false);
  });

  test('a tab that still has a deleted workbook open says so, keeps its words and does not bring it back', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { docId } = await example();
    const tab = await openTab(docId);
    await library.deleteForever(docId);
    setTitle(tab.docs, 'Too late');
    await eventually(() => tab.store.status.get().state === 'failed');
    expect(tab.store.status.get()).toMatchObject({ failure: 'closed', pending: 1 });
    const rescued = await readWorkbookFile(await rescueFile(tab.docs));
    expect(rescued).toMatchObject({
      kind: 'ok',
      content: { data: { answers: { start: { title: 'Too late' } } } },
    });
    await closeTab(tab);
    expect(await Dexie.exists(`kurs:${docId}`)).toBe(false);
  });

  test('tells a watcher of every change until it has had enough', async () => {
    const titles: string[][] = [];
    const stop = watchLibrary((entries) => titles.push(entries.map((entry) => entry.title)));
    await eventually(() => titles.length === 1);
    const { docId } = await example();
    await eventually(() => titles.at(-1)?.[0] === 'Harbour');
    await library.updateSummary(docId, { title: 'New', progress: 0.5 });
    await eventually(() => titles.at(-1)?.[0] === 'New');
    stop();
    const seen = titles.length;
    await library.updateSummary(docId, { title: 'Newer' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(titles).toHaveLength(seen);
  });
});

describe('a file', () => {
  test('becomes the same workbook on another device', async () => {
    const original = await example();
    const content = await fileOf(original.docId);
    expect((await library.get(original.docId))?.savedToFileAt).toBeGreaterThan(0);
    expect(content.lineage).toEqual([original.versionId]);
    await library.deleteForever(original.docId);
    const entry = await library.importFile(content, 'merge');
    expect(entry).toMatchObject({ docId: original.docId, versionId: content.versionId, ...start });
    expect(await storedContent(entry.docId)).toMatchObject(data);
  });

  test('merges with the workbook of the same id, and both sides survive', async () => {
    const { docId } = await example();
    const content = await fileOf(docId);
    const tab = await openTab(docId);
    applyEdit(tab.docs, {
      type: 'set-field',
      at: answerAt('start', 'mandate'),
      value: 'Written here',
    });
    await tab.store.flush();
    const other = createDocs(docId);
    Y.applyUpdateV2(other.main, content.main);
    setTitle(other, 'Renamed there');
    await library.moveToBin(docId);
    const entry = await library.importFile(
      { ...content, main: Y.encodeStateAsUpdateV2(other.main) },
      'merge',
    );
    expect(entry).toMatchObject({ docId, title: 'Renamed there', deletedAt: null });
    expect(entry.lineage).toContain(content.versionId);
    await eventually(() => titleOf(tab.docs) === 'Renamed there');
    expect(contentOf(tab.docs).answers?.start?.mandate).toBe('Written here');
    await closeTab(tab);
  });

  test('opened as a copy leaves the workbook of the same id alone', async () => {
    const { docId } = await example();
    const content = await fileOf(docId);
    await library.rename(docId, 'Mine');
    const copy = await library.importFile(content, 'copy');
    expect(copy.docId).not.toBe(docId);
    expect((await library.list()).map((entry) => entry.title).toSorted()).toEqual([
      'Harbour',
      'Mine',
    ]);
  });

  test('from a newer app never merges and opens read-only', async () => {
    const { docId } = await example();
    const content = { ...(await fileOf(docId)), formatVersion: 2 };
    const entry = await library.importFile(content, 'merge');
    expect(entry.docId).not.toBe(docId);
    const tab = await openTab(entry.docId);
    expect(tab.store.health).toBe('newer');
    await closeTab(tab);
    const mine = await openTab(docId);
    expect(mine.store.health).toBe('ok');
    await closeTab(mine);
  });

  test('keys this app does not know come back with the next save', async () => {
    const docs = blankDocs();
    docs.main.transact(() => docs.main.getMap('step:future').set('answer', 42), IMPORT);
    const text = await writeWorkbookFile(docs, {
      versionId: newId(),
      lineage: [],
      includePrivate: false,
      now: 0,
    });
    const withMore = JSON.stringify({
      ...(JSON.parse(text) as object),
      base: { versionId: 'v0' },
      mood: ['good'],
    });
    const result = await readWorkbookFile(withMore);
    if (result.kind !== 'ok') throw new Error(result.kind);
    const { docId } = await library.importFile(result.content, 'merge');
    const saved = await library.saveToFile(docId, { includePrivate: false });
    expect(JSON.parse(saved)).toMatchObject({ base: { versionId: 'v0' }, mood: ['good'] });
    const tab = await openTab(docId);
    expect(tab.docs.main.getMap('step:future').get('answer')).toBe(42);
    await closeTab(tab);
  });

  test('without private notes holds none of them anywhere', async () => {
    const { docId } = await example();
    const text = await library.saveToFile(docId, { includePrivate: false });
    const result = await readWorkbookFile(text);
    expect(text).not.toContain('a@b');
    expect(result).toMatchObject({
      kind: 'ok',
      content: { private: null, data: { stakeholders: [{ id: 's1', name: 'Port' }] } },
    });
  });
});
