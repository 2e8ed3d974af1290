// B13: all 66 checks on a workbook of 2,000 Nodes with every step marked ready: a full run in processor
// time, and what one edit sets off against a full run. Pure code: it runs here, without a browser.
import { createChecker, runChecks, type Sight } from '#domain/checks/run-checks.ts';
import { type Edit, contentHash, docsFromData, openWorkbook } from '#document/index.ts';
import { itemAt } from '#domain/schema.ts';
import { minutesOf } from '#guide/tracks.ts';
import { wordLists } from '#text/words.ts';
import { cpu } from '../cpu.ts';
import { against, atMost, type Row, times } from '../figures.ts';
import { bigWorkbook } from '../workbook-2000.ts';

const NODES = 2000;
const ROUNDS = 20;

/** What people do all day. Links are added and removed all over the flow. */
const EDITS: Readonly<Record<string, (round: number) => Edit>> = {
  'a letter in a label': (round) => ({
    type: 'splice-text',
    at: itemAt('nodes', `node-${round}`, 'label'),
    index: 0,
    remove: 0,
    insert: 'a',
  }),
  'a new link': (round) => ({
    type: 'add-record',
    collection: 'links',
    id: `new-${round}`,
    values: { kind: 'contributes', from: `node-${round + 1100}`, to: `node-${round + 1700}` },
  }),
  'a link removed': (round) => ({
    type: 'delete-records',
    collection: 'links',
    ids: [`link-${round * 100}`],
  }),
  'the confidence in a link': (round) => ({
    type: 'set-field',
    at: itemAt('links', `link-${round * 100 + 1}`, 'confidence'),
    value: round % 4,
  }),
  'power of a stakeholder': (round) => ({
    type: 'set-field',
    at: itemAt('stakeholders', `stakeholder-${round}`, 'power'),
    value: 1 + (round % 5),
  }),
};

export async function checks(): Promise<Row[]> {
  const workbook = openWorkbook(docsFromData(bigWorkbook(NODES), 'checks'), { readOnly: false });
  const sight = (): Sight => {
    const snapshot = workbook.snapshot();
    return {
      snapshot,
      today: '2026-11-24',
      words: wordLists('en'),
      statement: 'By 2032 the share falls from 11 % to 5.5 %.',
      contentHash: () => contentHash(snapshot),
      minutesOf,
    };
  };
  const ready = () => 'ready' as const;
  const check = createChecker();
  check(sight(), ready);
  const rows: Row[] = [];
  for (const [what, edit] of Object.entries(EDITS)) {
    const rounds = await times(ROUNDS, async (round) => {
      workbook.apply(edit(round));
      const now = sight();
      const ours = cpu(() => check(now, ready));
      // Nothing remembered: rules also keep what they found about a record for as long as it is the same.
      const anew = { ...now, snapshot: structuredClone(now.snapshot) };
      return { ours, reference: cpu(() => runChecks(anew, ready)) };
    });
    rows.push(
      against(rounds.slice(3), {
        bar: 'B13',
        what: `checks after ${what}; all`,
        unit: 'ms',
        limit: 0.1,
      }),
    );
  }
  const full = Math.max(...rows.map(({ reference }) => reference ?? 0));
  rows.push(
    atMost(full, { bar: 'B13', what: 'all checks, processor time', unit: 'ms', limit: 200 }),
  );
  workbook.close();
  return rows;
}
