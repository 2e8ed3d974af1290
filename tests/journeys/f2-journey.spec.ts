import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { STEPS } from '#guide/steps.ts';
import { faultsOf } from '../support/pdf-check.ts';
import { squeezed, textOf } from '../support/pdf.ts';
import { expect, test } from './support/app.ts';
import { openExports, saveExport } from './support/exports.ts';
import { STORY, told, toldStory, TYPED } from './support/case-f2.ts';
import { mouseHand } from './support/mouse.ts';
import { saveFile, typeStory } from './support/story.ts';
import { t } from './support/texts.ts';
import { button, opened, saved, snapshotOf, stepShown } from './support/workbook.ts';

const LAPTOP = { width: 1366, height: 768 };

test('a mission typed with the mouse outlives a killed browser, and goes to paper whole', async ({
  killable,
  server,
}) => {
  test.setTimeout(240_000);
  const first = await killable();
  await first.page.setViewportSize(LAPTOP);
  await first.page.goto(server.url);
  await typeStory(first.page, mouseHand(first.page));
  await saved(first.page);
  await first.kill();

  const { page } = await killable();
  await page.setViewportSize(LAPTOP);
  await page.goto(server.url);
  await page.getByRole('link', { name: t('example-cities:start.title') }).click();
  const docId = await opened(page);
  const shown = await wordsOnAllSteps(page, docId, server.url);
  expect(TYPED.filter((text) => !shown.includes(text))).toEqual([]);

  await page.goto(`${server.url}#/w/${docId}/canvas`);
  await openExports(page);
  const download = await saveExport(page);
  await page.keyboard.press('Escape');
  const file = await readFile(await download.path());
  expect(faultsOf(file)).toEqual([]);
  const pdf = squeezed(textOf(file));
  expect(TYPED.filter((text) => !pdf.includes(squeezed(text)))).toEqual([]);

  const workbook = await saveFile(page, mouseHand(page));
  expect(told(await snapshotOf(workbook))).toEqual(toldStory);
});

/** All that can be read on the pages of the steps, in fields and beside them. */
async function wordsOnAllSteps(page: Page, docId: string, url: string): Promise<string> {
  const words: string[] = [];
  for (const { id, chapter } of STEPS) {
    await page.goto(`${url}#/w/${docId}/${chapter}/${id}`);
    await stepShown(page, id);
    if (id === 'flow') await button(page, 'flow:look.list').click();
    words.push(await page.evaluate(readPage));
    if (id === 'register') words.push(...(await detailsOfEverybody(page)));
  }
  return words.join('\n');
}

/** What a row holds beyond its columns. */
async function detailsOfEverybody(page: Page): Promise<string[]> {
  const words: string[] = [];
  for (const { name } of STORY.stakeholders) {
    const hand = mouseHand(page);
    await hand.act(
      page.getByRole('button', { name: t('common:actionsFor', { name }) }),
      t('common:details'),
    );
    await expect(page.getByRole('dialog')).toBeVisible();
    words.push(await page.evaluate(readPage));
    await hand.close();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  return words;
}

function readPage(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  const names = [...document.querySelectorAll('[aria-label]')];
  return [
    document.querySelector('main')?.innerText ?? '',
    ...fields.map(({ value }) => value),
    ...names.map((element) => element.getAttribute('aria-label') ?? ''),
  ].join('\n');
}
