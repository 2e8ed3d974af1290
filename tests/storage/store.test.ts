import {
  closeTab,
  contentOf,
  eventually,
  failWrites,
  must,
  openTab,
  setTitle,
  storedContent,
} from './setup.ts';
import * as Y from 'yjs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerAt, itemAt } from '#domain/schema.ts';
import { applyEdit, createDocs, destroyDocs, IMPORT, newId } from '#document/index.ts';
import { compact } from '#storage/compaction.ts';
import { mergeUpdates } from '#storage/merge-updates.ts';
import { type ChangeRow, WorkbookDb } from '#storage/workbook-db.ts';

/** Rows in the tables, looked at from outside. */
async function tables(docId: string) {
  const db = new WorkbookDb(docId, 'relaxed');
  const found = { snaps: await db.snap.toArray(), rows: await db.upd.toArray() };
  db.close();
  return found;
}

describe('what was typed', () => {
  test('is there again after the tab was closed, private notes too', async () => {
    const docId = newId();
    const tab = await openTab(docId);
    applyEdit(tab.docs, {
      type: 'add-record',
      collection: 'stakeholders',
      id: 's1',
      values: { name: 'Port', contact: 'a@b' },
    });
    setTitle(tab.docs, 'Clean harbour');
    const typed = contentOf(tab.docs);
    await closeTab(tab);
    expect(typed.stakeholders).toEqual([{ id: 's1', name: 'Port', contact: 'a@b' }]);
    expect(await storedContent(docId)).toEqual(typed);
  });

  test('says saving while it is on its way and saved only when nothing is left', async () => {
    const tab = await openTab(newId());
    const seen: string[] = [];
    tab.store.status.subscribe(() => {
      const { state, pending } = tab.store.status.get();
      seen.push(`${state} ${pending}`);
    });
    expect(tab.store.status.get()).toBe(tab.store.status.get());
    setTitle(tab.docs, 'A');
    expect(tab.store.status.get()).toMatchObject({ state: 'saving', pending: 1, savedAt: null });
    await eventually(() => tab.store.status.get().state === 'saved');
    expect(seen).toEqual(['saving 1', 'saved 0']);
    expect(tab.store.status.get().savedAt).toBeGreaterThan(0);
    await closeTab(tab);
  });

  test('is kept, all twenty edits, when one write fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const docId = newId();
    const tab = await openTab(docId);
    const failed = failWrites(1, () => new DOMException('full', 'QuotaExceededError'));
    setTitle(tab.docs, 'Title 0');
    await eventually(() => tab.store.status.get().state === 'failed');
    expect(tab.store.status.get()).toMatchObject({ failure: 'quota', pending: 1, tries: 1 });
    for (let at = 1; at <= 20; at += 1) {
      applyEdit(tab.docs, {
        type: 'add-record',
        collection: 'members',
        id: `m${at}`,
        values: { name: `Person ${at}` },
      });
    }
    expect(tab.store.status.get().state).toBe('failed');
    await eventually(() => tab.store.status.get().state === 'saved');
    expect(failed()).toBe(1);
    await closeTab(tab);
    const stored = await storedContent(docId);
    expect(stored.members).toHaveLength(20);
    expect(stored.answers?.start?.title).toBe('Title 0');
  });

  test('is not given up when the tab is to close and the device still refuses', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const docId = newId();
    const tab = await openTab(docId);
    failWrites(2, () => new Error('disk'));
    setTitle(tab.docs, 'Kept');
    expect(await tab.store.close()).toBe(false);
    expect(tab.store.status.get()).toMatchObject({
      state: 'failed',
      failure: 'unknown',
      pending: 1,
    });
    expect(await tab.store.close()).toBe(true);
    destroyDocs(tab.docs);
    expect((await storedContent(docId)).answers?.start?.title).toBe('Kept');
  });

  test('during one write goes into the next as one row', async () => {
    const docId = newId();
    const tab = await openTab(docId);
    const savedTooEarly: number[] = [];
    tab.store.status.subscribe(() => {
      const { state, pending } = tab.store.status.get();
      if (state === 'saved' && pending > 0) savedTooEarly.push(pending);
    });
    setTitle(tab.docs, 'First');
    // The first write is on its way now.
    await Promise.resolve().then(() => undefined);
    for (let at = 0; at < 1000; at += 1) setTitle(tab.docs, `Title ${at}`);
    expect(await tab.store.flush()).toBe(true);
    expect(savedTooEarly).toEqual([]);
    const { rows } = await tables(docId);
    expect(rows.length).toBeLessThanOrEqual(2);
    await closeTab(tab);
    expect((await storedContent(docId)).answers?.start?.title).toBe('Title 999');
  });

  test('survives a database that was closed under the app', async () => {
    const docId = newId();
    const tab = await openTab(docId);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    failWrites(1, () => new DOMException('gone', 'InvalidStateError'));
    setTitle(tab.docs, 'Again');
    await eventually(() => tab.store.status.get().failure === 'closed');
    expect(await tab.store.flush()).toBe(true);
    await closeTab(tab);
    expect((await storedContent(docId)).answers?.start?.title).toBe('Again');
  });
});

describe('a checkpoint', () => {
  test('writes again what is not found as it was written', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const docId = newId();
    const tab = await openTab(docId);
    setTitle(tab.docs, 'Lost by the disk');
    await tab.store.flush();
    const db = new WorkbookDb(docId, 'relaxed');
    await db.upd.clear();
    db.close();
    expect(await tab.store.checkpoint()).toBe(false);
    expect(await tab.store.checkpoint()).toBe(true);
    await closeTab(tab);
    expect((await storedContent(docId)).answers?.start?.title).toBe('Lost by the disk');
  });
});

describe('a page that is hidden', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const turn = (visibilityState: 'hidden' | 'visible'): void => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', new EventTarget());
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('has everything on its way to the disk at once, even beside a running write', async () => {
    const docId = newId();
    const tab = await openTab(docId);
    setTitle(tab.docs, 'First');
    await Promise.resolve().then(() => undefined);
    setTitle(tab.docs, 'Last');
    const added = vi.spyOn(IDBObjectStore.prototype, 'add');
    window.dispatchEvent(new Event('pagehide'));
    expect(added).toHaveBeenCalledTimes(1);
    const [row] = must(added.mock.calls[0]) as [ChangeRow];
    const survivor = createDocs(docId);
    Y.applyUpdateV2(survivor.main, row.update);
    expect(contentOf(survivor).answers?.start?.title).toBe('Last');
    added.mockRestore();
    await closeTab(tab);
  });

  test('finds, when shown again, what another tab stored without telling', async () => {
    const docId = newId();
    const tab = await openTab(docId);
    const other = createDocs(docId);
    setTitle(other, 'Stored silently');
    const db = new WorkbookDb(docId, 'relaxed');
    await db.upd.add({ part: 'main', update: Y.encodeStateAsUpdateV2(other.main) });
    db.close();
    turn('hidden');
    expect(contentOf(tab.docs).answers).toEqual({});
    turn('visible');
    await eventually(() => contentOf(tab.docs).answers?.start?.title === 'Stored silently');
    await closeTab(tab);
  });
});

describe('compaction', () => {
  test('folds many rows into one snapshot per document without changing what is said', async () => {
    const docId = newId();
    const tab = await openTab(docId);
    for (let at = 0; at < 60; at += 1) {
      setTitle(tab.docs, `Title ${at}`);
      await tab.store.flush();
    }
    expect((await tables(docId)).rows).toHaveLength(60);
    await closeTab(tab);
    const { snaps, rows } = await tables(docId);
    expect(rows).toEqual([]);
    expect(snaps.map((row) => row.part)).toEqual(['main', 'private']);
    expect((await storedContent(docId)).answers?.start?.title).toBe('Title 59');
  });

  test('keeps the rows few while somebody types without a pause, losing nothing', async () => {
    const docId = newId();
    const tab = await openTab(docId);
    for (let at = 0; at < 1200; at += 1) {
      setTitle(tab.docs, `Title ${at}`);
      await tab.store.flush();
    }
    await vi.waitFor(
      async () => expect((await tables(docId)).rows.length).toBeLessThan(700),
      20_000,
    );
    expect((await storedContent(docId)).answers?.start?.title).toBe('Title 1199');
    await closeTab(tab);
  });

  test('that fails to make rows few says so, and what was stored is durable all the same', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const docId = newId();
    const tab = await openTab(docId);
    for (let at = 0; at < 510; at += 1) {
      // The first that is one too many would set off the merging by itself.
      if (at === 400)
        vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
          throw new DOMException('Not today', 'UnknownError');
        });
      setTitle(tab.docs, `Title ${at}`);
      await tab.store.flush();
    }
    expect(await tab.store.checkpoint()).toBe(true);
    expect(told).toHaveBeenCalledWith(
      expect.stringContaining('could not be merged'),
      expect.anything(),
    );
    expect((await storedContent(docId)).answers?.start?.title).toBe('Title 509');
    vi.restoreAllMocks();
    await closeTab(tab);
    expect((await storedContent(docId)).answers?.start?.title).toBe('Title 509');
  });

  test('leaves alone what another tab writes meanwhile', async () => {
    const docId = newId();
    const [one, two] = [await openTab(docId), await openTab(docId)];
    for (let at = 0; at < 30; at += 1) setTitle(one.docs, `Title ${at}`);
    await one.store.flush();
    const db = new WorkbookDb(docId, 'strict');
    const folding = compact(db);
    applyEdit(two.docs, { type: 'set-field', at: answerAt('start', 'territory'), value: 'Tartu' });
    expect(await Promise.all([folding, two.store.flush()])).toEqual([true, true]);
    db.close();
    await Promise.all([closeTab(one), closeTab(two)]);
    expect((await storedContent(docId)).answers?.start).toEqual({
      title: 'Title 29',
      territory: 'Tartu',
    });
  });

  test('does not touch rows that miss what they build upon', async () => {
    const docId = newId();
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('updateV2', (update) => updates.push(update));
    for (let at = 0; at < 3; at += 1) doc.getText('text:challenge.challenge').insert(at, 'x');
    const db = new WorkbookDb(docId, 'strict');
    await db.upd.bulkAdd([
      { part: 'main', update: must(updates[0]) },
      { part: 'main', update: must(updates[2]) },
    ]);
    expect(await compact(db)).toBe(false);
    expect(await db.upd.count()).toBe(2);
    db.close();
  });
});

describe('a workbook with a gap in what is stored', () => {
  async function withGap(docId: string): Promise<void> {
    const tab = await openTab(docId);
    for (const letter of 'abc') {
      applyEdit(tab.docs, {
        type: 'splice-text',
        at: answerAt('challenge', 'challenge'),
        index: 'abc'.indexOf(letter),
        remove: 0,
        insert: letter,
      });
      await tab.store.flush();
    }
    await closeTab(tab);
    const db = new WorkbookDb(docId, 'relaxed');
    const [, second] = await db.upd.toArray();
    await db.upd.delete(must(second).seq);
    db.close();
  }

  test('opens as damaged and nothing stored is touched', async () => {
    const docId = newId();
    await withGap(docId);
    const before = await tables(docId);
    const tab = await openTab(docId);
    expect(tab.store.health).toBe('damaged');
    setTitle(tab.docs, 'Not to be written');
    await closeTab(tab);
    expect(await tables(docId)).toEqual(before);
  });

  test('is healed, for good, by another tab that has everything', async () => {
    const docId = newId();
    const whole = await openTab(docId);
    applyEdit(whole.docs, {
      type: 'set-field',
      at: answerAt('challenge', 'challenge'),
      value: 'ab',
    });
    await whole.store.flush();
    applyEdit(whole.docs, {
      type: 'splice-text',
      at: answerAt('challenge', 'challenge'),
      index: 2,
      remove: 0,
      insert: 'c',
    });
    await whole.store.flush();
    const db = new WorkbookDb(docId, 'relaxed');
    const [first] = await db.upd.toArray();
    await db.upd.delete(must(first).seq);
    db.close();
    const tab = await openTab(docId);
    expect(tab.store.health).toBe('ok');
    await closeTab(whole);
    await closeTab(tab);
    expect((await storedContent(docId)).answers?.challenge?.challenge).toBe('abc');
  });

  test('of bytes that are no change at all is damaged, not empty', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const docId = newId();
    await closeTab(await openTab(docId));
    const db = new WorkbookDb(docId, 'relaxed');
    await db.upd.add({ part: 'main', update: new Uint8Array([255, 1, 2, 3]) });
    db.close();
    const tab = await openTab(docId);
    expect(tab.store.health).toBe('damaged');
    await closeTab(tab);
  });
});

test('a workbook from a newer app opens to be read only', async () => {
  const docId = newId();
  const tab = await openTab(docId);
  tab.docs.main.transact(() => tab.docs.main.getMap('meta').set('minReader', 99), IMPORT);
  await closeTab(tab);
  const again = await openTab(docId);
  expect(again.store.health).toBe('newer');
  await closeTab(again);
});

test('merging thousands of changes gives the same document', () => {
  const docs = createDocs(newId());
  const updates: Uint8Array[] = [];
  docs.main.on('updateV2', (update) => updates.push(update));
  for (let at = 0; at < 2000; at += 1) {
    applyEdit(docs, {
      type: 'add-record',
      collection: 'nodes',
      id: `n${at % 50}`,
      values: { label: `${at}` },
    });
    applyEdit(docs, {
      type: 'set-field',
      at: itemAt('nodes', `n${at % 50}`, 'note'),
      value: `note ${at}`,
    });
  }
  const copy = createDocs(docs.docId);
  Y.applyUpdateV2(copy.main, mergeUpdates(updates));
  expect(contentOf(copy)).toEqual(contentOf(docs));
  expect(contentOf(copy).nodes).toHaveLength(50);
});
