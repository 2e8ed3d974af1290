// How a test gets to a screen: the page and its language, an address, a button. Knows no screen.
import { expect, type Page } from '@playwright/test';
import { type STEPS, stepOf } from '#guide/steps.ts';
import type { Translator } from '#text/translator.ts';

/** Where a test stands: the page, its language, and the workbook it looks at. */
export interface View {
  readonly page: Page;
  readonly words: Translator;
  readonly docId: string;
}

export interface Screen {
  readonly name: string;
  open(view: View): Promise<void>;
}

export const press = async ({ page, words }: View, key: string, values = {}): Promise<void> =>
  page
    .getByRole('button', { name: words.t(key, values), exact: true })
    .first()
    .click();

/** From a page without anything, so that no dialog stays open. */
export async function go({ page, words }: View, path: string): Promise<void> {
  await page.goto('./#/nowhere');
  await page.goto(`./#/${path}`);
  await expect(page.getByText(words.t('common:loading'))).toHaveCount(0);
  await expect(page.getByRole('main')).toBeVisible();
}

export const inWorkbook = (view: View, path: string): Promise<void> =>
  go(view, `w/${view.docId}/${path}`);
export const step = (view: View, id: (typeof STEPS)[number]['id']): Promise<void> =>
  inWorkbook(view, `${stepOf(id).chapter}/${id}`);
export const dialog = ({ page }: View): Promise<void> =>
  expect(page.getByRole('dialog')).toBeVisible();
export const menu = ({ page }: View): Promise<void> => expect(page.getByRole('menu')).toBeVisible();
