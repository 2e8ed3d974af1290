import type { StepId } from '#domain/vocabularies/method.ts';
import { STEPS } from '#guide/steps.ts';
import { expect, test } from './support/app.ts';
import { t } from './support/texts.ts';
import { goToStep, opened, stepShown } from './support/workbook.ts';

// The steps that once moved, each for a reason of its own: a view, a list of others, a date.
const DAILY: readonly StepId[] = ['challenge', 'statement', 'cluster', 'pilot', 'communication'];
const chosen = process.env['KURS_PROOF'] ? STEPS.map(({ id }) => id) : DAILY;

declare global {
  interface Window {
    /** How much of the page moved by itself since it was opened, and what. */
    moved: { readonly value: number; readonly what: readonly string[] }[];
  }
}

test('nothing on a step moves once it is there to be pressed', async ({ page }) => {
  test.setTimeout(30_000 + chosen.length * 15_000);
  await page.goto('./');
  await page.getByRole('button', { name: t('library:example') }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nordvik' }).click();
  const docId = await opened(page);
  await page.addInitScript(noteMoves);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const id of chosen) {
    await test.step(id, async () => {
      await goToStep(page, docId, id);
      await page.reload();
      await stepShown(page, id);
      // What comes late on a slow machine comes within this time.
      await page.waitForTimeout(1500);
      const moved = await page.evaluate(() => window.moved.filter(({ value }) => value > 0.002));
      expect(moved).toEqual([]);
    });
  }
});

test('the field that an address names has the focus, however late its step comes', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: t('library:example') }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nordvik' }).click();
  const docId = await opened(page);
  await page.route('**/assets/SentenceView*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await page.goto(`./#/w/${docId}/mission/statement?at=statement.solutionNeutral`);
  await expect(page.locator('[data-step="statement"] [aria-busy="true"]')).toBeVisible();
  await stepShown(page, 'statement');
  const neutral = page.getByRole('radiogroup', {
    name: t('fields:statement.solutionNeutral.label'),
  });
  await expect(neutral.getByRole('radio').and(page.locator(':focus'))).toHaveCount(1);
});

function noteMoves(): void {
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly sources: readonly { readonly node: Node | null }[];
      };
      const what = sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '');
      window.moved.push({ value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
