// A checker that remembers says after every edit what one without a memory says.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createChecker, runChecks, type Sight } from '#domain/checks/run-checks.ts';
import {
  contentHash,
  docsFromData,
  type Edit,
  openWorkbook,
  type Workbook,
} from '#document/index.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { statusInTrack } from '#guide/progress.ts';
import { minutesOf } from '#guide/tracks.ts';
import { wordLists } from '#text/words.ts';
import { anyEdit } from '../../support/edits.ts';

/** Workbooks times edits of each: 2,000 edits in all. */
const RUNS = 20;
const EDITS = 100;

const edits = fc.array(fc.tuple(anyEdit, fc.nat()), { minLength: EDITS, maxLength: EDITS });

/** The Edit about a record that is there, so that most of them change something. */
function aimed(edit: Edit, pick: number, { read }: Workbook): Edit {
  if (edit.type === 'set-field' && edit.at.id !== null) {
    const ids = read.ids(edit.at.record as 'nodes');
    return { ...edit, at: { ...edit.at, id: ids[pick % ids.length] ?? edit.at.id } };
  }
  if (edit.type === 'delete-records') {
    const ids = read.ids(edit.collection);
    return { ...edit, ids: ids.slice(pick % ids.length).slice(0, 1) };
  }
  return edit;
}

it('finds after each of 2,000 random edits what a full run finds', () => {
  const data = nordvikExample((key) => key);
  fc.assert(
    fc.property(edits, (list) => {
      const workbook = openWorkbook(docsFromData(data, 'memory'), { readOnly: false });
      const check = createChecker();
      for (const [edit, pick] of list) {
        workbook.apply(aimed(edit, pick, workbook));
        const snapshot = workbook.snapshot();
        const sight: Sight = {
          snapshot,
          today: '2026-11-24',
          words: wordLists('en'),
          statement: snapshot.answers.statement.statement,
          contentHash: () => contentHash(snapshot),
          minutesOf,
        };
        const statusOf = (step: Parameters<typeof statusInTrack>[1]) =>
          statusInTrack(snapshot, step);
        // Copied: rules remember by record, and the full run must remember nothing.
        const anew = { ...sight, snapshot: structuredClone(snapshot) };
        expect(check(sight, statusOf)).toEqual(runChecks(anew, statusOf));
      }
      workbook.close();
    }),
    { numRuns: RUNS },
  );
});
