import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { field, newWorkbook, saved } from './support/workbook.ts';

const mandate = (page: Page) => field(page, 'start', 'mandate');

test('a word that is still being composed is not disturbed by another tab', async ({
  page,
  context,
}) => {
  const other = await withSecondTab(page, 'before ');
  const ime = await context.newCDPSession(page);
  await mandate(page).press('Control+End');
  await compose(ime, 'にほ');
  await compose(ime, 'にほん');
  await expect(mandate(other)).toHaveValue('before ');

  await mandate(other).press('Control+Home');
  await other.keyboard.type('theirs ');
  await expect(mandate(other)).toHaveValue('theirs before ');
  await expect(mandate(page)).toHaveValue('before にほん');
  await ime.send('Input.insertText', { text: '日本' });

  for (const tab of [page, other]) await expect(mandate(tab)).toHaveValue('theirs before 日本');
  await page.keyboard.type('!');
  await expect(mandate(other)).toHaveValue('theirs before 日本!');
});

test('a composition that is called off leaves no letter behind', async ({ page, context }) => {
  const other = await withSecondTab(page, 'kept');
  const ime = await context.newCDPSession(page);
  await mandate(page).press('Control+End');
  await compose(ime, 'ほ');
  await compose(ime, '');
  await mandate(page).blur();

  for (const tab of [page, other]) await expect(mandate(tab)).toHaveValue('kept');
});

test('after a composition that is called off while another tab writes, words go where the caret is', async ({
  page,
  context,
}) => {
  const other = await withSecondTab(page, 'kept');
  const ime = await context.newCDPSession(page);
  await mandate(page).press('Control+End');
  await compose(ime, 'ほ');
  await mandate(other).press('Control+Home');
  await other.keyboard.type('theirs ');
  await expect(mandate(other)).toHaveValue('theirs kept');
  await compose(ime, '');
  await mandate(page).blur();
  await expect(mandate(page)).toHaveValue('theirs kept');

  await mandate(page).press('Control+Home');
  await page.keyboard.type('mine ');
  for (const tab of [page, other]) await expect(mandate(tab)).toHaveValue('mine theirs kept');
});

test('a dead-key letter typed inside a word arrives in the other tab once', async ({
  page,
  context,
}) => {
  const other = await withSecondTab(page, 'kdy');
  const ime = await context.newCDPSession(page);
  await mandate(page).press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await compose(ime, '´');
  await ime.send('Input.insertText', { text: 'é' });

  for (const tab of [page, other]) await expect(mandate(tab)).toHaveValue('kédy');
});

test('pasted words arrive as pasted, over a selection too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const other = await withSecondTab(page, 'old words here');
  await page.evaluate(() => navigator.clipboard.writeText('new\nlines – „pasted”'));
  await mandate(page).press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+v');

  const pasted = 'new\nlines – „pasted” words here';
  for (const tab of [page, other]) await expect(mandate(tab)).toHaveValue(pasted);
});

test("undo from the browser's own menu is ours: it takes back own words only", async ({
  page,
  context,
}) => {
  const other = await withSecondTab(page, 'mine ');
  await mandate(other).press('Control+End');
  await other.keyboard.type('theirs');
  await expect(mandate(page)).toHaveValue('mine theirs');
  const menu = await context.newCDPSession(page);
  await mandate(page).focus();

  await choose(menu, 'Undo');
  for (const tab of [page, other]) await expect(mandate(tab)).toHaveValue('theirs');
  await page.keyboard.press('Control+Shift+z');
  for (const tab of [page, other]) await expect(mandate(tab)).toHaveValue('mine theirs');
});

/** The same new workbook in a second tab, with `words` in its mandate. */
async function withSecondTab(page: Page, words: string): Promise<Page> {
  await newWorkbook(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await saved(other);
  await mandate(page).focus();
  await page.keyboard.type(words);
  await expect(mandate(other)).toHaveValue(words);
  return other;
}

const compose = (ime: CDPSession, text: string): Promise<unknown> =>
  ime.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });

/** An entry of the browser's edit menu; Chromium lets a test send it with a key that means nothing. */
const choose = (menu: CDPSession, command: 'Undo'): Promise<unknown> =>
  menu.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'F15', commands: [command] });
