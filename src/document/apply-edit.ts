// Turns an Edit into one transaction per Y.Doc it touches.
// A record is born deleted in a transaction of its own that undo does not track: undoing a creation is
// then a soft delete and cannot wipe what another tab typed into the record meanwhile.
import * as Y from 'yjs';
import { fieldAt, fieldName, fieldsOf, type CollectionName, type FieldAt } from '#domain/schema.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import type { Edit } from '#document/edit.ts';
import {
  DELETED_AT,
  itemOf,
  itemsOf,
  ORDER,
  ROOTS,
  proseText,
  slotKey,
  type Slots,
  slotsFor,
} from '#document/layout.ts';
import { byOrder, type Placed, placeBefore } from '#document/order.ts';
import { BIRTH, EDIT, type Origin } from '#document/origin.ts';
import {
  copySecondTexts,
  isPlace,
  markOriginal,
  setSecondLanguage,
  setSecondText,
} from '#document/second-texts.ts';
import { readValue, writeSlot, writeText, writeValue } from '#document/values.ts';

type EditOf<T extends Edit['type']> = Extract<Edit, { readonly type: T }>;

/** Applies an Edit. `now` stamps deletions (milliseconds). An Edit of an unknown record does nothing. */
export function applyEdit(
  docs: WorkbookDocs,
  edit: Edit,
  now: number = Date.now(),
  origin: Origin = EDIT,
): void {
  const births = birthsOf(edit);
  if (births.length > 0) {
    docs.main.transact(() => births.forEach((birth) => giveBirth(docs, birth, now)), BIRTH);
  }
  docs.main.transact(() => {
    docs.private.transact(() => perform(docs, edit, now), origin);
  }, origin);
}

interface Birth {
  readonly collection: CollectionName;
  readonly id: string;
}
function birthsOf(edit: Edit): Birth[] {
  if (edit.type === 'together') return edit.edits.flatMap(birthsOf);
  if (edit.type === 'add-record') return [{ collection: edit.collection, id: edit.id }];
  if (edit.type === 'duplicate-record') return [{ collection: edit.collection, id: edit.copyId }];
  return [];
}

function giveBirth(docs: WorkbookDocs, { collection, id }: Birth, now: number): void {
  if (itemOf(docs, collection, id)) return;
  itemsOf(docs, collection).set(id, new Y.Map([[DELETED_AT, now]]));
}

/** The last item of a collection while records are added one after the other: thousands may be. */
type Ends = Map<CollectionName, Placed>;

function perform(docs: WorkbookDocs, edit: Edit, now: number, ends: Ends = new Map()): void {
  if (MAY_END_OTHERWISE.has(edit.type)) ends.clear();
  switch (edit.type) {
    case 'set-field':
      return setField(docs, edit.at, edit.value);
    case 'splice-text':
      return spliceText(docs, edit);
    case 'add-record':
      return addRecord(docs, edit, ends);
    case 'duplicate-record':
      return duplicateRecord(docs, edit);
    case 'delete-records':
      for (const id of edit.ids) itemOf(docs, edit.collection, id)?.set(DELETED_AT, now);
      return;
    case 'restore-records':
      for (const id of edit.ids) itemOf(docs, edit.collection, id)?.delete(DELETED_AT);
      return;
    case 'move-record':
      return place(docs, edit.collection, edit.id, edit.before);
    case 'move-nodes':
      for (const [id, pos] of Object.entries(edit.positions))
        itemOf(docs, 'nodes', id)?.set('pos', [...pos]);
      return;
    case 'mark-step':
      return writeSlot(
        docs.main.getMap(ROOTS.marks),
        edit.step,
        edit.status === 'draft' ? null : edit.status,
      );
    case 'accept-finding':
      return writeSlot(docs.main.getMap(ROOTS.accepted), edit.key, edit.reason.trim());
    case 'set-content-language':
      return writeSlot(docs.main.getMap(ROOTS.meta), 'contentLanguage', edit.language);
    case 'set-second-language':
      return setSecondLanguage(docs, edit.language);
    case 'together':
      for (const each of edit.edits) perform(docs, each, now, ends);
  }
}

/** Edits after which another item may be the last. */
const MAY_END_OTHERWISE: ReadonlySet<Edit['type']> = new Set([
  'duplicate-record',
  'delete-records',
  'restore-records',
  'move-record',
]);

function setField(docs: WorkbookDocs, at: FieldAt, value: unknown): void {
  const slots = slotsFor(docs, at);
  if (!slots || !isPlace(at)) return;
  const field = fieldAt(at);
  if (at.language !== undefined) setSecondText(docs, slots, at, value);
  else if (field.code === 'prose')
    writeText(proseText(docs, at), typeof value === 'string' ? value : '');
  else if (at.field === fieldName(at.field)) writeValue(slots, at.field, field, value);
  else writeSlot(slots, at.field, value);
}

function spliceText(docs: WorkbookDocs, edit: EditOf<'splice-text'>): void {
  const slots = slotsFor(docs, edit.at);
  if (!isPlace(edit.at)) return;
  splice(docs, slots, edit);
  if (slots && edit.at.language !== undefined) markOriginal(docs, slots, edit.at);
}

function splice(
  docs: WorkbookDocs,
  slots: Slots | undefined,
  { at, index, remove, insert }: EditOf<'splice-text'>,
): void {
  if (fieldAt(at).code === 'prose') {
    const text = proseText(docs, at);
    const start = Math.min(index, text.length);
    if (remove > 0) text.delete(start, Math.min(remove, text.length - start));
    if (insert !== '') text.insert(start, insert);
    return;
  }
  if (!slots) return;
  const key = slotKey(at);
  const current = slots.get(key);
  const before = typeof current === 'string' ? current : '';
  writeSlot(slots, key, before.slice(0, index) + insert + before.slice(index + remove));
}

function addRecord(
  docs: WorkbookDocs,
  { collection, id, values, before = null }: EditOf<'add-record'>,
  ends: Ends = new Map(),
): void {
  for (const [field, value] of Object.entries(values)) {
    if (Object.hasOwn(fieldsOf(collection), field))
      setField(docs, { record: collection, id, field }, value);
  }
  const item = itemOf(docs, collection, id);
  const end = before === null ? ends.get(collection) : undefined;
  const isPlaced = item?.has(ORDER) === true;
  if (end && !isPlaced) item?.set(ORDER, placeBefore([end], id, null)[0]?.order);
  else if (!isPlaced) place(docs, collection, id, before);
  const order = item?.get(ORDER);
  if (before === null && !isPlaced && typeof order === 'string')
    ends.set(collection, { id, order });
  else ends.delete(collection);
  item?.delete(DELETED_AT);
}

function duplicateRecord(
  docs: WorkbookDocs,
  { collection, id, copyId }: EditOf<'duplicate-record'>,
): void {
  const source = itemOf(docs, collection, id);
  if (!source) return;
  const values = Object.entries(fieldsOf(collection)).map(([name, field]) => {
    const at = { record: collection, id, field: name };
    return [
      name,
      readValue(slotsFor(docs, at) ?? source, name, field, () => proseText(docs, at).toString()),
    ];
  });
  const placed = placedItems(docs, collection);
  const next = placed[placed.findIndex((item) => item.id === id) + 1]?.id ?? null;
  const copy = {
    type: 'add-record',
    collection,
    id: copyId,
    values: Object.fromEntries(values),
    before: next,
  } as const;
  addRecord(docs, copy);
  copySecondTexts(docs, collection, id, copyId);
}

function place(
  docs: WorkbookDocs,
  collection: CollectionName,
  id: string,
  before: string | null,
): void {
  const others = placedItems(docs, collection).filter((item) => item.id !== id);
  for (const item of placeBefore(others, id, before))
    itemOf(docs, collection, item.id)?.set(ORDER, item.order);
}

function placedItems(docs: WorkbookDocs, collection: CollectionName): Placed[] {
  const placed: Placed[] = [];
  for (const [id, item] of itemsOf(docs, collection)) {
    if (!(item instanceof Y.Map) || item.has(DELETED_AT)) continue;
    const order = item.get(ORDER);
    placed.push({ id, order: typeof order === 'string' ? order : '' });
  }
  return placed.toSorted(byOrder);
}
