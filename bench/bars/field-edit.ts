// B4: one field edited with 2,000 rows on the page, against a plain value and listener per row.
// Knows nothing of how rows learn of it.
import type { Bench } from '../bench.ts';
import { against, atMost, oneRound, type Row, times } from '../figures.ts';

const ROUNDS = 15;
const EDITS = 60;

export async function fieldEdit(bench: Bench): Promise<Row[]> {
  const page = await bench.open('rows.html');
  await page.waitForFunction(() => document.querySelectorAll('li').length === 4000);
  const edit = (side: 'ours' | 'reference') => () =>
    page.evaluate(([of, count]) => window.rowsBench.edit(of, count), [side, EDITS] as const);
  await oneRound(0, edit('ours'), edit('reference'));
  const rounds = await times(ROUNDS, (index) => oneRound(index, edit('ours'), edit('reference')));
  await page.context().close();
  const renders = Math.max(...rounds.map(({ ours }) => ours.renders));
  const commits = rounds.map(({ ours, reference }) => ({
    ours: ours.commit,
    reference: reference.commit,
  }));
  const whole = rounds.map(({ ours, reference }) => ({
    ours: ours.whole,
    reference: reference.whole,
  }));
  return [
    atMost(renders, { bar: 'B4', what: 'rows rendered by one edit, of 2,000', unit: '', limit: 1 }),
    against(commits, {
      bar: 'B4',
      what: 'commit of one edit; plain listeners',
      unit: 'ms',
      limit: 2,
    }),
    against(whole, {
      bar: 'B4',
      what: 'edit until committed; plain listeners',
      unit: 'ms',
      limit: 2,
    }),
  ];
}
