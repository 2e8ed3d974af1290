// When a page can do without its server. Knows nothing of what is done then.
import { expect, type Page } from '@playwright/test';

/** Hundreds of files are fetched meanwhile: on a busy machine that is slow, and no failure. */
const PATIENCE = 40_000;

/** Waits until everything is kept on the device and this page is served from there. */
export async function readyOffline(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), {
      timeout: PATIENCE,
    })
    .toBe(true);
}
