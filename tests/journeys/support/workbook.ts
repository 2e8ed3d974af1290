// A workbook on the screen: how tests open one, find its fields, wait until it is stored, and read it back.
// Knows no test and no hand: pressing and typing are the tests'.
import { readFile } from 'node:fs/promises';
import { type Locator, type Page } from '@playwright/test';
import { createDocs, readSnapshot } from '#document/index.ts';
import { type AnswersName, type CollectionName } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { stepOf } from '#guide/steps.ts';
import { type FileContent, readWorkbookFile } from '#storage/index.ts';
import type { Translator } from '#text/translator.ts';
import { applyUpdateV2 } from 'yjs';
import { expect } from './app.ts';
import { t, texts } from './texts.ts';

/** A blank workbook, open at its first step. Answers its id. */
export async function newWorkbook(page: Page): Promise<string> {
  await page.goto('./');
  await page.getByRole('button', { name: t('library:new'), exact: true }).click();
  await skipLink(page).click();
  await expect(page.locator('[data-step="start"]')).toBeVisible();
  return opened(page);
}

/** From the first ten minutes, where a blank workbook opens, to its first step. */
export const skipLink = (page: Page, words: Translator = texts.en): Locator =>
  page.getByRole('link', { name: words.t('begin:skip'), exact: true });

/** The id of the workbook that has just been opened. */
export async function opened(page: Page): Promise<string> {
  await expect(page).toHaveURL(/#\/w\/[^/]+\//u);
  await expect(page.getByTestId('save-state')).toBeVisible();
  return page.url().split('#/w/')[1]?.split('/')[0] ?? '';
}

/** Goes to a step of an open workbook by its address, and waits until all of it is there. */
export async function goToStep(page: Page, docId: string, id: StepId): Promise<void> {
  await page.goto(`./#/w/${docId}/${stepOf(id).chapter}/${id}`);
  await stepShown(page, id);
}

/** Waits until all of a step is there. */
export async function stepShown(page: Page, id: StepId): Promise<void> {
  const step = page.locator(`[data-step="${id}"]`);
  await expect(step).toBeVisible();
  await expect(step.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** A field by its label; a section of the same name is none. */
export const field = (page: Page, record: AnswersName | CollectionName, name: string): Locator =>
  page
    .getByLabel(t(`fields:${record}.${name}.label`), { exact: true })
    .and(page.locator(':not(section)'));

export const button = (page: Page | Locator, key: string): Locator =>
  page.getByRole('button', { name: t(key), exact: true });

/** Waits until the screen says that everything is stored. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByTestId('save-state')).toHaveAttribute('data-state', 'saved');
}

/** Saves the workbook called `title` to a file through the library, as a person does; answers its text. */
export async function saveToFile(
  page: Page,
  title: string,
  words: Translator = texts.en,
): Promise<string> {
  await page.goto('./#/');
  await page.getByRole('button', { name: words.t('common:actionsFor', { name: title }) }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: words.t('library:saveFile') }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** What a file that must be whole says. */
export async function snapshotOf(file: string): Promise<Snapshot> {
  const read = await readWorkbookFile(file);
  if (read.kind !== 'ok') throw new Error(`The file is ${read.kind}`);
  return readContent(read.content);
}

/** The workbook inside a file's content. */
function readContent(content: FileContent): Snapshot {
  const docs = createDocs(content.docId);
  applyUpdateV2(docs.main, content.main);
  if (content.private) applyUpdateV2(docs.private, content.private);
  return readSnapshot(docs);
}

/** Chooses a file in the library. */
export async function openFile(
  page: Page,
  name: string,
  content: string,
  words: Translator = texts.en,
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.t('library:openFile'), exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}
