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

test.describe('on a browser that speaks Norwegian', () => {
  test.use({ locale: 'nn-NO' });

  test('Kurs begins in Bokmål, and another language is one press away', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.nb.t('library:title'));

    await page.getByRole('button', { name: LANGUAGE_NAMES.et }).press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'et');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.et.t('library:title'));
    await expect(page.getByRole('button', { name: LANGUAGE_NAMES.et })).toBeFocused();
  });
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });
  const { t: german } = texts.de;

  test('the settings say who has not read the texts yet, and copy a form for corrections', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./#/settings');
    await expect(page.getByText(german('settings:corrections.note'))).toBeVisible();
    await page.getByRole('button', { name: german('settings:corrections.copy') }).click();
    await expect(
      page.getByRole('main').getByText(german('settings:corrections.copied')),
    ).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /Kurs \d+\.\d+\.\d+/u,
    );
  });

  test('the form can be marked by hand where the browser keeps its clipboard to itself', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await page.goto('./#/settings');
    await page.getByRole('button', { name: german('settings:corrections.copy') }).click();
    await expect(page.getByLabel(german('settings:corrections.formLabel'))).toHaveValue(/Kurs \d/u);
  });

  test('a published case opens in English, is marked as such, and Nordvik opens in German', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('button', { name: german('library:example'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(german('library:examples.inEnglish'))).toBeVisible();
    await dialog.getByRole('button', { name: german('library:examples.cities.title') }).click();
    const title = page.locator('#at-start\\.title');
    await expect(title).toHaveValue(t('example-cities:start.title'));
    await expect(title).toHaveAttribute('lang', 'en');

    await page.goto('./#/');
    await page.getByRole('button', { name: german('library:example'), exact: true }).click();
    await dialog.getByRole('button', { name: german('library:examples.nordvik.title') }).click();
    await expect(title).toHaveValue(german('example-nordvik:start.title'));
    await expect(title).toHaveAttribute('lang', 'de');
  });

  test('long words part on a phone and stay whole on a laptop', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./#/guide/facilitation');
    const words = page.getByRole('main').locator('p, li');
    const softHyphens = async (): Promise<number> =>
      (await words.allTextContents()).join('').split('\u00AD').length - 1;
    await expect.poll(softHyphens).toBeGreaterThan(3);
    await page.setViewportSize({ width: 1366, height: 768 });
    await expect.poll(softHyphens).toBe(0);
  });
});
