// Copies filled in apart come together without loss, in either order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  applyEdit,
  createDocs,
  type Edit,
  readSnapshot,
  type WorkbookDocs,
} from '#document/index.ts';
import { anyEdit } from '../support/edits.ts';

const state = (docs: WorkbookDocs) =>
  [docs.main, docs.private].map((doc) => Y.encodeStateAsUpdateV2(doc));
function copy(from: WorkbookDocs, clientID: number): WorkbookDocs {
  const docs = createDocs(from.docId, clientID);
  mergeInto(docs, from);
  return docs;
}
function mergeInto(target: WorkbookDocs, from: WorkbookDocs): void {
  const [main, hidden] = state(from);
  if (main) Y.applyUpdateV2(target.main, main);
  if (hidden) Y.applyUpdateV2(target.private, hidden);
}
const edited = (docs: WorkbookDocs, edits: readonly Edit[]): WorkbookDocs => {
  for (const edit of edits) applyEdit(docs, edit, 1);
  return docs;
};
const edits = fc.array(anyEdit, { maxLength: 15 });

describe('two copies of a workbook', () => {
  it('put together are the same whichever comes first, and putting together twice changes nothing', () => {
    fc.assert(
      fc.property(edits, edits, edits, (common, ofA, ofB) => {
        const base = edited(createDocs('doc', 1), common);
        const a = edited(copy(base, 2), ofA);
        const b = edited(copy(base, 3), ofB);
        const ab = copy(a, 4);
        mergeInto(ab, b);
        const ba = copy(b, 5);
        mergeInto(ba, a);
        expect(readSnapshot(ab)).toEqual(readSnapshot(ba));
        const once = readSnapshot(ab);
        mergeInto(ab, b);
        mergeInto(ab, a);
        expect(readSnapshot(ab)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('keep what was deleted on one side deleted', () => {
    const base = edited(createDocs('doc', 1), [
      { type: 'add-record', collection: 'tasks', id: 't', values: { title: 'Gone' } },
    ]);
    const a = edited(copy(base, 2), [{ type: 'delete-records', collection: 'tasks', ids: ['t'] }]);
    const b = edited(copy(base, 3), [
      { type: 'set-field', at: { record: 'tasks', id: 't', field: 'deliverable' }, value: 'List' },
    ]);
    mergeInto(b, a);
    expect(readSnapshot(b).tasks).toEqual([]);
  });

  it('both add to a list that neither had, and keep both entries', () => {
    const base = createDocs('doc', 1);
    const a = edited(copy(base, 2), [
      { type: 'add-record', collection: 'causes', id: 'a', values: { label: 'A' } },
    ]);
    const b = edited(copy(base, 3), [
      { type: 'add-record', collection: 'causes', id: 'b', values: { label: 'B' } },
    ]);
    mergeInto(a, b);
    expect(readSnapshot(a).causes.map(({ label }) => label)).toEqual(['A', 'B']);
    // Both drew the same place; something can still go between them.
    edited(a, [
      { type: 'add-record', collection: 'causes', id: 'c', values: { label: 'C' }, before: 'b' },
    ]);
    expect(readSnapshot(a).causes.map(({ label }) => label)).toEqual(['A', 'C', 'B']);
  });

  it('tick different boxes of one question, and both stay ticked', () => {
    const tick = (goal: string): Edit => ({
      type: 'set-field',
      at: { record: 'challenge', id: null, field: `sdgs:${goal}` },
      value: true,
    });
    const base = createDocs('doc', 1);
    const a = edited(copy(base, 2), [tick('3')]);
    mergeInto(a, edited(copy(base, 3), [tick('11')]));
    expect(readSnapshot(a).answers.challenge.sdgs).toEqual(['3', '11']);
  });
});
