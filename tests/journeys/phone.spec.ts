// What has to fit into the width of a phone.
import { LANGUAGES } from '#text/language.ts';
import { expect, test } from './support/app.ts';
import { openSample, wear } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { press, step } from './support/view.ts';

// The buttons are icons: words hardly change their row. All languages only in the full proof.
for (const language of process.env['KURS_PROOF'] ? LANGUAGES : (['lt'] as const))
  test.describe(language, () => {
    test.use({ locale: language });

    test('the buttons over the flow stand in one row, and the menu has the one that has no room', async ({
      page,
    }) => {
      await wear(page, 'phone');
      const words = texts[language];
      const view = await openSample(page, words);
      await step(view, 'flow');
      await press(view, 'flow:look.map');
      const buttons = page
        .getByRole('group', { name: words.t('flow:looks') })
        .locator('xpath=..')
        .getByRole('button');
      const boxes = await buttons.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ y, width }) => ({ y, width })),
      );
      expect(boxes).toHaveLength(7);
      expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(1);
      expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(44);
      await press(view, 'flow:moreActs');
      await page.getByRole('menuitem', { name: words.t('flow:fullWidth') }).click();
      await expect(page).toHaveURL(/\/flow$/u);
      await expect(page.getByRole('link', { name: words.t('flow:backToStep') })).toBeVisible();
    });
  });

test('a grid that is wider than the phone says so, and one that fits does not', async ({
  page,
}) => {
  const view = await openSample(page, texts.en);
  await step(view, 'register');
  const hint = page.getByText(t('frame:grid.wide'));
  await expect(hint).toBeHidden();
  await wear(page, 'phone');
  await expect(hint).toBeVisible();
});
