// Texts in a second language in the documents: short ones as flat values, long ones as shared texts, private
// ones in the private document, each beside its original and with a mark of what that said when it was typed.
// Other languages than the chosen one stay where they are. Knows nothing of which texts are missing.
import {
  addressOf,
  ANSWERS_NAMES,
  COLLECTION_NAMES,
  type CollectionName,
  fieldAt,
  type FieldAt,
} from '#domain/schema.ts';
import {
  isLanguageTag,
  markOf,
  mayCarrySecond,
  originalOf,
  readAddress,
  type SecondTexts,
  textFields,
} from '#domain/second-texts.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import {
  itemOf,
  markKey,
  privateSlots,
  proseText,
  ROOTS,
  slotKey,
  type Slots,
  slotsFor,
  textRoot,
} from '#document/layout.ts';
import type { Origin } from '#document/origin.ts';
import { readAnswers } from '#document/read.ts';
import type { ReadModel } from '#document/read-model.ts';
import { writeSlot, writeText } from '#document/values.ts';

const LANGUAGE = 'secondLanguage';

/** False for a text in a second language where none can stand. */
export const isPlace = (at: FieldAt): boolean =>
  at.language === undefined || (isLanguageTag(at.language) && mayCarrySecond(at));

/** The chosen second language; null for none, or for the one the workbook is written in. */
export function readSecondLanguage(docs: WorkbookDocs): string | null {
  const meta = docs.main.getMap(ROOTS.meta);
  const language = meta.get(LANGUAGE);
  return isLanguageTag(language) && language !== meta.get('contentLanguage') ? language : null;
}

/** Chooses the second language; what was typed in another one stays. */
export function setSecondLanguage(docs: WorkbookDocs, language: string | null): void {
  if (language === null || isLanguageTag(language))
    writeSlot(docs.main.getMap(ROOTS.meta), LANGUAGE, language);
}

/** Sets a whole text in a second language. */
export function setSecondText(docs: WorkbookDocs, slots: Slots, at: FieldAt, value: unknown): void {
  const text = typeof value === 'string' ? value : '';
  if (fieldAt(at).code === 'prose') writeText(proseText(docs, at), text);
  else if (slots.get(slotKey(at)) !== text) writeSlot(slots, slotKey(at), text);
  markOriginal(docs, slots, at);
}

/** Notes of which original the text was typed; nothing is noted for an empty text. */
export function markOriginal(docs: WorkbookDocs, slots: Slots, at: FieldAt): void {
  const mark = textAt(docs, slots, at) === '' ? null : markOf(originalAt(docs, at));
  if (slots.get(markKey(at)) !== mark) writeSlot(slots, markKey(at), mark);
}

function textAt(docs: WorkbookDocs, slots: Slots, at: FieldAt): string {
  if (fieldAt(at).code === 'prose') return longTextAt(docs, at);
  const value = slots.get(slotKey(at));
  return typeof value === 'string' ? value : '';
}

/** Without creating the root where nobody has written yet. */
function longTextAt(docs: WorkbookDocs, at: FieldAt): string {
  const doc = fieldAt(at).scope === 'private' ? docs.private : docs.main;
  return doc.share.has(textRoot(at)) ? proseText(docs, at).toString() : '';
}

function originalAt(docs: WorkbookDocs, { record, id, field }: FieldAt): string {
  // The sentence may be made of its parts: read together. Anywhere else one text says it.
  if (record === 'statement') return originalOf(record, readAnswers(docs, record), field);
  const at = { record, id, field };
  const slots = slotsFor(docs, at);
  return slots ? textAt(docs, slots, at) : '';
}

/** Gives a copy of a record the texts of the original, in all languages there are. */
export function copySecondTexts(
  docs: WorkbookDocs,
  collection: CollectionName,
  id: string,
  copyId: string,
): void {
  const sources = [itemOf(docs, collection, id), privateSlots(docs, collection, id)];
  const marks = sources.flatMap((slots) => (slots ? [...slots.keys()] : []));
  for (const key of marks) {
    const [, language, field = ''] = /^#([^:]+):(.+)$/u.exec(key) ?? [];
    if (language === undefined || !mayCarrySecond({ record: collection, id, field })) continue;
    const from = { record: collection, id, field, language };
    const to = { ...from, id: copyId };
    const [source, target] = [slotsFor(docs, from), slotsFor(docs, to)];
    if (!source || !target || !isPlace(from)) continue;
    setSecondText(docs, target, to, textAt(docs, source, from));
    const mark = source.get(markKey(from));
    if (typeof mark === 'string' && target.get(markKey(to)) !== undefined)
      target.set(markKey(to), mark);
  }
}

/** Puts texts from data into documents that already hold the originals. */
export function writeSecondTexts(docs: WorkbookDocs, second: SecondTexts, origin: Origin): void {
  const { language, texts, of } = second;
  const write = (): void => {
    setSecondLanguage(docs, language);
    for (const [address, text] of Object.entries(texts)) {
      const found = readAddress(address);
      const slots = found && slotsFor(docs, found);
      if (!slots || !isKnown(docs, found)) continue;
      const at = { ...found, language };
      setSecondText(docs, slots, at, text);
      const mark = of[address];
      if (text !== '') writeSlot(slots, markKey(at), mark ?? null);
    }
  };
  docs.main.transact(() => docs.private.transact(write, origin), origin);
}

const isKnown = (docs: WorkbookDocs, { record, id }: FieldAt): boolean =>
  id === null || itemOf(docs, record as CollectionName, id) !== undefined;

export type SecondReader = (model: ReadModel) => SecondTexts | null;
type Found = readonly (readonly [address: string, text: string, of: string | null])[];

/** Reads the texts of all living records; a record is read again only when it has changed. */
export function secondReader(docs: WorkbookDocs): SecondReader {
  let known = new WeakMap<object, Found>();
  let language: string | null = null;
  let before: { readonly parts: readonly Found[]; readonly texts: SecondTexts } | null = null;
  return (model) => {
    const now = model.secondLanguage();
    if (now !== language) {
      known = new WeakMap();
      before = null;
    }
    language = now;
    if (now === null) return null;
    const found = (record: FieldAt['record'], id: string | null, values: object): Found => {
      const own = known.get(values) ?? readTexts(docs, record, id, now);
      known.set(values, own);
      return own;
    };
    const parts = [
      ...ANSWERS_NAMES.map((name) => found(name, null, model.answers(name))),
      ...COLLECTION_NAMES.flatMap((name) =>
        model.items(name).map((item) => found(name, item.id, item)),
      ),
    ].filter((own) => own.length > 0);
    if (!before || !isSame(parts, before.parts)) before = { parts, texts: joined(now, parts) };
    return before.texts;
  };
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

function joined(language: string, parts: readonly Found[]): SecondTexts {
  const all = parts.flat();
  return {
    language,
    texts: Object.fromEntries(all.map(([address, text]) => [address, text])),
    of: Object.fromEntries(all.flatMap(([address, , of]) => (of === null ? [] : [[address, of]]))),
  };
}

const NOTHING: Found = [];

function readTexts(
  docs: WorkbookDocs,
  record: FieldAt['record'],
  id: string | null,
  language: string,
): Found {
  const found = textFields(record).flatMap((field) => {
    const at = { record, id, field, language };
    const slots = slotsFor(docs, at);
    const text = slots ? textAt(docs, slots, at) : '';
    if (!slots || text === '') return [];
    const of = slots.get(markKey(at));
    const address = addressOf({ record, id, field });
    return [[address, text, typeof of === 'string' ? of : null] as const];
  });
  return found.length > 0 ? found : NOTHING;
}
