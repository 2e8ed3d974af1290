// The focus has moved before the next key can arrive, also on a computer that draws slowly.
import type { Locator } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { chooseSecondLanguage, openSample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { goToStep } from './support/workbook.ts';

const KIND = 'vocabularies:node_kind.activity.label';

test('who types on at once after Enter writes in the next text of the second language', async ({
  page,
}) => {
  const { docId } = await openSample(page, texts.en);
  await page.goto(`./#/w/${docId}/second-language`);
  await chooseSecondLanguage(page, 'україн');
  const first = page.locator('[id="at-start.title@uk"]');
  await first.focus();
  expect(await focusAfter(first, 'Enter')).toBe('at-start.territory@uk');
});

test('who types on at once after adding a row writes in it', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'register');
  const rows = page.locator('[data-row]');
  const before = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
  const focused = await focusAfter(
    page.getByRole('button', { name: t('fields:stakeholders.add') }),
    'click',
  );
  const row = /^at-stakeholders\.(?<id>[^.]+)\./u.exec(focused)?.groups?.['id'];
  expect(row).toBeTruthy();
  expect(before).not.toContain(row);
});

test('who types on at once after adding a node writes on its card, and Enter leads back to the card', async ({
  page,
}) => {
  const { docId } = await openSample(page, texts.en);
  await page.goto(`./#/w/${docId}/flow`);
  await page.locator('.react-flow__node').first().getByRole('button').first().focus();
  await page.keyboard.press('n');
  const kind = page
    .getByRole('dialog')
    .getByRole('button', { name: t(KIND) })
    .first();
  expect(await focusAfter(kind, 'click')).toBe('TEXTAREA');
  const card = page.locator('.react-flow__node').filter({ has: page.locator(':focus') });
  expect(await focusAfter(card.locator('textarea'), 'Enter')).toMatch(/^flow-node-/u);
});

test('who types on at once after adding a rater writes the name', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'criteria');
  const add = page.getByRole('button', { name: t('frame:criteria.addRater') });
  expect(await focusAfter(add, 'click')).toMatch(/^at-raters\.[^.]+\.name$/u);
});

/** What has the focus when the event is over, before anything else can happen on the page: its id, else its kind. */
const focusAfter = (target: Locator, act: 'Enter' | 'click'): Promise<string> =>
  target.evaluate(async (element, what) => {
    if (what === 'click') (element as HTMLElement).click();
    else {
      const enter = { key: what, bubbles: true, cancelable: true };
      element.dispatchEvent(new KeyboardEvent('keydown', enter));
    }
    // As many microtasks as one likes: no frame, timer or key comes between them.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    return document.activeElement?.id || document.activeElement?.tagName || '';
  }, act);
