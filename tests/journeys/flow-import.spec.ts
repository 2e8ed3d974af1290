import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/app.ts';
import { keyboardHand } from './support/keyboard.ts';
import { t } from './support/texts.ts';
import { button, newWorkbook } from './support/workbook.ts';

const file = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/graphs/${name}`, import.meta.url));
const kindOf = (page: Page, type: string): Locator =>
  page.getByRole('button', { name: t('flow-import:types.kindOf', { type }) });
const counts = (nodes: number, links: number) => ({
  nodes: t('flow:counts.nodes', { count: nodes }),
  links: t('flow:counts.links', { count: links }),
});

/** Presses "Choose a file" with the keyboard and picks these. */
async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  const hand = keyboardHand(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    hand.press(button(page, 'flow-import:choose')),
  ]);
  await chooser.setFiles(names.map(file));
}

/** Drops files onto the page. */
async function drop(page: Page, ...names: readonly string[]): Promise<void> {
  const files = names.map((name) => ({ name, text: readFileSync(file(name), 'utf8') }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const carried = new DataTransfer();
    for (const { name, text } of all) carried.items.add(new File([text], name));
    return carried;
  }, files);
  await page.getByRole('dialog').dispatchEvent('drop', { dataTransfer });
}

test('by keyboard: a PRSM map comes into an empty flow, kinds are changed, one undo takes it back', async ({
  page,
}) => {
  const hand = keyboardHand(page);
  const docId = await newWorkbook(page);
  await page.goto(`./#/w/${docId}/flow`);
  await hand.press(button(page, 'flow-import:start'));
  await choose(page, 'young-people-packed.prsm');

  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(
    t('flow-import:found', { format: t('flow-import:format.prsm'), ...counts(8, 8) }),
  );
  await hand.choose(kindOf(page, 'Activities'), t('vocabularies:node_kind.output.label'));
  await hand.choose(kindOf(page, 'Obstacles'), t('flow-import:types.leaveOut', { count: 1 }));
  await expect(dialog).toContainText(t('flow-import:left', counts(1, 1)));
  await hand.press(page.getByRole('button', { name: t('flow-import:add', { count: 7 }) }));

  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.react-flow__node')).toHaveCount(7);
  await expect(page.locator('.react-flow__node').first()).toBeInViewport();
  const output = t('vocabularies:node_kind.output.label');
  await expect(page.locator('.react-flow__node').filter({ hasText: output })).toHaveCount(2);
  await expect(page.locator('.react-flow :focus, .react-flow:focus')).toHaveCount(1);
  const [nodes, links] = [counts(7, 6), counts(1, 1)];
  await expect(
    page.getByText(
      t('flow-import:doneLeft', { ...nodes, leftNodes: links.nodes, leftLinks: links.links }),
    ),
  ).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText(t('flow:start.question'))).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(page.locator('.react-flow__node')).toHaveCount(7);
});

test('a second time, dropped, it says that all would be there twice; a broken text says why and changes nothing', async ({
  page,
}) => {
  const docId = await newWorkbook(page);
  await page.goto(`./#/w/${docId}/flow`);
  await button(page, 'flow-import:start').click();
  await choose(page, 'nodes.csv', 'links.csv');
  await page.getByRole('button', { name: t('flow-import:add', { count: 5 }) }).click();
  await expect(page.locator('.react-flow__node')).toHaveCount(5);

  const more = page.getByRole('button', { name: t('flow:moreActs'), exact: true });
  await more.click();
  await page.getByRole('menuitem', { name: t('flow-import:menu') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('flow-import:paste')).fill('<graphml><graph>');
  await expect(dialog.getByRole('alert')).toHaveText(t('flow-import:failure.brokenXml'));
  await expect(
    dialog.getByRole('button', { name: t('flow-import:addNone'), exact: true }),
  ).toHaveAttribute('aria-disabled', 'true');
  await drop(page, 'nodes.csv', 'links.csv');
  await expect(dialog).toContainText(t('flow-import:known', { count: 5 }));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.react-flow__node')).toHaveCount(5);
});
