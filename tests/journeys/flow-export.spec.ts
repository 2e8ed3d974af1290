import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { expect, test } from './support/app.ts';
import { exportDialog, saveExport, wish } from './support/exports.ts';
import { keyboardHand } from './support/keyboard.ts';
import { readyOffline } from './support/offline.ts';
import { openSample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { button, newWorkbook } from './support/workbook.ts';

test.use({ serviceWorkers: 'allow' });

const CONTACTS = sampleWorkbook()
  .stakeholders.map(({ contact }) => contact)
  .filter((contact) => contact !== '');
const BEGINS = {
  png: '\uFFFDPNG',
  svg: '<?xml',
  md: '# ',
  csv: '\uFEFFid,label,type',
  graphml: '<?xml',
  gexf: '<?xml',
  gv: 'digraph flow {',
  mmd: '---\ntitle: "',
} as const;

/** By keyboard, out of the menu of the flow. */
async function openDialog(page: Page): Promise<Locator> {
  const hand = keyboardHand(page);
  await hand.press(page.getByRole('button', { name: t('flow:moreActs'), exact: true }));
  const entry = page.getByRole('menuitem', { name: t('export:flow') });
  await entry.focus();
  await page.keyboard.press('Enter');
  return exportDialog(page);
}

test('the flow is saved in every format without a network, and nothing private goes with it', async ({
  page,
  server,
}) => {
  const { docId } = await openSample(page, texts.en);
  await page.goto(`./#/w/${docId}/flow`);
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  const dialog = await openDialog(page);
  await expect(dialog).toContainText(t('export:left.details'));
  await readyOffline(page);
  await server.stop();
  for (const [format, begin] of Object.entries(BEGINS)) {
    await wish(page, { document: 'flow', format: format as keyof typeof BEGINS });
    const download = await saveExport(page);
    expect(download.suggestedFilename()).toBe(`Every-young-person-has-a-place.flow.${format}`);
    const bytes = await readFile(await download.path());
    expect(bytes.toString('utf8').startsWith(begin)).toBe(true);
    for (const contact of CONTACTS) expect(bytes.includes(contact)).toBe(false);
    if (format === 'png') {
      // Twice the size of the drawing: width and height stand in the first chunk.
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(2000);
      expect(bytes.length).toBeGreaterThan(50_000);
    }
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('flow:moreActs'), exact: true })).toBeFocused();
});

test('a copy for the house says so in its name; the table comes back as it went', async ({
  page,
}) => {
  const { docId } = await openSample(page, texts.en);
  await page.goto(`./#/w/${docId}/flow`);
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  const count = sampleWorkbook().nodes.length;
  const dialog = await openDialog(page);
  await wish(page, { document: 'flow', format: 'csv' });
  await expect(dialog).not.toContainText(t('export:left.inside'));
  await wish(page, { document: 'flow', format: 'csv', copy: 'internal' });
  await expect(dialog).toContainText(t('export:left.inside'));
  const download = await saveExport(page);
  expect(download.suggestedFilename()).toBe('Every-young-person-has-a-place.flow-internal.csv');

  const other = await newWorkbook(page);
  await page.goto(`./#/w/${other}/flow`);
  await button(page, 'flow-import:start').click();
  await page.getByLabel(t('flow-import:paste')).fill(await readFile(await download.path(), 'utf8'));
  await page.getByRole('button', { name: t('flow-import:add', { count }) }).click();
  const nodes = t('flow:counts.nodes', { count });
  // One of them ends at a link, which a table cannot say but in words.
  const links = t('flow:counts.links', { count: sampleWorkbook().links.length - 1 });
  await expect(page.getByText(t('flow-import:done', { nodes, links }))).toBeVisible();
});
