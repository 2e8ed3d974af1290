import { type Page } from '@playwright/test';
import { LANGUAGES } from '#text/language.ts';
import { expect, test } from './support/app.ts';
import { openSample, searchFor } from './support/screens.ts';
import type { View } from './support/view.ts';
import { texts } from './support/texts.ts';
import { field, goToStep } from './support/workbook.ts';

const enter = (page: Page): Promise<void> => page.keyboard.press('Enter');
const finder = ({ page, words }: View) =>
  page.getByRole('combobox', { name: words.t('search:label') });

/** A language with letters that fold, and one with cases; the proof takes all. */
const languages = process.env['KURS_PROOF'] ? LANGUAGES : (['en', 'lt'] as const);

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: language });

    test('by keyboard alone: a field, a folded field, a record, a step', async ({ page }) => {
      const view = await openSample(page, texts[language]);
      const { words, docId } = view;
      await searchFor(view, words.t('fields:start.mandate.label'));
      await enter(page);
      await expect(page.locator('#at-start\\.mandate')).toBeFocused();
      await expect(page).toHaveURL(/prepare\/start\?at=start\.mandate$/u);

      await searchFor(view, words.t('fields:start.otherMissions.label'));
      await enter(page);
      await expect(page.locator('#at-start\\.otherMissions')).toBeFocused();
      await expect(page.locator('#at-start\\.otherMissions')).toBeInViewport();

      await searchFor(view, 'County bus comp');
      await enter(page);
      await expect(page.locator('[id^="at-stakeholders."][id$=".name"]:focus')).toHaveValue(
        'County bus company',
      );

      await searchFor(view, words.t('guide:step.indicators.title'));
      await enter(page);
      await expect(page.locator('[data-step="indicators"]')).toBeVisible();
      await expect(page.locator('#main')).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`${docId}/learn/indicators$`, 'u'));
    });

    test('says how many there are, and that nothing fits', async ({ page }) => {
      const view = await openSample(page, texts[language]);
      await page.getByRole('button', { name: view.words.t('search:title') }).click();
      await finder(view).fill('zzzz');
      await expect(page.getByText(view.words.t('search:none', { query: 'zzzz' }))).toBeVisible();
      await expect(page.getByText(view.words.t('search:count', { count: 0 }))).toBeAttached();
      await finder(view).fill('County bus company');
      await expect(page.getByRole('option', { name: 'County bus company' }).first()).toBeVisible();
    });
  });
}

test('Escape and a second Ctrl+K give the focus back to where it was', async ({ page }) => {
  const view = await openSample(page, texts.en);
  for (const [step, at] of [
    ['start', '#at-start\\.title'],
    ['start', '#at-start\\.lead'],
  ] as const) {
    await goToStep(page, view.docId, step);
    for (const key of ['Escape', 'Control+k']) {
      await page.locator(at).focus();
      await page.keyboard.press('Control+k');
      await expect(finder(view)).toBeFocused();
      await page.keyboard.press(key);
      await expect(finder(view)).toHaveCount(0);
      await expect(page.locator(at)).toBeFocused();
    }
  }
});

test('what can be done is listed first of all, and done', async ({ page }) => {
  const view = await openSample(page, texts.en);
  const { words } = view;
  await field(page, 'start', 'mandate').fill('Decision 99');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toContainText(words.t('common:undo'));
  // Drawn is not yet in focus: a key a blink earlier reaches nobody.
  await expect(finder(view)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-focused', 'true');
  await enter(page);
  await expect(field(page, 'start', 'mandate')).not.toHaveValue('Decision 99');

  await searchFor(view, words.t('settings:theme.dark'));
  await enter(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await searchFor(view, words.t('library:saveFile'));
  const [download] = await Promise.all([page.waitForEvent('download'), enter(page)]);
  expect(download.suggestedFilename()).toMatch(/\.kurs\.json$/u);
});

test('without a workbook it finds guide and glossary', async ({ page }) => {
  const words = texts.en;
  const view = { page, words, docId: '' };
  await page.goto('./#/guide/flow');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await searchFor(view, 'theory of change');
  await enter(page);
  await expect(page.locator('#term-theory_of_change')).toBeInViewport();

  await searchFor(view, words.t('guide:step.budget.title'));
  await enter(page);
  await expect(page).toHaveURL(/#\/guide\/budget$/u);
});
