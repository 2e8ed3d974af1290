// B11: what the first sight of 2,000 Nodes costs the main thread, our map against bare React Flow.
// Time is the processor's, from the order to draw until the page has nothing left to do.
import type { Bench } from '../bench.ts';
import { against, oneRound, type Row, times } from '../figures.ts';
import { mainThread } from '../main-thread.ts';

const ROUNDS = 5;
/** Milliseconds without work, after which nothing more is expected. */
const QUIET = 1000;

export async function flowRender(bench: Bench): Promise<Row[]> {
  const rounds = await times(ROUNDS, (index) =>
    oneRound(
      index,
      () => firstSight(bench, 'flow.html'),
      () => firstSight(bench, 'flow-bare.html'),
    ),
  );
  const what = '2000 nodes, first sight; bare React Flow';
  return [against(rounds, { bar: 'B11', what, unit: 'ms', limit: 0.9 })];
}

/** Milliseconds; on a page of its own, that has all data and has drawn nothing yet. */
async function firstSight(bench: Bench, name: string): Promise<number> {
  const page = await bench.open(`${name}?nodes=2000&hold`);
  await page.waitForFunction(() => window.drawFlow !== undefined);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await mainThread(session);
  await page.evaluate(() => window.drawFlow?.());
  await page.locator('.react-flow__node').first().waitFor();
  let last = await mainThread(session);
  for (let quiet = 0; quiet < QUIET; quiet += 100) {
    await page.waitForTimeout(100);
    const now = await mainThread(session);
    // Asking takes a little itself.
    if (now - last > 0.005) quiet = 0;
    last = now;
  }
  await page.context().close();
  return 1000 * (last - before);
}
