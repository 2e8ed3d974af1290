// B1: from a keystroke until it is stored, in a workbook of 2,000 Nodes, against one bare Dexie `add`.
// Knows nothing of how storing works.
import type { Bench } from '../bench.ts';
import { against, quantile, type Row, times } from '../figures.ts';

const ROUNDS = 7;
const KEYSTROKES = 150;

export async function keystroke(bench: Bench): Promise<Row[]> {
  const page = await bench.open('storage.html');
  await page.evaluate(() => window.storageBench.prepare());
  // The first keystrokes only warm up: code is compiled, files are made.
  await page.evaluate(() => window.storageBench.type(50));
  const rounds = await times(ROUNDS, () =>
    page.evaluate((count) => window.storageBench.type(count), KEYSTROKES),
  );
  await page.context().close();
  const row = (what: string, share: number, limit: number): Row =>
    against(
      rounds.map(({ ours, reference }) => ({
        ours: quantile(ours, share),
        reference: quantile(reference, share),
      })),
      { bar: 'B1', what, unit: 'ms', limit },
    );
  return [
    row('keystroke until stored, median; bare Dexie add', 0.5, 1.5),
    row('keystroke until stored, p95; bare Dexie add', 0.95, 2),
  ];
}
