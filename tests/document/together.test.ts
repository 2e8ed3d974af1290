// Several Edits as one are what they are one by one, the order of records included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyEdit, createDocs, type Edit, readSnapshot } from '#document/index.ts';
import { COLLECTION_NAMES } from '#domain/schema.ts';
import { manyEdits } from '../support/edits.ts';

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
/** Tasks that come, move, go and come back. */
const shuffling: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({ id: ids, before: fc.option(ids, { freq: 1 }) })
      .map((edit): Edit => ({ type: 'add-record', collection: 'tasks', values: {}, ...edit })),
  },
  fc
    .record({ id: ids, before: fc.option(ids) })
    .map((edit): Edit => ({ type: 'move-record', collection: 'tasks', ...edit })),
  fc
    .record({ type: fc.constantFrom('delete-records', 'restore-records'), id: ids })
    .map(({ type, id }): Edit => ({ type, collection: 'tasks', ids: [id] })),
  fc
    .record({ id: ids, copyId: fc.constantFrom('x', 'y') })
    .map((edit): Edit => ({ type: 'duplicate-record', collection: 'tasks', ...edit })),
);

/** In one Edit all records are born before anything else happens; so are they here. */
function docsAfter(edits: readonly Edit[]) {
  const docs = createDocs('together', 1);
  for (const name of COLLECTION_NAMES)
    for (const id of 'abcdefxy') docs.main.getMap(name).set(id, new Y.Map([['deletedAt', 1]]));
  for (const edit of edits) applyEdit(docs, edit, 1);
  return readSnapshot(docs);
}

describe('Edits together', () => {
  it.each([
    ['whatever they change', manyEdits],
    ['in whatever order records come', fc.array(shuffling, { maxLength: 20 })],
  ] as const)('are the same as one by one, %s', (_, some) => {
    fc.assert(
      fc.property(some, (edits) => {
        expect(docsAfter([{ type: 'together', edits }])).toEqual(docsAfter(edits));
      }),
      { numRuns: 200 },
    );
  });

  it('put thousands of records in the order they were given', () => {
    const edits = Array.from({ length: 3000 }, (_, at): Edit => ({
      type: 'add-record',
      collection: 'tasks',
      id: `id-${at}`,
      values: { title: String(at) },
    }));
    const { tasks } = docsAfter([{ type: 'together', edits }]);
    expect(tasks.map(({ title }) => title)).toEqual(edits.map((_, at) => String(at)));
  });
});
