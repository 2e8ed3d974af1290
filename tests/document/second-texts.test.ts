// Texts in a second language live beside their originals and share their fate.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type FieldAt, itemAt } from '#domain/schema.ts';
import {
  applyEdit,
  createDocs,
  type Edit,
  openWorkbook,
  readSnapshot,
  type WorkbookDocs,
} from '#document/index.ts';

const TITLE: FieldAt = { record: 'start', id: null, field: 'title' };
const MANDATE: FieldAt = { record: 'start', id: null, field: 'mandate' };
const inUk = (at: FieldAt): FieldAt => ({ ...at, language: 'uk' });
const set = (at: FieldAt, value: unknown): Edit => ({ type: 'set-field', at, value });
const typed = (at: FieldAt, insert: string, index = 0): Edit => ({
  type: 'splice-text',
  at,
  index,
  remove: 0,
  insert,
});
const UK: Edit = { type: 'set-second-language', language: 'uk' };
const add = (id: string, values: object): Edit => ({
  type: 'add-record',
  collection: 'tasks',
  id,
  values: { ...values },
});

function edited(docs: WorkbookDocs, ...edits: readonly Edit[]): WorkbookDocs {
  for (const edit of edits) applyEdit(docs, edit, 1);
  return docs;
}
const second = (docs: WorkbookDocs) => readSnapshot(docs).second;
function copy(from: WorkbookDocs, clientID: number): WorkbookDocs {
  const docs = createDocs(from.docId, clientID);
  Y.applyUpdateV2(docs.main, Y.encodeStateAsUpdateV2(from.main));
  Y.applyUpdateV2(docs.private, Y.encodeStateAsUpdateV2(from.private));
  return docs;
}

describe('a text in a second language', () => {
  it('stands beside its original and changes nothing of it', () => {
    const docs = edited(
      createDocs('doc'),
      UK,
      set(TITLE, 'A place'),
      set(inUk(TITLE), 'Місце'),
      set(MANDATE, 'Council decision'),
      typed(inUk(MANDATE), 'Рішення ради'),
    );
    const { answers, second: found } = readSnapshot(docs);
    expect(answers.start).toMatchObject({ title: 'A place', mandate: 'Council decision' });
    expect(found?.texts).toEqual({ 'start.title': 'Місце', 'start.mandate': 'Рішення ради' });
  });

  it('can be one of a quantity’s words or of a reason', () => {
    const unit: FieldAt = { record: 'challenge', id: null, field: 'baseline:unit' };
    const reason: FieldAt = { record: 'criteria', id: null, field: 'reasons:clear_target' };
    const docs = edited(createDocs('doc'), UK, set(unit, 'people'), set(inUk(unit), 'людей'));
    edited(docs, set(inUk(reason), 'nowhere'));
    expect(second(docs)?.texts['challenge.baseline:unit']).toBe('людей');
    // The whole number is written anew; its other half stays.
    const baseline: FieldAt = { record: 'challenge', id: null, field: 'baseline' };
    edited(docs, set(baseline, { value: 3, unit: 'persons', year: null, source: '' }));
    expect(second(docs)?.texts['challenge.baseline:unit']).toBe('людей');
  });

  it('goes nowhere where no text can stand', () => {
    const level: FieldAt = { record: 'start', id: null, field: 'level' };
    const hash = itemAt('signatures', 's', 'hash');
    const docs = edited(
      createDocs('doc'),
      UK,
      { type: 'add-record', collection: 'signatures', id: 's', values: {} },
      set(inUk(level), 'x'),
      set(inUk(hash), 'x'),
      set({ ...TITLE, language: '../x' }, 'x'),
      { type: 'set-second-language', language: 'not a language' },
    );
    expect(second(docs)).toEqual({ language: 'uk', texts: {}, of: {} });
  });

  it('reads what a hostile file may hold as nothing, and is copied all the same', () => {
    const docs = edited(createDocs('doc'), UK, add('t', { title: 'Train' }));
    const item = docs.main.getMap('tasks').get('t') as Y.Map<unknown>;
    item.set('@uk:title', new Y.Map());
    item.set('#uk:title', new Y.Map());
    item.set('#uk:__proto__', 'x');
    item.set('@uk:deliverable', 'Список');
    item.set('#uk:deliverable', 7);
    edited(docs, { type: 'duplicate-record', collection: 'tasks', id: 't', copyId: 'u' });
    const texts = { 'tasks.t.deliverable': 'Список', 'tasks.u.deliverable': 'Список' };
    expect(second(docs)?.texts).toEqual(texts);
    docs.main.getMap('meta').set('secondLanguage', new Y.Map());
    expect(second(docs)).toBeNull();
  });

  it('keeps what two people type into it at once, as its original does', () => {
    const base = edited(createDocs('doc', 1), UK, typed(inUk(MANDATE), 'середина'));
    const one = edited(copy(base, 2), typed(inUk(MANDATE), 'початок '));
    const two = edited(copy(base, 3), typed(inUk(MANDATE), ' кінець', 8), set(TITLE, 'Mine'));
    for (const [a, b] of [
      [one, two],
      [two, one],
    ] as const) {
      const both = copy(a, 4);
      Y.applyUpdateV2(both.main, Y.encodeStateAsUpdateV2(b.main));
      expect(second(both)?.texts['start.mandate']).toBe('початок середина кінець');
      expect(readSnapshot(both).answers.start.title).toBe('Mine');
    }
  });

  it('and its original each keep every word that two people type at random', () => {
    const turn = fc.record({
      isFirst: fc.boolean(),
      isSecond: fc.boolean(),
      index: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 16 }), (turns) => {
        const base = edited(
          createDocs('doc', 1),
          UK,
          typed(MANDATE, 'a'),
          typed(inUk(MANDATE), 'б'),
        );
        const [one, two] = [copy(base, 2), copy(base, 3)];
        const said = { original: ['a'], second: ['б'] };
        for (const [at, { isFirst, isSecond, index }] of turns.entries()) {
          const letter = String.fromCodePoint((isSecond ? 0x410 : 0x41) + at);
          said[isSecond ? 'second' : 'original'].push(letter);
          edited(isFirst ? one : two, typed(isSecond ? inUk(MANDATE) : MANDATE, letter, index));
        }
        const both = copy(one, 4);
        Y.applyUpdateV2(both.main, Y.encodeStateAsUpdateV2(two.main));
        const { answers, second: found } = readSnapshot(both);
        const letters = (text = ''): string => [...text].toSorted().join('');
        expect(letters(answers.start.mandate)).toBe(said.original.toSorted().join(''));
        expect(letters(found?.texts['start.mandate'])).toBe(said.second.toSorted().join(''));
      }),
      { numRuns: 60 },
    );
  });

  it('knows that its original has changed, until somebody types or confirms it', () => {
    const docs = edited(createDocs('doc'), UK, set(TITLE, 'One'), set(inUk(TITLE), 'Один'));
    const of = (): string | undefined => second(docs)?.of['start.title'];
    const first = of();
    edited(docs, set(TITLE, 'Two'));
    expect(of()).toBe(first);
    edited(docs, set(inUk(TITLE), 'Один'));
    expect(of()).not.toBe(first);
    edited(docs, set(inUk(TITLE), ''));
    expect(second(docs)).toEqual({ language: 'uk', texts: {}, of: {} });
  });

  it('of a private field is kept in the private document only', () => {
    const contact = itemAt('stakeholders', 's', 'contact');
    const docs = edited(
      createDocs('doc'),
      UK,
      { type: 'add-record', collection: 'stakeholders', id: 's', values: { contact: 'Ann' } },
      set(inUk(contact), 'ТАЄМНО'),
    );
    expect(second(docs)?.texts['stakeholders.s.contact']).toBe('ТАЄМНО');
    const bytes = Buffer.from(Y.encodeStateAsUpdate(docs.main));
    expect(bytes.includes('ТАЄМНО')).toBe(false);
    expect(Buffer.from(Y.encodeStateAsUpdate(docs.private)).includes('ТАЄМНО')).toBe(true);
    const shared = createDocs('doc');
    Y.applyUpdateV2(shared.main, Y.encodeStateAsUpdateV2(docs.main));
    expect(second(shared)?.texts).toEqual({});
  });

  it('is deleted, restored and copied with its record', () => {
    const deliverable = itemAt('tasks', 't', 'title');
    const docs = edited(createDocs('doc'), UK, add('t', { title: 'Train' }));
    edited(docs, set(inUk(deliverable), 'Навчати'));
    edited(docs, { type: 'delete-records', collection: 'tasks', ids: ['t'] });
    expect(second(docs)?.texts).toEqual({});
    edited(docs, { type: 'restore-records', collection: 'tasks', ids: ['t'] });
    edited(docs, set(deliverable, 'Train more'));
    edited(docs, { type: 'duplicate-record', collection: 'tasks', id: 't', copyId: 'u' });
    const found = second(docs);
    expect(found?.texts).toEqual({ 'tasks.t.title': 'Навчати', 'tasks.u.title': 'Навчати' });
    expect(found?.of['tasks.u.title']).toBe(found?.of['tasks.t.title']);
  });

  it('of a long text is copied, too, and the copy is its own', () => {
    const note = itemAt('nodes', 'n', 'note');
    const docs = edited(
      createDocs('doc'),
      UK,
      { type: 'add-record', collection: 'nodes', id: 'n', values: { note: 'Why' } },
      typed(inUk(note), 'Чому'),
      { type: 'duplicate-record', collection: 'nodes', id: 'n', copyId: 'm' },
      typed(inUk(note), '?', 4),
    );
    expect(second(docs)?.texts).toEqual({ 'nodes.n.note': 'Чому?', 'nodes.m.note': 'Чому' });
  });

  it('is undone and done again like every other', () => {
    const workbook = openWorkbook(createDocs('doc'), { readOnly: false });
    workbook.apply(UK);
    workbook.apply(set(TITLE, 'One'));
    workbook.apply(set(inUk(TITLE), 'Один'));
    workbook.apply(typed(inUk(MANDATE), 'Рішення'));
    workbook.undo();
    expect(workbook.snapshot().second?.texts).toEqual({ 'start.title': 'Один' });
    workbook.undo();
    expect(workbook.snapshot().second).toEqual({ language: 'uk', texts: {}, of: {} });
    workbook.redo();
    workbook.redo();
    expect(workbook.snapshot().second?.texts['start.mandate']).toBe('Рішення');
    for (let step = 0; step < 4; step += 1) workbook.undo();
    expect(workbook.snapshot().second).toBeNull();
    workbook.close();
  });

  it('stays when another language is chosen, and is back when chosen again', () => {
    const docs = edited(createDocs('doc'), UK, set(TITLE, 'One'), set(inUk(TITLE), 'Один'));
    edited(docs, { type: 'set-second-language', language: 'sv' });
    expect(second(docs)?.texts).toEqual({});
    edited(docs, { type: 'set-second-language', language: null });
    expect(second(docs)).toBeNull();
    expect(second(edited(docs, UK))?.texts).toEqual({ 'start.title': 'Один' });
    edited(docs, { type: 'set-content-language', language: 'uk' });
    expect(second(docs)).toBeNull();
  });

  it('stays the same object while nothing of it changes', () => {
    const workbook = openWorkbook(createDocs('doc'), { readOnly: false });
    workbook.apply(UK);
    workbook.apply(set(inUk(TITLE), 'Один'));
    const before = workbook.snapshot().second;
    workbook.apply(set({ record: 'start', id: null, field: 'territory' }, 'Nordvik'));
    expect(workbook.snapshot().second).toEqual(before);
    const same = workbook.snapshot().second;
    workbook.apply({ type: 'mark-step', step: 'start', status: 'ready' });
    expect(workbook.snapshot().second).toBe(same);
    workbook.close();
  });
});
