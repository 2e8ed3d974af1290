// What every bar measures with: a real Chromium and the built pages on a server of their own.
// Knows nothing of single bars.
import { type Browser, chromium, type Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { launchOptions } from '../tests/journeys/support/chromium.ts';
import { buildPages } from './build-pages.ts';
import type { Row } from './figures.ts';

export interface Bench {
  readonly browser: Browser;
  /** Address of the folder with the built pages. */
  readonly url: string;
  /** Opens one of them in a browser profile of its own. */
  open(page: string): Promise<Page>;
  close(): Promise<void>;
}

export type Bar = (bench: Bench) => Promise<Row[]>;

/** Builds, serves and starts what is needed. */
export async function openBench(): Promise<Bench> {
  const server = await serve({ folder: await buildPages() });
  const browser = await chromium.launch(launchOptions);
  return {
    browser,
    url: server.url,
    async open(name) {
      const page = await (await browser.newContext({ viewport: SCREEN })).newPage();
      await isolate(page);
      page.on('pageerror', (error) => console.error(name, error));
      await page.goto(server.url + name);
      return page;
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** The office laptop. */
export const SCREEN = { width: 1366, height: 768 };

/** With these headers a page's clock ticks in 5 instead of 100 microseconds. */
const isolate = (page: Page): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    await route.fulfill({ response, headers });
  });
