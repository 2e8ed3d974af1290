import { dataOf, docsFromData, readSnapshot } from '#document/index.ts';
import { canonical } from '#domain/canonical.ts';
import { expect, test } from './support/app.ts';
import { openSample, sample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { field, goToStep, openFile, opened, saveToFile, snapshotOf } from './support/workbook.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';

const { title } = sampleWorkbook().answers.start;

test('a saved file, opened on another computer, is the same workbook', async ({
  page,
  browser,
}) => {
  await openSample(page, texts.en);
  const file = await saveToFile(page, title);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(page.url().split('#')[0] ?? '');
  await openFile(other, 'from-a-stick.kurs.json', file);
  await opened(other);
  const again = await saveToFile(other, title);
  await elsewhere.close();

  const [sent, received] = [await snapshotOf(file), await snapshotOf(again)];
  const shared = readSnapshot(docsFromData(dataOf(sample(), { private: false }), 'expected'));
  expect(canonical(sent)).toBe(canonical(shared));
  expect(canonical(received)).toBe(canonical(sent));
});

test('a normal file leaves contacts and attitudes at home', async ({ page }) => {
  await openSample(page, texts.en);

  const file = await saveToFile(page, title);

  expect(file).not.toContain('bus@nordvik.example');
  expect((await snapshotOf(file)).stakeholders.map(({ attitude }) => attitude)).not.toContain(1);
});

test('a damaged file is refused with a sentence, and nothing changes', async ({ page }) => {
  await openSample(page, texts.en);
  const file = await saveToFile(page, title);
  const at = file.lastIndexOf('"update"') + 60;
  const flipped = file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1);
  const withoutWords = flipped.replace(/"data":.*?"crdt":/su, '"crdt":');

  await openFile(page, 'damaged.kurs.json', withoutWords);
  await expect(page.getByText(t('library:file.refused.checksum'))).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('common:close') })
    .last()
    .click();

  await openFile(page, 'photo.json', 'not a workbook');
  await expect(page.getByText(t('library:file.refused.not-json'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('a file from a newer Kurs opens to read, and cannot be changed', async ({ page }) => {
  await openSample(page, texts.en);
  const file = await saveToFile(page, title);

  await openFile(
    page,
    'newer.kurs.json',
    file.replace(/"formatVersion":\s*\d+/u, '"formatVersion": 99'),
  );
  await expect(page.getByText(t('library:file.newer'))).toBeVisible();
  await page.getByRole('button', { name: t('library:file.take.readOnly') }).click();
  const docId = await readOnly();

  await field(page, 'start', 'title').click();
  await page.keyboard.type('changed');
  await expect(field(page, 'start', 'title')).toHaveValue(title);
  await goToStep(page, docId, 'register');
  await expect(page.getByRole('button', { name: t('fields:stakeholders.add') })).toHaveCount(0);

  async function readOnly(): Promise<string> {
    await expect(page.getByText(t('frame:newerApp.title'))).toBeVisible();
    return page.url().split('#/w/')[1]?.split('/')[0] ?? '';
  }
});
