import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { t } from './support/texts.ts';
import { field, goToStep, opened, saved } from './support/workbook.ts';

test('a signature holds until a word changes, and the change is an error', async ({ page }) => {
  const docId = await openNordvik(page);
  await goToStep(page, docId, 'review');
  const section = page.getByRole('region', { name: t('frame:signatures.heading') });
  // By keyboard alone.
  await section.getByLabel(t('fields:signatures.name.label')).focus();
  await page.keyboard.type('Kari Holm');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Head of the youth department');
  await page.keyboard.press('Enter');
  await expect(section.getByText(t('frame:signatures.holds'))).toBeVisible();
  const status = t('frame:statusOf', { status: t('vocabularies:status.signed.label') });
  await expect(page.getByRole('button', { name: status })).toBeVisible();

  await goToStep(page, docId, 'start');
  await field(page, 'start', 'title').fill('Every young person');
  await saved(page);
  await page.goto(`./#/w/${docId}/findings`);
  await expect(page.getByText(t('checks:R-02.why'))).toBeVisible();
  await goToStep(page, docId, 'review');
  await expect(section.getByText(t('frame:signatures.void'))).toBeVisible();
});

test('nobody can sign over an open error', async ({ page }) => {
  const docId = await openNordvik(page);
  await goToStep(page, docId, 'statement');
  const deadline = page.getByRole('group', { name: t('fields:statement.deadline.label') });
  const clear = deadline.getByRole('button', { name: t('common:clear') });
  await clear.click();
  await expect(clear).toHaveCount(0);
  await goToStep(page, docId, 'review');
  await expect(page.getByText(t('frame:signatures.blocked', { count: 1 }))).toBeVisible();
  await expect(page.getByRole('button', { name: t('frame:signatures.sign') })).toHaveCount(0);
});

/** The example without any finding, opened from the library. */
async function openNordvik(page: Page): Promise<string> {
  await page.goto('./');
  await page.getByRole('button', { name: t('library:example') }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nordvik' }).click();
  return opened(page);
}
