// B3: opening a workbook of 2,000 Nodes, compacted, against y-indexeddb; then with 10,000 changes that
// were not folded, against itself compacted. Every opening happens on a fresh page, as it does for a person.
import type { Bench } from '../bench.ts';
import { against, type Row, times } from '../figures.ts';

const ROUNDS = 11;
const CHANGES = 10_000;

export async function opening(bench: Bench): Promise<Row[]> {
  const page = await bench.open('storage.html');
  await page.evaluate(() => window.storageBench.prepare());
  await page.evaluate(([changes, copies]) => window.storageBench.prepareChanged(changes, copies), [
    CHANGES,
    ROUNDS,
  ] as const);
  const ours = async (docId: string): Promise<number> => {
    await page.reload();
    return page.evaluate((id) => window.storageBench.open(id), docId);
  };
  const reference = async (): Promise<number> => {
    await page.reload();
    return page.evaluate(() => window.storageBench.openReference());
  };
  const rounds = await times(ROUNDS, async (index) => {
    const before = await ours('compacted');
    const theirs = await reference();
    const changed = await ours(`changed-${index}`);
    // Once more, so that neither side always goes first.
    const after = await ours('compacted');
    return { compacted: (before + after) / 2, theirs, changed };
  });
  await page.context().close();
  return [
    against(
      rounds.map((round) => ({ ours: round.compacted, reference: round.theirs })),
      { bar: 'B3', what: 'open 2,000 nodes, compacted; y-indexeddb', unit: 'ms', limit: 1 },
    ),
    against(
      rounds.map((round) => ({ ours: round.changed, reference: round.compacted })),
      { bar: 'B3', what: 'open with 10,000 changes not folded; compacted', unit: 'ms', limit: 2 },
    ),
  ];
}
