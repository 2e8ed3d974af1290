import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openSample } from './support/screens.ts';
import { texts } from './support/texts.ts';

test('a drag that is cut off by another page leaves every card where it stood', async ({
  page,
}) => {
  const { docId } = await openSample(page, texts.en);
  const card = await onMap(page, docId);
  const before = await placeOf(card);
  const box = await card.boundingBox();
  if (!box) throw new Error('Nothing to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 160, { steps: 6 });
  await expect.poll(() => placeOf(card)).not.toBe(before);

  await page.evaluate((path) => (location.hash = path), `/w/${docId}/findings`);
  await expect(page.locator('.react-flow')).toHaveCount(0);
  await page.mouse.up();
  expect(await placeOf(await onMap(page, docId))).toBe(before);
});

/** A card of the map, once that is open. */
async function onMap(page: Page, docId: string): Promise<Locator> {
  await page.goto(`./#/w/${docId}/flow`);
  const card = page.locator('.react-flow__node').filter({ hasText: 'They cope with' });
  await expect(card).toBeVisible();
  return card;
}

const placeOf = (card: Locator): Promise<string> =>
  card.evaluate((element: HTMLElement) => element.style.transform);
