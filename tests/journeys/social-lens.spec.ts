import { expect, test } from './support/app.ts';
import { openSample, searchFor } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { goToStep, saved } from './support/workbook.ts';

test('what is written with the social lens is read again beside the criteria', async ({ page }) => {
  const view = await openSample(page, texts.en);
  const { docId } = view;
  const panel = page.locator('[data-lens]');
  await goToStep(page, docId, 'register');
  await expect(panel).toHaveCount(0);

  await page.getByRole('switch', { name: t('lens:title') }).check();
  await expect(panel).toContainText(t('lens:answered', { done: 0, total: 5 }));
  await panel.locator('summary').click();
  const asked = panel.getByLabel(t('fields:lens.asked.label'));
  await asked.fill('Nobody from the islands yet');
  await expect(panel).toContainText(t('lens:answered', { done: 1, total: 5 }));
  await saved(page);

  // Another step of the chapter asks the same; another chapter asks anew.
  await goToStep(page, docId, 'relations');
  await panel.locator('summary').click();
  await expect(asked).toHaveValue('Nobody from the islands yet');
  await goToStep(page, docId, 'flow');
  await expect(panel).toContainText(t('lens:answered', { done: 0, total: 5 }));

  await goToStep(page, docId, 'criteria');
  await page.locator('summary', { hasText: t('frame:criteria.more') }).click();
  const quotes = page.locator('summary', { hasText: t('lens:said') });
  await expect(quotes).toHaveCount(1);
  await quotes.click();
  await expect(page.getByText('Nobody from the islands yet')).toBeVisible();

  await searchFor(view, 'islands yet');
  await page.keyboard.press('Enter');
  await expect(page.locator('#at-lens\\.asked\\:people')).toBeFocused();

  await page.getByRole('switch', { name: t('lens:title') }).uncheck();
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(panel).toHaveCount(1);
});
