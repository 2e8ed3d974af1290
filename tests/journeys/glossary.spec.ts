import { expect, test } from './support/app.ts';
import { openSample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { goToStep } from './support/workbook.ts';

test('a word of the guide explains itself by pointer and by keyboard', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'statement');
  const guide = page.getByRole('complementary', { name: t('frame:guide') });
  const word = guide.locator('[role="button"][aria-expanded]').first();
  const link = guide.getByRole('link', { name: t('glossary-ui:inGlossary') });

  // While the page still settles, the word may move away from under a resting pointer.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await word.hover();
    await expect(link).toBeVisible({ timeout: 1500 });
  }).toPass();
  await page.mouse.move(0, 0);
  await expect(link).toHaveCount(0);

  await word.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(word).toBeFocused();
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toHaveCount(0);
  await expect(word).toBeFocused();

  await word.press('Enter');
  await link.click();
  await expect(page).toHaveURL(/#\/glossary\/\w+$/u);
  await expect(page.locator('[id^="term-"]:focus')).toBeInViewport();
});

test('the card does not close the drawer that holds its word', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'statement');
  await page.getByRole('button', { name: t('frame:showGuide') }).click();
  const drawer = page.getByRole('dialog', { name: t('frame:guide') });
  await drawer.locator('[role="button"][aria-expanded]').first().click();
  const link = drawer.getByRole('link', { name: t('glossary-ui:inGlossary') });
  await expect(link).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(link).toHaveCount(0);
  await expect(drawer).toBeVisible();
});

test('all words stand on one page, found by typing, reached from the settings', async ({
  page,
}) => {
  await page.goto('./#/settings');
  await page.getByRole('link', { name: t('settings:reading.glossary') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('glossary-ui:title'));
  await expect(page.locator('dt')).toHaveCount(63);
  await page.getByLabel(t('glossary-ui:search')).fill('PATHWAY');
  await expect(page.locator('dt').first()).toHaveText('impact pathway');
  await page.getByLabel(t('glossary-ui:search')).fill('zzzz');
  await expect(page.getByText(t('glossary-ui:shown', { count: 0 }))).toBeVisible();
  await expect(page.locator('dt')).toHaveCount(0);
});
