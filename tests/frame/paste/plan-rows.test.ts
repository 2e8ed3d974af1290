// What a paste becomes before anybody presses “add”, and what is added then.
import { describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import type { CollectionName } from '#domain/schema.ts';
import { type Plan, planRows } from '#frame/paste/plan-rows.ts';
import { readSheet } from '#frame/paste/read-sheet.ts';
import { rowsEdit } from '#frame/paste/rows-edit.ts';
import { textsOf } from '../../support/texts.ts';

const text = await textsOf('en');
const open = (): Workbook => openWorkbook(createDocs('paste', 1), { readOnly: false });
const FIELDS: Partial<Record<CollectionName, readonly string[]>> = {
  tasks: ['title', 'owner', 'end', 'dependsOn'],
  relations: ['from', 'kind', 'to', 'mutual', 'strength', 'note'],
  evaluations: ['session', 'useful', 'comment'],
};
const plan = (workbook: Workbook, collection: CollectionName, cells: string): Plan =>
  planRows(
    readSheet(cells, 'tab').rows,
    { collection, fields: FIELDS[collection] ?? [] },
    text,
    workbook.read,
  );
const unread = ({ rows }: Plan) =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.unread ?? []));

describe('columns', () => {
  it('stand in the order of the table', () => {
    const { columns, rows, hasHeader } = plan(open(), 'tasks', 'Call them\tOffice\t1.2.2027');
    expect(columns.map(({ field }) => field)).toEqual(['title', 'owner', 'end']);
    expect(rows[0]?.cells.map(({ value }) => value)).toMatchObject(['Call them', {}, '2027-02-01']);
    expect(hasHeader).toBe(false);
  });

  it('follow a first row that holds their labels, in any order and case', () => {
    const { columns, rows } = plan(open(), 'tasks', 'END\tMood\taction\n1.2.2027\tgood\tCall');
    expect(columns).toEqual([
      { field: 'end', label: 'End' },
      { field: null, label: 'Mood' },
      { field: 'title', label: 'Action' },
    ]);
    expect(rows).toHaveLength(1);
  });

  it('that no field takes are told, never dropped in silence', () => {
    const found = unread(plan(open(), 'tasks', 'Call\t\t\t\tlater\nWrite'));
    expect(found).toEqual([{ words: 'later', why: 'column' }]);
  });
});

describe('names', () => {
  it('are one record, however often they stand there', () => {
    const workbook = open();
    const planned = plan(workbook, 'tasks', 'Call\tOffice\nWrite\toffice');
    expect(planned.born).toMatchObject([{ collection: 'stakeholders', name: 'Office' }]);
    workbook.apply(rowsEdit(planned, text));
    const [office] = workbook.read.items('stakeholders');
    expect(workbook.read.items('tasks').map(({ owner }) => owner)).toEqual([
      office?.id,
      office?.id,
    ]);
  });

  it('mean the rows of the paste first, whichever stands above', () => {
    const workbook = open();
    workbook.apply({
      type: 'add-record',
      collection: 'tasks',
      id: 'old',
      values: { title: 'Call' },
    });
    const planned = plan(workbook, 'tasks', 'Write\t\t\tCall\nCall');
    workbook.apply(rowsEdit(planned, text));
    const [, write, call] = workbook.read.items('tasks');
    expect(write?.dependsOn).toEqual([call?.id]);
    expect(planned.born).toEqual([]);
  });
});

describe('adding', () => {
  it('is one step to undo, together with the records that names made', () => {
    const workbook = open();
    workbook.apply(rowsEdit(plan(workbook, 'tasks', 'Call\tOffice\nWrite\tCrafts'), text));
    expect(workbook.read.items('tasks').map(({ title }) => title)).toEqual(['Call', 'Write']);
    workbook.undo();
    expect(workbook.read.ids('tasks')).toEqual([]);
    expect(workbook.read.ids('stakeholders')).toEqual([]);
    expect(workbook.history.canUndo()).toBe(false);
    workbook.redo();
    expect(workbook.read.ids('tasks')).toHaveLength(2);
  });

  it('keeps unread words in the note', () => {
    const workbook = open();
    const cells = 'Office\tfriends of friends\tCrafts\tmaybe\t2\told ties\textra';
    workbook.apply(rowsEdit(plan(workbook, 'relations', cells), text));
    expect(workbook.read.items('relations')).toMatchObject([
      {
        strength: 2,
        note: 'old ties; What flows – friends of friends; Does it go both ways? – maybe; Column 7 – extra',
      },
    ]);
    workbook.apply(rowsEdit(plan(workbook, 'evaluations', 'Start\tvery'), text));
    expect(workbook.read.items('evaluations')[0]?.comment).toMatch(/ – very$/u);
  });
});
