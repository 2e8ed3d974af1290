import { expect, test } from './support/app.ts';
import { keyboardHand } from './support/keyboard.ts';
import { texts } from './support/texts.ts';

const { t } = texts.en;

test.use({ locale: 'en', viewport: { width: 1366, height: 768 } });

test('the flow is analysed by keyboard, and a name leads to the map', async ({ page }) => {
  const hand = keyboardHand(page);
  await page.goto('./');
  await page.getByRole('button', { name: t('library:example'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('library:examples.nordvik.title') })
    .click();
  await expect(page.locator('[data-step="start"]')).toBeVisible();
  const docId = /#\/w\/([^/]+)/u.exec(page.url())?.[1] ?? '';
  await page.goto(`./#/w/${docId}/flow`);

  await hand.press(page.getByRole('button', { name: t('flow:look.analysis'), exact: true }));
  await expect(page.getByRole('heading', { name: t('analysis:title') })).toBeVisible();

  await hand.press(page.locator('summary', { hasText: t('analysis:section.strongest.title') }));
  const contact = t('example-nordvik:nodes.contact.label');
  const steps = page.locator('[data-strongest] > li');
  await expect(steps.first()).toContainText(contact);
  await expect(steps.last()).toContainText(t('example-nordvik:nodes.mission.label'));

  await hand.press(page.getByRole('rowheader').getByRole('link', { name: contact }));
  const card = page.locator('#flow-node-contact');
  await expect(card).toBeFocused();
  await expect(card).toHaveAttribute('aria-pressed', 'true');

  // What was unfolded is still there afterwards.
  await hand.press(page.getByRole('button', { name: t('flow:look.analysis'), exact: true }));
  await expect(steps.first()).toBeVisible();
  await hand.press(steps.first().getByRole('link'));
  await expect(page.getByRole('complementary', { name: t('flow:panel') })).toContainText(contact);
});
