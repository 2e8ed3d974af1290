// Lanes by term and by owner, by mouse and by keyboard, and a Node locked in its place.
import type { Locator, Page } from '@playwright/test';
import type { Snapshot } from '#domain/snapshot.ts';
import { expect, test } from './support/app.ts';
import { openSample } from './support/screens.ts';
import { texts } from './support/texts.ts';
import { button, goToStep, saved, saveToFile, snapshotOf } from './support/workbook.ts';

const { t } = texts.en;

test('a node gets another term by mouse and by keyboard, and stays where it is locked', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { docId } = await openSample(page, texts.en);
  const before = await fileOf(page);
  await page.goto(`./#/w/${docId}/flow`);
  const card = (label: string): Locator => page.locator('.react-flow__node', { hasText: label });
  const { keyboard } = page;

  await chooseLanes(page, 'term');
  await drag(page, card('They cope with'), 200, 0);
  await expect(said(page)).toHaveText(
    /They cope with everyday life is now in the lane: Medium term/u,
  );

  // The map still follows the node that was dropped: a press may meet a card that is moving away.
  await expect(async () => {
    await card('More stay in work').click();
    await expect(panelLabel(page)).toHaveValue(/More stay in work/u, { timeout: 1000 });
  }).toPass();
  await card('More stay in work').getByRole('button').focus();
  await keyboard.press('m');
  await keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText(/^Long term/u);
  await keyboard.press('Enter');
  await expect(said(page)).toHaveText(/More stay in work .* is now in the lane: Long term/u);

  await chooseLanes(page, 'owner');
  await expect(page.getByText(t('lanes:owner.none'))).toBeVisible();
  await button(page, 'lanes:back').click();
  await expect(said(page)).toHaveText(new RegExp(t('lanes:said.by.kind'), 'u'));
  await card('40 training places').click();
  await keyboard.press('l');
  await expect(said(page)).toHaveText(/40 training places is locked in its place/u);
  await drag(page, card('40 training places'), 0, 150);
  await expect(said(page)).toHaveText(/Press L to unlock it/u);

  await goToStep(page, docId, 'flow');
  const after = await fileOf(page);
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  const changed = after.nodes.filter(
    ({ id, term, locked }) => was.get(id)?.term !== term || was.get(id)?.locked !== locked,
  );
  expect(changed.map(({ id, term, locked }) => [id, term, locked])).toEqual([
    ['o3', null, true],
    ['c2', 'medium', null],
    ['c3', 'long', null],
  ]);
  // What is moved in lanes that are not stored keeps its place by kind.
  expect(after.nodes.find(({ id }) => id === 'c2')?.pos?.[0]).toBe(
    after.nodes.find(({ id }) => id === 'c1')?.pos?.[0],
  );
});

async function chooseLanes(page: Page, by: string): Promise<void> {
  await button(page, 'flow:moreActs').click();
  await page.getByRole('menuitem', { name: t(`lanes:by.${by}`) }).click();
  await expect(said(page)).toHaveText(t(`lanes:said.by.${by}`));
}

const panelLabel = (page: Page): Locator =>
  page
    .getByRole('complementary', { name: t('flow:panel') })
    .getByRole('textbox')
    .first();
const said = (page: Page): Locator => page.locator('[data-live-announcer] output');

async function drag(page: Page, card: Locator, dx: number, dy: number): Promise<void> {
  const box = await card.boundingBox();
  if (!box) throw new Error('Nothing to drag');
  // Near its lower edge, clear of words and handles.
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
  await page.mouse.up();
}

const fileOf = async (page: Page): Promise<Snapshot> => {
  await saved(page);
  return snapshotOf(await saveToFile(page, 'Every young person has a place'));
};
