// Where the app cannot start the page says so, in every language, and never stays blank.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { texts } from './support/texts.ts';

/** Nobody is alarmed before; milliseconds, with time for a busy machine. */
const PATIENCE = 20_000;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that it has not started, and what to do', async ({ page }) => {
    await page.goto('./');
    await expectToBeTold(page);
  });
});

test('when the first texts cannot be had, it says so too', async ({ page, watched }) => {
  watched.expect(/Failed to (?:load resource|fetch dynamically imported module)|^error: $/u);
  await page.route('**/assets/shell-*.js', (route) => route.abort());
  await page.goto('./');
  await expectToBeTold(page);
});

test('who waits for no longer than usual never sees it', async ({ page }) => {
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('.not-started')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.not-started')).toHaveCount(0);
});

async function expectToBeTold(page: Page): Promise<void> {
  for (const [language, words] of Object.entries(texts)) {
    const told = page.locator(`.not-started [lang="${language}"]`);
    await expect(told).toBeVisible({ timeout: PATIENCE });
    await expect(told).toHaveText(words.t('common:notStarted'));
  }
}
