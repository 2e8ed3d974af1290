// B15: what the first visit loads and how soon it shows, against a bare React page on the same server code.
// Every visit has an empty cache; the processor is slowed to that of an office laptop, for both alike.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { type Bench, SCREEN } from '../bench.ts';
import { against, atMost, oneRound, type Row, times } from '../figures.ts';

const ROUNDS = 11;
const SLOWER = 4;
/** How long a page is left alone after it was loaded, milliseconds; by then it has long been painted. */
const LEFT_ALONE = 2000;

export async function firstRoute(bench: Bench): Promise<Row[]> {
  const app = await serve({ folder: builtApp() });
  const ours = (): Promise<number> => largestPaint(bench, app.url);
  const reference = (): Promise<number> => largestPaint(bench, `${bench.url}bare.html`);
  try {
    const { scripts, styles } = await weigh(bench, app.url);
    // The first visit to each only warms the server up.
    await oneRound(0, ours, reference);
    const rounds = await times(ROUNDS, (index) => oneRound(index, ours, reference));
    const size = (what: string, kB: number, limit: number): Row =>
      atMost(kB, { bar: 'B15', what: `first route, ${what}, gzipped`, unit: 'kB', limit });
    return [
      size('scripts with texts', scripts, 200),
      size('styles', styles, 15),
      against(rounds, {
        bar: 'B15',
        what: 'largest paint of the first route; bare React page',
        unit: 'ms',
        limit: 2.2,
        goal: 1.8,
      }),
    ];
  } finally {
    await app.stop();
  }
}

/** The folder of the built app; KURS_DIST names another one, as for the browser tests. */
function builtApp(): string {
  if (process.env['KURS_DIST']) return process.env['KURS_DIST'];
  ensureBuilt();
  return fileURLToPath(new URL('../../dist', import.meta.url));
}

/** Kilobytes of all scripts and styles that the page itself asks for. */
async function weigh(bench: Bench, url: string): Promise<{ scripts: number; styles: number }> {
  // Without its service worker, which fetches the rest of the app afterwards.
  const context = await bench.browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' });
  const page = await context.newPage();
  const weights = { script: 0, stylesheet: 0 };
  const seen: Promise<unknown>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type !== 'script' && type !== 'stylesheet') return;
    seen.push(
      response.body().then((body) => (weights[type] += gzipSync(body, { level: 9 }).length / 1000)),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(seen);
  await context.close();
  return { scripts: weights.script, styles: weights.stylesheet };
}

/** Milliseconds until the largest thing on the page was painted. */
async function largestPaint(bench: Bench, url: string): Promise<number> {
  const context = await bench.browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url);
  // Without a question in between: what asks the page is itself a script that it has to run.
  await page.waitForTimeout(LEFT_ALONE);
  const ms = await page.evaluate(lastPaint);
  await context.close();
  return ms;
}

const lastPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
