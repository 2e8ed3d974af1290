// The outline by keyboard alone, on the example of Nordvik: walk, rename, add, delete, take back.
import type { Page } from '@playwright/test';
import type { Snapshot } from '#domain/snapshot.ts';
import { expect, test } from './support/app.ts';
import { keyboardHand } from './support/keyboard.ts';
import { texts } from './support/texts.ts';
import { button, goToStep, opened, saved, saveToFile, snapshotOf } from './support/workbook.ts';

const { t } = texts.en;
const said = (id: string): string => t(`example-nordvik:nodes.${id}.label`);

test('the outline is walked, renamed, grown and pruned by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const hand = keyboardHand(page);
  const { keyboard } = page;
  const row = (name: string) => page.getByRole('treeitem', { name, exact: false }).first();
  await page.goto('./');
  await hand.press(button(page, 'library:example'));
  await hand.press(
    page.getByRole('dialog').getByRole('button', { name: t('library:examples.nordvik.title') }),
  );
  await expect(page.locator('[data-step="start"]')).toBeVisible();
  const docId = await opened(page);
  await saved(page);
  const before = await fileOf(page);
  await goToStep(page, docId, 'flow');

  await hand.press(button(page, 'flow:look.outline'));
  await expect(page.getByRole('tree')).toBeVisible();
  await tabInto(page);
  await expect(row(said('mission'))).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(row(said('stay'))).toBeFocused();
  await keyboard.type('young people are');
  await expect(row(said('known'))).toBeFocused();

  await keyboard.press('F2');
  await keyboard.press('Control+a');
  await keyboard.type('Firms know young people');
  await keyboard.press('Enter');
  await expect(row('Firms know young people')).toBeFocused();

  await keyboard.press('n');
  await keyboard.type('Open days in firms');
  await keyboard.press('Enter');
  await expect(row('Open days in firms')).toBeFocused();
  await expect(row('Open days in firms')).toHaveAttribute('aria-level', '4');

  await keyboard.press('Home');
  await keyboard.type('fewer leave');
  await expect(row(said('leave'))).toBeFocused();
  await keyboard.press('Delete');
  await expect(row(said('leave'))).toHaveCount(0);
  // On to the next row beside it.
  await expect(page.locator('[role="treeitem"]:focus')).toContainText(said('displaced'));
  await keyboard.press('Control+z');
  await expect(row(said('leave'))).toBeVisible();

  await keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: t('flow:details') })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.locator('[role="treeitem"]:focus')).toContainText(said('displaced'));

  await saved(page);
  const after = await fileOf(page);
  const added = after.nodes.find(({ label }) => label === 'Open days in firms');
  expect(added?.kind).toBe('activity');
  const others = (of: Snapshot) => of.nodes.filter(({ id }) => id !== added?.id);
  expect(others(after).map(({ id, label }) => [id, label])).toEqual(
    before.nodes.map(({ id, label }) => [
      id,
      label === said('known') ? 'Firms know young people' : label,
    ]),
  );
  const [link, ...more] = after.links.filter(
    ({ id }) => !before.links.some((each) => each.id === id),
  );
  expect(more).toEqual([]);
  expect(link).toMatchObject({ from: added?.id, kind: 'produces', to: 'known' });
  expect(after.links).toHaveLength(before.links.length + 1);
});

/** From the buttons above on into the tree, which is one stop. */
async function tabInto(page: Page): Promise<void> {
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    const role = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    if (role === 'treeitem') return;
  }
  throw new Error('Tab never arrives in the tree');
}

const fileOf = async (page: Page): Promise<Snapshot> =>
  snapshotOf(await saveToFile(page, t('example-nordvik:start.title')));
