// A workbook gets its texts in a second language, by keyboard alone, in one tab and in two.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { keyboardHand } from './support/keyboard.ts';
import { chooseSecondLanguage, openSample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { goToStep, saved, saveToFile, snapshotOf } from './support/workbook.ts';

const TEXTS = ['Кожна молода людина має місце', 'Округ Нордвік'] as const;
const MANDATE = 'Рішення ради округу 45/2026';

test('three texts in Ukrainian, by keyboard alone, and they are kept', async ({ page }) => {
  await openSample(page, texts.en);
  const hand = keyboardHand(page);
  await hand.press(page.getByRole('link', { name: t('second-language:title'), exact: true }));
  await expect(page.getByRole('heading', { name: t('second-language:title') })).toBeVisible();
  // Found by its own name, as who reads it writes it.
  await hand.reach(page.locator('#second-language'));
  await page.keyboard.type('україн');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-address]').first()).toBeVisible();
  const total = Number(
    /\d+$/u.exec((await progress(page).getAttribute('aria-valuetext')) ?? '')?.[0],
  );
  expect(total).toBeGreaterThan(30);

  await hand.reach(second(page, 'start.title'));
  expect(await second(page, 'start.title').getAttribute('lang')).toBe('uk');
  expect(await page.locator('[id="at-start.title@uk-original"]').getAttribute('lang')).toBe('en');
  for (const text of TEXTS) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  // A long text: Enter begins a line, Ctrl+Enter goes on.
  await expect(second(page, 'start.mandate')).toBeFocused();
  await page.keyboard.type(`${MANDATE}\n`);
  await expect(second(page, 'start.mandate')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(second(page, 'start.mandate')).not.toBeFocused();
  await expect(progress(page)).toHaveAttribute('aria-valuetext', doneOf(3, total));
  await saved(page);

  await page.reload();
  await expect(progress(page)).toHaveAttribute('aria-valuetext', doneOf(3, total));
  // What is done no longer stands among what is missing.
  await expect(second(page, 'start.title')).toHaveCount(0);
  await hand.reach(page.getByRole('radio').first());
  await page.keyboard.press('ArrowRight');
  await expect(second(page, 'start.title')).toHaveValue(TEXTS[0]);
  await expect(second(page, 'start.mandate')).toHaveValue(`${MANDATE}\n`);

  const file = await snapshotOf(await saveToFile(page, 'Every young person has a place'));
  expect(file.second?.texts).toMatchObject({
    'start.title': TEXTS[0],
    'start.territory': TEXTS[1],
  });
  expect(file.answers.start.title).toBe('Every young person has a place');
});

test('an original that changes later is told, until somebody says that the text still fits', async ({
  page,
}) => {
  const { docId } = await openSample(page, texts.en);
  await choose(page, docId);
  await second(page, 'start.title').focus();
  await page.keyboard.type(TEXTS[0]);
  await goToStep(page, docId, 'start');
  await page.locator('[id="at-start.title"]').fill('Every young person has her place');
  await page.goto(`./#/w/${docId}/second-language`);
  const row = page.locator('[data-address="start.title"]');
  await expect(row.getByText(t('second-language:outdated'))).toBeVisible();
  await expect(page.getByText(t('second-language:changed', { count: 1 }))).toBeVisible();
  await keyboardHand(page).press(row.getByRole('button'));
  await expect(row.getByText(t('second-language:outdated'))).toHaveCount(0);
  await expect(second(page, 'start.title')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row.getByText(t('second-language:outdated'))).toBeVisible();
});

test('two tabs write the same long text in the second language, and nothing is lost', async ({
  page,
  context,
}) => {
  const { docId } = await openSample(page, texts.en);
  await choose(page, docId);
  const other = await context.newPage();
  await other.goto(page.url());
  await saved(other);
  await second(page, 'start.mandate').focus();
  await page.keyboard.type('перше ');
  await expect(second(other, 'start.mandate')).toHaveValue('перше ');
  await second(other, 'start.mandate').focus();
  await other.keyboard.press('Control+End');
  await Promise.all([other.keyboard.type('друге'), page.keyboard.type('третє ')]);
  for (const tab of [page, other]) {
    await expect
      .poll(async () => lettersOf(await second(tab, 'start.mandate').inputValue()))
      .toBe(lettersOf('перше третє друге'));
  }
  // The field stays in sight where it is worked on, in the other tab as well.
  await second(other, 'start.title').focus();
  await other.keyboard.type('Місце');
  await expect(progress(page)).toHaveAttribute('aria-valuetext', /^2 /u);
  await page.keyboard.press('Control+z');
  await expect(second(page, 'start.mandate')).toHaveValue(/друге/u);
});

const second = (page: Page, address: string): Locator => page.locator(`[id="at-${address}@uk"]`);
const progress = (page: Page): Locator =>
  page.getByRole('progressbar', { name: t('second-language:progress') });

const lettersOf = (words: string): string => [...words].toSorted().join('');

const doneOf = (done: number, total: number): string =>
  t('second-language:doneOf', { done, total });

/** Ukrainian, on the screen of the second language. */
async function choose(page: Page, docId: string): Promise<void> {
  await page.goto(`./#/w/${docId}/second-language`);
  await chooseSecondLanguage(page, 'україн');
}
