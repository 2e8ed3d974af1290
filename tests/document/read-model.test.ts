// The read model: always what a fresh reading would say, waking only who shows what changed.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { applyEdit, createDocs, openWorkbook, readSnapshot } from '#document/index.ts';
import { answerAt, itemAt } from '#domain/schema.ts';
import { anyEdit } from '../support/edits.ts';

describe('the read model', () => {
  it('agrees with a fresh reading after any edits and undos', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 5, arbitrary: anyEdit },
            { weight: 1, arbitrary: fc.constant('undo' as const) },
          ),
          { maxLength: 30 },
        ),
        (acts) => {
          const workbook = openWorkbook(createDocs('doc'), { readOnly: false });
          for (const act of acts) {
            if (act === 'undo') workbook.undo();
            else workbook.apply(act);
            expect(workbook.snapshot()).toEqual(readSnapshot(workbook.docs));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('wakes only the record that changed, and lists only when their order or number changes', () => {
    const workbook = openWorkbook(createDocs('doc'), { readOnly: false });
    for (const id of ['a', 'b'])
      workbook.apply({ type: 'add-record', collection: 'nodes', id, values: {} });
    const woken: string[] = [];
    for (const topic of [
      'item/nodes/a',
      'item/nodes/b',
      'items/nodes',
      'ids/nodes',
      'answers/start',
    ] as const) {
      workbook.read.subscribe(topic, () => woken.push(topic));
    }
    const [b, ids] = [workbook.read.item('nodes', 'b'), workbook.read.ids('nodes')];
    workbook.apply({ type: 'set-field', at: itemAt('nodes', 'a', 'label'), value: 'New' });
    expect(woken).toEqual(['item/nodes/a', 'items/nodes']);
    expect(workbook.read.item('nodes', 'b')).toBe(b);
    expect(workbook.read.ids('nodes')).toBe(ids);
    expect(workbook.read.item('nodes', 'a')?.label).toBe('New');
  });

  it('hears long texts and private values of one record', () => {
    const workbook = openWorkbook(createDocs('doc'), { readOnly: false });
    workbook.apply({ type: 'add-record', collection: 'stakeholders', id: 's', values: {} });
    workbook.apply({ type: 'add-record', collection: 'nodes', id: 'n', values: {} });
    const [person, node] = [vi.fn(), vi.fn()];
    workbook.read.subscribe('item/stakeholders/s', person);
    workbook.read.subscribe('item/nodes/n', node);
    workbook.apply({
      type: 'set-field',
      at: itemAt('stakeholders', 's', 'contact'),
      value: 'a@b.example',
    });
    workbook.apply({
      type: 'splice-text',
      at: itemAt('nodes', 'n', 'note'),
      index: 0,
      remove: 0,
      insert: 'Note',
    });
    expect(person).toHaveBeenCalledTimes(1);
    expect(node).toHaveBeenCalledTimes(1);
    expect(workbook.snapshot()).toMatchObject({
      stakeholders: [{ contact: 'a@b.example' }],
      nodes: [{ note: 'Note' }],
    });
  });

  it('hides a link while one of its ends is deleted and shows it again with the end', () => {
    const docs = createDocs('doc');
    const workbook = openWorkbook(docs, { readOnly: false });
    for (const id of ['a', 'b'])
      workbook.apply({ type: 'add-record', collection: 'nodes', id, values: {} });
    workbook.apply({
      type: 'add-record',
      collection: 'links',
      id: 'l',
      values: { from: 'a', to: 'b' },
    });
    workbook.apply({
      type: 'add-record',
      collection: 'links',
      id: 'm',
      values: { from: 'a', to: 'l' },
    });
    workbook.apply({ type: 'delete-records', collection: 'nodes', ids: ['b'] });
    expect(workbook.snapshot().links).toEqual([]);
    workbook.undo();
    expect(workbook.snapshot().links.map(({ id }) => id)).toEqual(['l', 'm']);
  });

  it('reads values of a wrong kind, as a hostile file may hold them, as empty', () => {
    const docs = createDocs('doc');
    applyEdit(docs, {
      type: 'add-record',
      collection: 'stakeholders',
      id: 's',
      values: { name: 'Kept' },
    });
    const item = docs.main.getMap<never>('stakeholders').get('s') as unknown as {
      set(key: string, value: unknown): void;
    };
    for (const [key, value] of Object.entries({
      power: 99,
      interest: 'x',
      actorType: 'wizard',
      level: 5,
      legitimacy: 'yes',
      roles: [1],
      order: {},
    })) {
      item.set(key, value);
    }
    docs.main.getMap('step:statement').set('deadline', '<script>');
    const { stakeholders, answers } = readSnapshot(docs);
    expect(stakeholders[0]).toMatchObject({
      name: 'Kept',
      power: null,
      interest: null,
      actorType: null,
      level: null,
      legitimacy: null,
      roles: [],
    });
    expect(answers.statement.deadline).toBeNull();
  });

  it('tells a title typed letter by letter', () => {
    const workbook = openWorkbook(createDocs('doc'), { readOnly: false });
    const at = answerAt('start', 'title');
    for (const [index, insert] of [...'Łódź'].entries())
      workbook.apply({ type: 'splice-text', at, index, remove: 0, insert });
    expect(workbook.read.answers('start').title).toBe('Łódź');
  });
});
