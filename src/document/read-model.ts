// The document as stable, immutable values with a listener per id: an edit wakes only who shows it.
// One transaction handler per Y.Doc marks what was touched; values are read again when asked for.
import * as Y from 'yjs';
import {
  ANSWERS_NAMES,
  type AnswersName,
  type AnswersOf,
  COLLECTION_NAMES,
  type CollectionName,
  isAnswers,
  isCollection,
  type ItemOf,
} from '#domain/schema.ts';
import type { Answers, Meta, Snapshot } from '#domain/snapshot.ts';
import type { StepStatus } from '#domain/vocabularies/method.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import { DELETED_AT, itemsOf, ORDER, privateRoot, ROOTS, TEXT_PREFIX } from '#document/layout.ts';
import { byOrder } from '#document/order.ts';
import { readSecondLanguage, type SecondReader, secondReader } from '#document/second-texts.ts';
import {
  readAccepted,
  readAnswers,
  readItem,
  readMarks,
  readMeta,
  readPlace,
} from '#document/read.ts';

/** `answers/start`, `ids/nodes`, `items/nodes`, `item/nodes/<id>`, `meta`, `marks`, `accepted`, `all`. */
export type Topic =
  | `answers/${AnswersName}`
  | `ids/${CollectionName}`
  | `items/${CollectionName}`
  | `item/${CollectionName}/${string}`
  | 'meta'
  | 'marks'
  | 'accepted'
  | 'all';

export interface ReadModel {
  subscribe(topic: Topic, listener: () => void): () => void;
  meta(): Meta;
  /** Null while none is chosen. */
  secondLanguage(): string | null;
  answers<N extends AnswersName>(name: N): AnswersOf<N>;
  /** Ids of living items in order; links whose end is gone are left out. */
  ids(name: CollectionName): readonly string[];
  /** A living or deleted item (undo may bring it back); undefined for an unknown id. */
  item<N extends CollectionName>(name: N, id: string): ItemOf<N> | undefined;
  items<N extends CollectionName>(name: N): readonly ItemOf<N>[];
  marks(): Readonly<Record<string, StepStatus>>;
  accepted(): Readonly<Record<string, string>>;
  snapshot(): Snapshot;
  destroy(): void;
}

export function createReadModel(docs: WorkbookDocs): ReadModel {
  const listeners = new Map<Topic, Set<() => void>>();
  const cache = new Map<Topic, unknown>();
  const rootNames = new WeakMap<object, string>();
  const readSecond = secondReader(docs);

  const cached = <T>(topic: Topic, read: () => T): T => {
    if (!cache.has(topic)) cache.set(topic, read());
    return cache.get(topic) as T;
  };

  const rootOf = (type: object): string => {
    const known = rootNames.get(type);
    if (known !== undefined) return known;
    const name = Y.findRootTypeKey(type as Y.AbstractType<unknown>);
    rootNames.set(type, name);
    return name;
  };

  const onTransaction = (transaction: Y.Transaction): void => {
    if (transaction.changed.size === 0) return;
    const touched = new Set<Topic>();
    try {
      for (const [type, keys] of transaction.changed) mark(type, keys, rootOf, touched);
      if (touched.has('ids/nodes') || touched.has('ids/links')) touchLinks(touched);
    } catch (error) {
      // A throw in here would silently end all later updates of this document: read everything anew.
      console.error(error);
      for (const topic of cache.keys()) touched.add(topic);
    }
    touched.add('all');
    // Values of an order change must keep their identity when nothing moved.
    for (const topic of touched) refresh(topic);
    for (const topic of touched) for (const listener of listeners.get(topic) ?? []) listener();
  };

  const refresh = (topic: Topic): void => {
    const before = cache.get(topic);
    cache.delete(topic);
    if (!topic.startsWith('ids/') || !Array.isArray(before)) return;
    const after = model.ids(topic.slice(4) as CollectionName);
    if (after.length === before.length && after.every((id, at) => id === before[at]))
      cache.set(topic, before);
  };

  const aliveIds = (name: CollectionName): readonly string[] => {
    const placed = [];
    for (const id of itemsOf(docs, name).keys()) {
      const { order, alive } = readPlace(docs, name, id);
      if (alive) placed.push({ id, order });
    }
    return placed.toSorted(byOrder).map((item) => item.id);
  };

  const model: ReadModel = {
    subscribe(topic, listener) {
      const set = listeners.get(topic) ?? new Set();
      listeners.set(topic, set.add(listener));
      return () => set.delete(listener);
    },
    meta: () => cached('meta', () => readMeta(docs)),
    secondLanguage: () => readSecondLanguage(docs),
    answers: (name) => cached(`answers/${name}`, () => readAnswers(docs, name)),
    ids: (name) =>
      cached(`ids/${name}`, () => {
        const ids = aliveIds(name);
        return name === 'links' ? linksWithEnds(model, ids) : ids;
      }),
    item: (name, id) => cached(`item/${name}/${id}`, () => readItem(docs, name, id)),
    items: <N extends CollectionName>(name: N) =>
      cached(`items/${name}`, () => {
        const found: ItemOf<N>[] = [];
        for (const id of model.ids(name)) {
          const item = model.item(name, id);
          if (item) found.push(item);
        }
        return found;
      }),
    marks: () => cached('marks', () => readMarks(docs)),
    accepted: () => cached('accepted', () => readAccepted(docs)),
    snapshot: () => cached('all', () => takeSnapshot(model, readSecond)),
    destroy() {
      docs.main.off('afterTransaction', onTransaction);
      docs.private.off('afterTransaction', onTransaction);
      listeners.clear();
    },
  };
  docs.main.on('afterTransaction', onTransaction);
  docs.private.on('afterTransaction', onTransaction);
  return model;
}

/** The whole workbook as one value, without keeping a read model. */
export function readSnapshot(docs: WorkbookDocs): Snapshot {
  const model = createReadModel(docs);
  const snapshot = model.snapshot();
  model.destroy();
  return snapshot;
}

function takeSnapshot(model: ReadModel, readSecond: SecondReader): Snapshot {
  const answers = Object.fromEntries(ANSWERS_NAMES.map((name) => [name, model.answers(name)]));
  const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, model.items(name)]));
  const { docId, schema, createdAt, contentLanguage } = model.meta();
  return {
    meta: { docId, schema, createdAt, contentLanguage },
    answers: answers as unknown as Answers,
    ...(collections as unknown as Omit<
      Snapshot,
      'meta' | 'answers' | 'marks' | 'accepted' | 'second'
    >),
    marks: model.marks(),
    accepted: model.accepted(),
    second: readSecond(model),
  };
}

/** Links both of whose ends are there; an end may itself be a link. */
function linksWithEnds(model: ReadModel, ids: readonly string[]): readonly string[] {
  const nodes = new Set(model.ids('nodes'));
  const links = new Set(ids);
  let dropped = true;
  while (dropped) {
    dropped = false;
    for (const id of links) {
      const link = model.item('links', id);
      const hasEnds = [link?.from, link?.to].every(
        (end) => end && end !== id && (nodes.has(end) || links.has(end)),
      );
      if (!hasEnds) dropped = links.delete(id);
    }
  }
  return ids.filter((id) => links.has(id));
}

function mark(
  type: Y.AbstractType<Y.YEvent<Y.AbstractType<unknown>>>,
  keys: ReadonlySet<string | null>,
  rootOf: (type: object) => string,
  touched: Set<Topic>,
): void {
  const parent = type._item === null ? null : type._item.parent;
  if (parent instanceof Y.AbstractType) {
    const name = rootOf(parent);
    const id = type._item?.parentSub;
    if (isCollection(name) && typeof id === 'string') touchItem(touched, name, id, keys);
    return;
  }
  const root = rootOf(type);
  if (root.startsWith(TEXT_PREFIX))
    touchAddress(touched, root.slice(TEXT_PREFIX.length).split('.'));
  else if (root.startsWith('step:')) touchAddress(touched, [root.slice(5)]);
  else if (root.startsWith(privateRoot(''))) {
    for (const key of keys) touchAddress(touched, [root.slice(8), key?.split('/')[0] ?? '']);
  } else if (isCollection(root)) {
    for (const id of keys) if (id !== null) touchItem(touched, root, id, new Set([DELETED_AT]));
  } else if (root === ROOTS.meta || root === ROOTS.marks || root === ROOTS.accepted) {
    touched.add(root);
  }
}

/** `[start, …]` or `[nodes, <id>, …]`. */
function touchAddress(touched: Set<Topic>, [record = '', id = '']: readonly string[]): void {
  if (isAnswers(record)) touched.add(`answers/${record}`);
  else if (isCollection(record)) touchItem(touched, record, id, new Set());
}

function touchItem(
  touched: Set<Topic>,
  name: CollectionName,
  id: string,
  keys: ReadonlySet<string | null>,
): void {
  touched.add(`item/${name}/${id}`).add(`items/${name}`);
  const moved = keys.has(DELETED_AT) || keys.has(ORDER);
  const rewired = name === 'links' && (keys.has('from') || keys.has('to'));
  if (moved || rewired) touched.add(`ids/${name}`);
}

function touchLinks(touched: Set<Topic>): void {
  touched.add('ids/links').add('items/links');
}
