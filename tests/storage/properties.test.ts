import { closeTab, contentOf, eventually, openTab, storedContent, titleOf } from './setup.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '#domain/canonical.ts';
import { sameData } from '#domain/data.ts';
import { answerAt } from '#domain/schema.ts';
import {
  applyEdit,
  createDocs,
  destroyDocs,
  docsFromData,
  newId,
  readSnapshot,
} from '#document/index.ts';
import { readWorkbookFile } from '#storage/file-read.ts';
import { writeWorkbookFile } from '#storage/file-write.ts';
import { manyEdits } from '../support/edits.ts';

const RUNS = { numRuns: 40, seed: 20_261 };

test('random edits, stored and loaded again, say the same', async () => {
  await fc.assert(
    fc.asyncProperty(manyEdits, async (edits) => {
      const docId = newId();
      const tab = await openTab(docId);
      for (const edit of edits) applyEdit(tab.docs, edit, 1);
      const typed = contentOf(tab.docs);
      await closeTab(tab);
      expect(sameData(await storedContent(docId), wellFormed(typed))).toBe(true);
    }),
    RUNS,
  );
});

test('random edits, written to a file and read again, are intact', async () => {
  await fc.assert(
    fc.asyncProperty(manyEdits, fc.boolean(), async (edits, includePrivate) => {
      const docs = createDocs(newId());
      for (const edit of edits) applyEdit(docs, edit, 1);
      const options = { versionId: newId(), lineage: [], includePrivate, now: 0 };
      const result = await readWorkbookFile(await writeWorkbookFile(docs, options));
      expect(result.kind).toBe('ok');
      destroyDocs(docs);
    }),
    RUNS,
  );
});

test('the readable part alone makes an equal workbook', () => {
  fc.assert(
    fc.property(manyEdits, (edits) => {
      const docs = createDocs(newId());
      for (const edit of edits) applyEdit(docs, edit, 1);
      const copy = docsFromData(contentOf(docs), newId());
      expect(canonical(readSnapshot(copy))).toBe(canonical(readSnapshot(docs)));
      destroyDocs(docs);
      destroyDocs(copy);
    }),
    RUNS,
  );
});

test('two tabs editing at random end up with the same and lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 20 }),
      async (turns) => {
        const docId = newId();
        const [one, two] = [await openTab(docId), await openTab(docId)];
        let [typedOne, typedTwo] = [0, 0];
        for (const [isFirst, waits] of turns) {
          const { docs, store } = isFirst ? one : two;
          const field = isFirst ? 'title' : 'territory';
          const typed = isFirst ? (typedOne += 1) : (typedTwo += 1);
          applyEdit(docs, {
            type: 'splice-text',
            at: answerAt('start', 'mandate'),
            index: 0,
            remove: 0,
            insert: isFirst ? '1' : '2',
          });
          applyEdit(docs, { type: 'set-field', at: answerAt('start', field), value: `${typed}` });
          if (waits) await store.flush();
        }
        await Promise.all([one.store.flush(), two.store.flush()]);
        await eventually(() => sameData(contentOf(one.docs), contentOf(two.docs)));
        const content = contentOf(one.docs);
        expect(titleOf(one.docs)).toBe(typedOne === 0 ? '' : `${typedOne}`);
        expect(
          Array.from(content.answers?.start?.mandate ?? '')
            .toSorted()
            .join(''),
        ).toBe('1'.repeat(typedOne) + '2'.repeat(typedTwo));
        await Promise.all([closeTab(one), closeTab(two)]);
        expect(sameData(await storedContent(docId), content)).toBe(true);
      },
    ),
    { numRuns: 25, seed: 20_262 },
  );
});

/** Storing turns half a surrogate pair into U+FFFD. */
const wellFormed = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'string' ? each.toWellFormed() : each,
    ),
  ) as T;
