import {
  closeTab,
  contentOf,
  eventually,
  failWrites,
  must,
  openTab,
  setTitle,
  storedContent,
  titleOf,
} from './setup.ts';
import { describe, expect, test, vi } from 'vitest';
import { answerAt, itemAt } from '#domain/schema.ts';
import { applyEdit, newId } from '#document/index.ts';
import { flushAllTabs } from '#storage/flush-all.ts';
import { WorkbookDb } from '#storage/workbook-db.ts';

describe('two tabs with one workbook', () => {
  test('show each other what was typed, private values too, and store it once', async () => {
    const docId = newId();
    const [one, two] = [await openTab(docId), await openTab(docId)];
    applyEdit(one.docs, {
      type: 'add-record',
      collection: 'stakeholders',
      id: 's1',
      values: { name: 'Port', contact: 'a@b' },
    });
    await eventually(() => contentOf(two.docs).stakeholders?.[0]?.contact === 'a@b');
    applyEdit(two.docs, {
      type: 'set-field',
      at: itemAt('stakeholders', 's1', 'attitude'),
      value: -1,
    });
    await eventually(() => contentOf(one.docs).stakeholders?.[0]?.attitude === -1);
    const db = new WorkbookDb(docId, 'relaxed');
    expect((await db.upd.toArray()).map((row) => row.part)).toEqual(['main', 'private', 'private']);
    db.close();
    await Promise.all([closeTab(one), closeTab(two)]);
    expect((await storedContent(docId)).stakeholders).toEqual([
      { id: 's1', name: 'Port', contact: 'a@b', attitude: -1 },
    ]);
  });

  test('send each other only what is stored', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const docId = newId();
    const [one, two] = [await openTab(docId), await openTab(docId)];
    failWrites(1, () => new Error('disk'));
    setTitle(one.docs, 'Not stored yet');
    await eventually(() => one.store.status.get().state === 'failed');
    const three = await openTab(docId);
    expect([titleOf(two.docs), titleOf(three.docs)]).toEqual(['', '']);
    expect(await one.store.flush()).toBe(true);
    await eventually(
      () => titleOf(two.docs) === 'Not stored yet' && titleOf(three.docs) === 'Not stored yet',
    );
    await Promise.all([one, two, three].map(closeTab));
  });

  test('ignore messages nobody understands', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const docId = newId();
    const tab = await openTab(docId);
    setTitle(tab.docs, 'Whole');
    await tab.store.flush();
    const channel = new BroadcastChannel(`kurs:${docId}`);
    const bad = [
      null,
      'text',
      { type: 'change' },
      { type: 'change', part: 'main', update: 'text' },
      { type: 'change', part: 'other', update: new Uint8Array([0, 0]) },
      { type: 'change', part: 'main', update: new Uint8Array([255, 255, 7]) },
      { type: 'hello', has: {}, answer: false },
      {
        type: 'hello',
        has: { main: new Uint8Array([255]), private: new Uint8Array([9]) },
        answer: false,
      },
    ];
    for (const message of bad) channel.postMessage(message);
    await eventually(() => warned.mock.calls.length >= bad.length);
    channel.close();
    setTitle(tab.docs, 'Still whole');
    await closeTab(tab);
    expect((await storedContent(docId)).answers?.start?.title).toBe('Still whole');
  });
});

describe('before a new version takes over', () => {
  test('every open workbook in every tab stores what it has', async () => {
    const tabs = [await openTab(newId()), await openTab(newId())];
    for (const { docs } of tabs)
      applyEdit(docs, { type: 'set-field', at: answerAt('start', 'title'), value: 'Late' });
    expect(tabs.map(({ store }) => store.status.get().pending)).toEqual([1, 1]);
    expect(await flushAllTabs(2000)).toBe(true);
    expect(tabs.map(({ store }) => store.status.get().pending)).toEqual([0, 0]);
    await Promise.all(tabs.map(closeTab));
    expect(await flushAllTabs(2000)).toBe(true);
  });

  test('the answer is no while one of them cannot store', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const tabs = [await openTab(newId()), await openTab(newId())];
    failWrites(2, () => new Error('disk'));
    setTitle(must(tabs[0]).docs, 'Not stored');
    expect(await flushAllTabs(2000)).toBe(false);
    await Promise.all(tabs.map(closeTab));
  });
});
