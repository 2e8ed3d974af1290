import { expect, test } from './support/app.ts';
import { keyboardHand } from './support/keyboard.ts';
import { t } from './support/texts.ts';
import { button, opened } from './support/workbook.ts';

test('an activity that fails: the keyboard alone learns which outcomes move, and finds one on the map', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const hand = keyboardHand(page);
  const examples = page.getByRole('dialog');
  await page.goto('./');
  await hand.press(button(page, 'library:example'));
  await hand.press(
    examples.getByRole('button', { name: t('library:examples.nordvik.title') }).first(),
  );
  const docId = await opened(page);
  await page.goto(`./#/w/${docId}/flow`);

  await hand.press(button(page, 'flow:look.whatIf'));
  const view = page.getByRole('region', { name: t('what-if:title') });
  await expect(view.getByText(t('what-if:aid'))).toBeVisible();
  await expect(view.getByRole('table')).toHaveCount(0);

  await hand.write(view.getByRole('combobox'), 'subsidised tr');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  const answer = view.getByRole('status');
  await expect(answer).toContainText(t('what-if:mission.lessClear'));
  await expect(answer).toContainText(t('what-if:away', { count: 2 }));
  const table = view.getByRole('table', { name: t('what-if:table.ends') });
  const known = table.getByRole('row', { name: /Young people are known to employers/u });
  await expect(known).toContainText(t('what-if:end.lessClear'));
  await expect(known).toContainText('−0.64');
  await expect(known).toContainText(t('what-if:sure.2'));
  await expect(table.getByRole('row', { name: /Fewer leave school/u })).toContainText(
    t('what-if:end.same'),
  );
  // The picture says the same.
  await expect(view.getByRole('img')).toHaveAttribute(
    'aria-label',
    /Young people are known to employers: clearly further away, −0\.64, fairly sure/u,
  );

  const event = view.getByRole('button', {
    name: t('what-if:eventOf', { name: 'Subsidised trial jobs' }),
  });
  await hand.choose(event, t('what-if:event.doubles'));
  await expect(answer).toContainText(t('what-if:mission.moreClear'));

  await hand.press(table.getByRole('button', { name: /^The share outside work/u }));
  await expect(page.locator('#flow-node-mission')).toBeFocused();

  // What was assumed is still there, and nowhere else than in this tab.
  await hand.press(button(page, 'flow:look.whatIf'));
  await expect(answer).toContainText(t('what-if:mission.moreClear'));
  await page.reload();
  await hand.press(button(page, 'flow:look.whatIf'));
  await expect(answer).toBeEmpty();
});
