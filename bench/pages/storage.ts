// Ours and the references for storing and opening, callable from outside as `storageBench`.
// Times are milliseconds from the call until the browser has stored or read.
import { Dexie } from 'dexie';
import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import {
  applyEdit,
  createDocs,
  docsFromData,
  type Edit,
  openWorkbook,
  type WorkbookDocs,
} from '#document/index.ts';
import { itemAt } from '#domain/schema.ts';
import { openWorkbookStore, type WorkbookStore } from '#storage/index.ts';
import { bigWorkbook, phrase, seeded } from '../workbook-2000.ts';

const NODES = 2000;
/** Between two keystrokes, so that each is stored by itself. */
const PAUSE = 8;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const state = (() => {
  let docs: WorkbookDocs | null = null;
  return (): WorkbookDocs => (docs ??= docsFromData(bigWorkbook(NODES), 'bench'));
})();

/** Stores the workbook as it is after a compaction. */
async function store(docId: string): Promise<void> {
  const { main, private: own } = state();
  const snap = [
    { part: 'main', update: Y.encodeStateAsUpdateV2(main), seq: 0 },
    { part: 'private', update: Y.encodeStateAsUpdateV2(own), seq: 0 },
  ];
  await write(docId, { snap, upd: [] });
}

type Rows = Readonly<Record<'snap' | 'upd', readonly unknown[]>>;

/** Fills the tables of a new workbook behind its store's back. */
async function write(docId: string, rows: Rows): Promise<void> {
  await (await openWorkbookStore(createDocs(docId))).close();
  await withTables(docId, async (db) => {
    await db.table('snap').bulkPut(rows.snap);
    await db.table('upd').bulkPut(rows.upd);
  });
}

async function withTables<T>(docId: string, act: (db: Dexie) => Promise<T>): Promise<T> {
  const db = await new Dexie(`kurs:${docId}`).open();
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

/** The same in y-indexeddb, compacted as it does it itself. */
async function storeReference(name: string): Promise<void> {
  const doc = new Y.Doc();
  const reference = new IndexeddbPersistence(name, doc);
  await reference.whenSynced;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(state().main));
  await storeState(reference, true);
  await pause(300);
  await reference.destroy();
}

/**
 * What the store holds after so many Edits, each stored by itself, without a pause in which it would tidy
 * up: mostly typing, as in a long session.
 */
async function changed(count: number): Promise<Rows> {
  await store('typed');
  const docs = createDocs('typed');
  const opened = await openWorkbookStore(docs);
  const random = seeded(2);
  let edits: Edit[] = [];
  for (let done = 0; done < count; done += 1) {
    if (edits.length === 0) edits = burst(random);
    const [edit, ...rest] = edits;
    edits = rest;
    if (!edit) break;
    const isStored = stored(opened);
    applyEdit(docs, edit);
    await isStored;
  }
  return withTables('typed', async (db) => ({
    snap: await db.table('snap').toArray(),
    upd: await db.table('upd').toArray(),
  }));
}

/** Some words into a note or a label, letter by letter, or a Node put elsewhere. */
function burst(random: () => number): Edit[] {
  const id = `node-${Math.floor(random() * NODES)}`;
  if (random() < 0.3) {
    const place = [Math.floor(random() * 500) * 8, Math.floor(random() * 500) * 8] as const;
    return [{ type: 'move-nodes', positions: { [id]: place } }];
  }
  const at = random() < 0.7 ? itemAt('nodes', id, 'note') : itemAt('nodes', id, 'label');
  return Array.from(phrase(random, 4), (insert, index) => ({
    type: 'splice-text',
    at,
    index,
    remove: 0,
    insert,
  }));
}

function stored({ status }: WorkbookStore): Promise<void> {
  return new Promise((resolve) => {
    const end = status.subscribe(() => {
      if (status.get().state !== 'saved') return;
      end();
      resolve();
    });
  });
}

async function clock(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const storageBench = {
  /** Prepares `compacted` and the reference. */
  async prepare(): Promise<void> {
    await store('compacted');
    await storeReference('reference');
  },

  /** Prepares `changed-0`…: for each opening a copy with changes that are not yet folded. */
  async prepareChanged(changes: number, copies: number): Promise<void> {
    const rows = await changed(changes);
    for (let copy = 0; copy < copies; copy += 1) await write(`changed-${copy}`, rows);
  },

  /** Opens our store; the page should be left afterwards. */
  async open(docId: string): Promise<number> {
    const docs = createDocs(docId);
    const ms = await clock(() => openWorkbookStore(docs));
    if (docs.main.getMap('nodes').size !== NODES) throw new Error(`${docId} is not whole`);
    return ms;
  },

  /** Opens y-indexeddb; the page should be left afterwards. */
  async openReference(): Promise<number> {
    const doc = new Y.Doc();
    const ms = await clock(() => new IndexeddbPersistence('reference', doc).whenSynced);
    if (doc.getMap('nodes').size !== NODES) throw new Error('The reference is not whole');
    return ms;
  },

  /** Types into the opened workbook; after each keystroke a bare `add` of as many bytes, or before it. */
  async type(keystrokes: number): Promise<{ ours: number[]; reference: number[] }> {
    const docs = createDocs('compacted');
    const opened = await openWorkbookStore(docs);
    const workbook = openWorkbook(docs, { readOnly: false });
    let update = new Uint8Array();
    docs.main.on('updateV2', (bytes: Uint8Array) => {
      update = bytes.slice();
    });
    const bare = new Dexie('bare');
    bare.version(1).stores({ rows: '++id' });
    await bare.open();
    const at = itemAt('nodes', 'node-0', 'note');
    const ours = (): Promise<number> =>
      clock(() => {
        const done = stored(opened);
        workbook.apply({ type: 'splice-text', at, index: 0, remove: 0, insert: 'a' });
        return done;
      });
    const reference = (): Promise<number> => clock(() => bare.table('rows').add({ update }));
    const result = { ours: [] as number[], reference: [] as number[] };
    for (let key = 0; key < keystrokes; key += 1) {
      const order =
        key % 2 === 0 ? (['ours', 'reference'] as const) : (['reference', 'ours'] as const);
      for (const side of order) {
        result[side].push(await (side === 'ours' ? ours() : reference()));
        await pause(PAUSE);
      }
    }
    await opened.close();
    workbook.close();
    bare.close();
    return result;
  },
};

export type StorageBench = typeof storageBench;
declare global {
  interface Window {
    storageBench: StorageBench;
  }
}
window.storageBench = storageBench;
