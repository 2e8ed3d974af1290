import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openSample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';

const LINES = 'Ask every employer\n- Visit five of them\n3. Write down what they say';
const NAMES = ['Ask every employer', 'Visit five of them', 'Write down what they say'];

async function openMap(page: Page): Promise<void> {
  const { docId } = await openSample(page, texts.en);
  await page.goto(`./#/w/${docId}/flow`);
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
}

async function typeLines(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('flow:moreActs'), exact: true }).click();
  await page.getByRole('menuitem', { name: t('flow:lines.title') }).click();
  await page.getByLabel(t('flow:lines.label')).fill(LINES);
}

const card = (page: Page, name: string) =>
  page.locator('.react-flow__node').filter({ hasText: name });

test('typed lines become nodes in one step, however the dialog is left', async ({ page }) => {
  await openMap(page);
  await typeLines(page);
  await page.keyboard.press('Escape');
  for (const name of NAMES) await expect(card(page, name)).toHaveCount(1);

  await page
    .getByRole('button', { name: t('common:undo') })
    .first()
    .click();
  for (const name of NAMES) await expect(card(page, name)).toHaveCount(0);

  await typeLines(page);
  await page.getByRole('button', { name: t('flow:lines.add') }).click();
  for (const name of NAMES) await expect(card(page, name)).toHaveCount(1);
});

test('typed lines are there again after the page was left in the middle of them', async ({
  page,
}) => {
  await openMap(page);
  await typeLines(page);
  await page.reload();
  await page.getByRole('button', { name: t('flow:fit') }).click();
  for (const name of NAMES) await expect(card(page, name)).toHaveCount(1);
});

test('a list that was only pasted can be declined', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await page.evaluate((lines) => navigator.clipboard.writeText(lines), LINES);
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByLabel(t('flow:lines.label'))).toHaveValue(LINES);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const name of NAMES) await expect(card(page, name)).toHaveCount(0);
});

test('typed lines are taken once, however often the page is left, and so is what follows', async ({
  page,
}) => {
  await openMap(page);
  await typeLines(page);
  const lines = page.getByLabel(t('flow:lines.label'));
  const leave = () => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await leave();
  await expect(lines).toHaveValue('');
  await leave();
  await lines.fill('Thank them');
  await page.keyboard.press('Escape');
  for (const name of [...NAMES, 'Thank them']) await expect(card(page, name)).toHaveCount(1);
});
