import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { breakableWrites, breakWrites, type Failure } from './support/broken-writes.ts';
import { t } from './support/texts.ts';
import { button, field, newWorkbook, openFile, saved, snapshotOf } from './support/workbook.ts';

const EDITS = 'twenty keystrokes!!!';
const FAILURES: readonly Failure[] = ['throw', 'abort', 'quota'];

for (const how of FAILURES) {
  test(`after one failed write (${how}) it says so within two seconds, and keeps 20 of 20 edits`, async ({
    page,
    watched,
  }) => {
    watched.expect(/Not stored|AbortError|QuotaExceededError/u);
    await breakableWrites(page);
    await newWorkbook(page);
    await field(page, 'start', 'title').focus();

    await breakWrites(page, how, 1);
    await page.keyboard.type(EDITS.slice(0, 1));
    await expect(page.getByTestId('save-state')).toHaveAttribute('data-state', 'failed', {
      timeout: 2000,
    });
    await expect(button(page, 'storage:rescue')).toBeVisible();
    await page.keyboard.type(EDITS.slice(1));

    await saved(page);
    await expect(button(page, 'storage:rescue')).toHaveCount(0);
    await page.reload();
    await expect(field(page, 'start', 'title')).toHaveValue(EDITS);
  });
}

test('while nothing can be written the rescue file holds every word, and opens again', async ({
  page,
  watched,
}) => {
  watched.expect(/Not stored/u);
  await breakableWrites(page);
  await newWorkbook(page);
  await breakWrites(page, 'quota', 1e9);
  await field(page, 'start', 'title').focus();
  await page.keyboard.type(EDITS);
  await expect(page.getByText(t('frame:notSaved'), { exact: true })).toBeVisible({ timeout: 2000 });
  await expect(page.getByText(t('storage:failed.quota'))).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'storage:rescue').click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect((await snapshotOf(file)).answers.start.title).toBe(EDITS);

  await mendAndTryAgain(page);
  await saved(page);
  await page.goto('./#/');
  await openFile(page, download.suggestedFilename(), file);
  await button(page, 'library:file.take.copy').click();
  await expect(field(page, 'start', 'title')).toHaveValue(EDITS);
});

/** In one breath: Kurs also tries by itself, and the button goes when a write succeeds. */
const mendAndTryAgain = (page: Page): Promise<void> =>
  button(page, 'storage:tryAgain').evaluate((tryAgain: HTMLElement) => {
    Object.assign(Reflect.get(globalThis, 'breaking'), { left: 0 });
    tryAgain.click();
  });
