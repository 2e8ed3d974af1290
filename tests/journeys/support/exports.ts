// The dialog in which every file is made. What it should hold is for the test to say.
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { Copy, ExportDocument, ExportFormat } from '#domain/exports.ts';
import type { Translator } from '#text/translator.ts';
import { texts } from './texts.ts';

interface Wish {
  readonly document: ExportDocument;
  readonly format?: ExportFormat;
  readonly paper?: string;
  readonly copy?: Copy;
  /** Own name of the language, such as "Polski". */
  readonly language?: string;
}

export const exportDialog = (page: Page, words: Translator = texts.en): Locator =>
  page.getByRole('dialog', { name: words.t('export:title') });

/** Opens it on the page of the canvas. */
export async function openExports(page: Page, words: Translator = texts.en): Promise<Locator> {
  await page.getByRole('button', { name: words.t('export:open') }).click();
  const dialog = exportDialog(page, words);
  await expect(dialog.getByRole('radio').first()).toBeVisible();
  return dialog;
}

/** Chooses in the open dialog. */
export async function wish(page: Page, chosen: Wish, words: Translator = texts.en): Promise<void> {
  const dialog = exportDialog(page, words);
  const { document, format, paper, copy, language } = chosen;
  // What it is for follows upon its name.
  const radio = (name: string): Locator =>
    dialog.getByRole('radio').and(dialog.getByLabel(new RegExp(`^${name}`, 'u')));
  await radio(words.t(`export:documents.${document}.name`)).check();
  const pick = async (label: string, option: string): Promise<void> => {
    // What is chosen stands before the label in its name.
    await dialog.getByRole('button', { name: new RegExp(` ${words.t(label)}$`, 'u') }).click();
    await page.getByRole('option', { name: option }).first().click();
  };
  if (format) await pick('export:format', words.t(`export:formats.${format}.name`));
  if (paper) await pick('export:paper', words.t(`export:papers.${document}.${paper}`));
  if (language) await pick('export:language', language);
  if (copy) await radio(words.t(`export:copies.${copy}.name`)).check();
}

/** Saves what is chosen, and sees it said. */
export async function saveExport(page: Page, words: Translator = texts.en): Promise<Download> {
  const dialog = exportDialog(page, words);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: words.t('export:save'), exact: true }).click(),
  ]);
  await expect(dialog).toContainText(
    words.t('export:saved', { name: download.suggestedFilename() }),
  );
  return download;
}
