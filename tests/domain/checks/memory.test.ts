// A checker that remembers says after every edit what one without a memory says.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createChecker, runChecks, type Sight } from '#domain/checks/run-checks.ts';
import type { StepId, StepStatus } from '#domain/vocabularies/method.ts';
import { LINK_KINDS, NODE_KINDS } from '#domain/vocabularies/flow.ts';
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

type Act = (workbook: Workbook) => void;
const manyOf = (act: fc.Arbitrary<Act>, count = EDITS) =>
  fc.array(act, { minLength: count, maxLength: count });

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

const editing = fc.tuple(anyEdit, fc.nat()).map(
  ([edit, pick]): Act =>
    (workbook) =>
      workbook.apply(aimed(edit, pick, workbook)),
);

/** Picks records that are there: the number counts round. */
const at = (ids: readonly string[], pick: number): string => ids[pick % ids.length] ?? '';
const set =
  (record: 'nodes' | 'links', field: string, pick: number, value: unknown): Act =>
  ({ apply, read }) =>
    apply({ type: 'set-field', at: { record, id: at(read.ids(record), pick), field }, value });
const remove =
  (collection: 'nodes' | 'links', pick: number): Act =>
  ({ apply, read }) =>
    apply({ type: 'delete-records', collection, ids: [at(read.ids(collection), pick)] });

/** Whatever changes how the flow hangs together, and what undo makes of it. */
const rewiring: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({ kind: fc.constantFrom(...LINK_KINDS), from: fc.nat(), to: fc.nat(), id: fc.uuid() })
      .map(({ kind, from, to, id }): Act => ({ apply, read }) => {
        const nodes = read.ids('nodes');
        // Now and then a Link ends at another Link.
        const ends = to % 5 === 0 ? read.ids('links') : nodes;
        const values = { kind, from: at(nodes, from), to: at(ends, to) };
        apply({ type: 'add-record', collection: 'links', id, values });
      }),
  },
  fc.nat().map((pick) => remove('links', pick)),
  fc.nat().map((pick) => remove('nodes', pick)),
  fc
    .tuple(fc.nat(), fc.constantFrom(...LINK_KINDS))
    .map(([pick, kind]) => set('links', 'kind', pick, kind)),
  fc
    .tuple(fc.nat(), fc.constantFrom(...NODE_KINDS))
    .map(([pick, kind]) => set('nodes', 'kind', pick, kind)),
  fc.tuple(fc.nat(), fc.boolean()).map(([pick, main]) => set('nodes', 'main', pick, main)),
  fc.tuple(fc.nat(), fc.string()).map(([pick, label]) => set('nodes', 'label', pick, label)),
  fc
    .tuple(fc.nat(), fc.option(fc.integer({ min: 0, max: 3 })))
    .map(([pick, value]) => set('links', 'confidence', pick, value)),
  { weight: 3, arbitrary: fc.constant<Act>((workbook) => workbook.undo()) },
  fc.constant<Act>((workbook) => workbook.redo()),
);

/** One to three between two runs: names and structure change at once. */
const severalRewirings = fc
  .array(rewiring, { minLength: 1, maxLength: 3 })
  .map((acts): Act => (workbook) => {
    for (const act of acts) act(workbook);
  });

it.each([
  { what: 'each of 2,000 random edits', acts: manyOf(editing) },
  {
    what: '2,000 changes to the flow, undone or not,',
    acts: manyOf(severalRewirings, EDITS / 2),
    statusOf: (): StepStatus => 'ready',
  },
])('finds after $what what a full run finds', ({ acts: lists, statusOf }) => {
  const data = nordvikExample((key) => key);
  fc.assert(
    fc.property(lists, (acts) => {
      const workbook = openWorkbook(docsFromData(data, 'memory'), { readOnly: false });
      const check = createChecker();
      for (const act of acts) {
        act(workbook);
        const snapshot = workbook.snapshot();
        const sight: Sight = {
          snapshot,
          today: '2026-11-24',
          words: wordLists('en'),
          statement: snapshot.answers.statement.statement,
          contentHash: () => contentHash(snapshot),
          minutesOf,
        };
        const status = statusOf ?? ((step: StepId) => statusInTrack(snapshot, step));
        // Copied: the full run must remember nothing of a record or a graph.
        const anew = { ...sight, snapshot: structuredClone(snapshot) };
        expect(check(sight, status)).toEqual(runChecks(anew, status));
      }
      workbook.close();
    }),
    { numRuns: RUNS },
  );
});
