// When a page can do without its server. Knows nothing of what is done then.
import { expect, type Page } from '@playwright/test';

/** Waits until everything is kept on the device and this page is served from there. */
export async function readyOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
}
