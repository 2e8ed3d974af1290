// Undo and redo: everything of one's own, nothing of anybody else's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createDocs, type Edit, openWorkbook, type Workbook } from '#document/index.ts';
import { answerAt, itemAt } from '#domain/schema.ts';
import { anyEdit } from '../support/edits.ts';

const open = (id = 'doc'): Workbook => openWorkbook(createDocs(id), { readOnly: false });
const said = (workbook: Workbook): string => JSON.stringify(workbook.snapshot());
const TITLE = answerAt('start', 'title');
const type = (at: typeof TITLE, index: number, insert: string): Edit => ({
  type: 'splice-text',
  at,
  index,
  remove: 0,
  insert,
});

/** Carries all changes both ways, as another tab's channel does. */
function sync(a: Workbook, b: Workbook): void {
  for (const part of ['main', 'private'] as const) {
    Y.applyUpdateV2(b.docs[part], Y.encodeStateAsUpdateV2(a.docs[part]), { kind: 'tab' });
    Y.applyUpdateV2(a.docs[part], Y.encodeStateAsUpdateV2(b.docs[part]), { kind: 'tab' });
  }
}

describe('undo', () => {
  it('brings back what was there before, edit by edit, and redo what came after', () => {
    fc.assert(
      fc.property(
        fc.array(anyEdit, { maxLength: 8 }),
        fc.array(anyEdit, { minLength: 1, maxLength: 20 }),
        (before, edits) => {
          const workbook = open();
          for (const edit of before) workbook.apply(edit);
          const start = said(workbook);
          const own = openWorkbook(workbook.docs, { readOnly: false });
          for (const edit of edits) own.apply(edit);
          const end = said(own);
          while (own.history.canUndo()) own.undo();
          expect(said(own)).toBe(start);
          while (own.history.canRedo()) own.redo();
          expect(said(own)).toBe(end);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes typing in one field as one step, and typing in another as the next', () => {
    const workbook = open();
    for (const [index, letter] of [...'Nord'].entries()) workbook.apply(type(TITLE, index, letter));
    workbook.apply(type(answerAt('start', 'mandate'), 0, 'Council'));
    workbook.undo();
    expect(workbook.snapshot().answers.start).toMatchObject({ title: 'Nord', mandate: '' });
    workbook.undo();
    expect(workbook.snapshot().answers.start.title).toBe('');
  });

  it('goes back in the order things were done, private fields among the others', () => {
    const workbook = open();
    workbook.apply({
      type: 'add-record',
      collection: 'stakeholders',
      id: 's1',
      values: { name: 'Chamber' },
    });
    workbook.apply({ type: 'set-field', at: itemAt('stakeholders', 's1', 'attitude'), value: -1 });
    workbook.apply({ type: 'set-field', at: TITLE, value: 'Later' });
    workbook.undo();
    expect(workbook.snapshot().stakeholders[0]).toMatchObject({ attitude: -1 });
    workbook.undo();
    expect(workbook.snapshot().stakeholders[0]).toMatchObject({ name: 'Chamber', attitude: null });
    workbook.redo();
    workbook.redo();
    expect(workbook.snapshot()).toMatchObject({
      answers: { start: { title: 'Later' } },
      stakeholders: [{ attitude: -1 }],
    });
  });

  it("never takes back another tab's edits", () => {
    const [mine, theirs] = [open(), open()];
    mine.apply({ type: 'set-field', at: TITLE, value: 'Mine' });
    sync(mine, theirs);
    theirs.apply({ type: 'set-field', at: answerAt('start', 'territory'), value: 'Theirs' });
    sync(mine, theirs);
    mine.undo();
    sync(mine, theirs);
    expect(theirs.snapshot().answers.start).toMatchObject({ title: '', territory: 'Theirs' });
    expect(mine.history.canUndo()).toBe(false);
  });

  it('of a creation keeps what another tab typed into the record, for when it is brought back', () => {
    const [mine, theirs] = [open(), open()];
    mine.apply({ type: 'add-record', collection: 'nodes', id: 'n1', values: { label: 'Mine' } });
    sync(mine, theirs);
    theirs.apply({ type: 'set-field', at: itemAt('nodes', 'n1', 'note'), value: 'Theirs' });
    sync(mine, theirs);
    mine.undo();
    sync(mine, theirs);
    expect(theirs.snapshot().nodes).toEqual([]);
    theirs.apply({ type: 'restore-records', collection: 'nodes', ids: ['n1'] });
    expect(theirs.snapshot().nodes[0]?.note).toBe('Theirs');
  });

  it('does nothing in a workbook that may only be read', () => {
    const workbook = openWorkbook(createDocs('doc'), { readOnly: true });
    workbook.apply({ type: 'set-field', at: TITLE, value: 'No' });
    expect(workbook.undo()).toBe(false);
    expect(workbook.snapshot().answers.start.title).toBe('');
  });
});

it('takes back what one Edit did to shared and private fields in one step, and brings it back in one', () => {
  const workbook = openWorkbook(createDocs('doc'), { readOnly: false });
  const values = { name: 'Port', contact: 'port@example.org' };
  const add = { type: 'add-record', collection: 'stakeholders', id: 's', values } as const;
  workbook.apply({ type: 'together', edits: [add] });
  expect(workbook.undo()).toBe(true);
  expect(workbook.read.ids('stakeholders')).toEqual([]);
  expect(workbook.history.canUndo()).toBe(false);
  expect(workbook.redo()).toBe(true);
  expect(workbook.read.item('stakeholders', 's')).toMatchObject(values);
  expect(workbook.history.canRedo()).toBe(false);
  workbook.close();
});
