import { expect, test } from './support/app.ts';
import { openSample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';

test('somebody chosen with the mouse stays the only one when Tab leaves the field', async ({
  page,
}) => {
  const { docId } = await openSample(page, texts.en);
  await page.goto(`./#/w/${docId}/people/cluster`);
  const members = page.locator('#at-cluster\\.members');
  await members.click();
  await members.fill('a');
  await page.getByRole('option').first().click();
  const chips = page.getByRole('button', { name: t('common:removeItem', { name: '' }).trim() });
  await expect(chips).toHaveCount(1);
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(chips).toHaveCount(1);
});
