import { LANGUAGE_NAMES } from '#text/language.ts';
import { expect, test } from './support/app.ts';
import { t, texts } from './support/texts.ts';
import { field, goToStep, newWorkbook, saved } from './support/workbook.ts';

test('the language changes without a reload; every word and the place stay', async ({ page }) => {
  const docId = await newWorkbook(page);
  await field(page, 'start', 'title').focus();
  await page.keyboard.type('A title of mine');
  await goToStep(page, docId, 'statement');
  await page.locator('[data-slot="object"]').click();
  await field(page, 'statement', 'object').fill('the number of buses');
  await page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }));

  await page.getByRole('link', { name: t('settings:title') }).click();
  await page.getByRole('radio', { name: LANGUAGE_NAMES.pl }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.pl.t('settings:title'));
  await page.goBack();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    texts.pl.t('guide:step.statement.title'),
  );
  // The workbook is written in English still: only what is around it speaks Polish.
  await expect(page.locator('[data-slot="object"]')).toHaveText('the number of buses');
  await expect(
    page.locator('[lang="en"]').filter({ has: page.locator('[data-slot]') }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'isTheSamePage'))).toBe(true);
  await saved(page);
  await goToStep(page, docId, 'start');
  await expect(page.locator('#at-start\\.title')).toHaveValue('A title of mine');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
});
