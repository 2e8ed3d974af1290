// How long a page's main thread works at a stretch while something is done: the processor's time of its longest task,
// which other programs do not disturb. Knows nothing of what is done.
import type { Bench } from './bench.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the thread, microseconds. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of the longest task while the page's global function of this name runs. */
export async function longestTask(
  { browser, open }: Bench,
  name: string,
  act: string,
): Promise<number> {
  const page = await open(name);
  await page.waitForFunction((ask) => ask in window, act);
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.evaluate(
    async (ask) => (window as unknown as Record<string, () => Promise<void>>)[ask]?.(),
    act,
  );
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await page.context().close();
  const { traceEvents } = trace;
  const mains = new Set(
    traceEvents
      .filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no tasks of the page');
  return Math.max(...tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000;
}
