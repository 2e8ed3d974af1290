import { type Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openSample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { button, field, goToStep, newWorkbook } from './support/workbook.ts';

const undo = (page: Page): Promise<void> => page.keyboard.press('Control+z');
const redo = (page: Page): Promise<void> => page.keyboard.press('Control+Shift+z');

test('Ctrl+Z takes typing back field by field, and redo brings it again', async ({ page }) => {
  await newWorkbook(page);
  const [title, mandate] = [field(page, 'start', 'title'), field(page, 'start', 'mandate')];
  await title.focus();
  await page.keyboard.type('Every young person');
  await mandate.focus();
  await page.keyboard.type('Decision 45');

  await undo(page);
  await expect(mandate).toHaveValue('');
  await expect(title).toHaveValue('Every young person');
  await undo(page);
  await expect(title).toHaveValue('');
  await redo(page);
  await redo(page);
  await expect(title).toHaveValue('Every young person');
  await expect(mandate).toHaveValue('Decision 45');
});

test('what is typed after a pause is a step of its own', async ({ page }) => {
  await newWorkbook(page);
  const title = field(page, 'start', 'title');
  await title.focus();
  await page.keyboard.type('first');
  await page.waitForTimeout(900);
  await page.keyboard.type(' second');

  await undo(page);
  await expect(title).toHaveValue('first');
});

test('the buttons in the head do the same, and say when there is nothing left', async ({
  page,
}) => {
  await newWorkbook(page);
  await field(page, 'start', 'title').fill('A title');

  await button(page, 'common:undo').click();
  await expect(field(page, 'start', 'title')).toHaveValue('');
  await expect(button(page, 'common:undo')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'common:redo').click();
  await expect(field(page, 'start', 'title')).toHaveValue('A title');
});

test('a number that is still being typed is what gets undone', async ({ page }) => {
  const docId = await newWorkbook(page);
  await goToStep(page, docId, 'challenge');
  const value = page.getByLabel(t('fields:quantity.value.label'), { exact: true });
  await value.focus();
  await page.keyboard.type('11');
  await page.keyboard.press('Tab');
  await expect(value).toHaveValue('11');
  await value.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('5');

  await undo(page);
  await expect(value).toHaveValue('11');
  await undo(page);
  await expect(value).toHaveValue('');
});

test('a date, a choice and a chip come back', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'statement');
  const day = page.getByRole('spinbutton', { name: /^day/u }).last();
  await expect(day).toHaveText('31');
  await day.focus();
  await page.keyboard.type('30');
  await expect(day).toHaveText('30');
  await undo(page);
  await expect(day).toHaveText('31');

  await goToStep(page, docId, 'start');
  const select = page.locator('#at-start\\.level');
  await select.click();
  await page.getByRole('option', { name: t('vocabularies:level.local.label') }).click();
  await expect(select).toContainText(t('vocabularies:level.local.label'));
  await undo(page);
  await expect(select).toContainText(t('vocabularies:level.regional.label'));

  await goToStep(page, docId, 'challenge');
  const name = 'Young people outside work and study';
  const remove = page.getByRole('button', { name: t('common:removeItem', { name }) });
  await remove.click();
  await expect(remove).toHaveCount(0);
  await undo(page);
  await expect(remove).toBeVisible();
});

test('a deleted row comes back whole, by Ctrl+Z and by the message', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'actions');
  const title = 'Train twelve mentors';
  const row = page.getByRole('textbox').and(page.locator(`[id^="at-tasks."][id$=".title"]`));
  const remove = async (): Promise<void> => {
    await page.getByRole('button', { name: t('common:actionsFor', { name: title }) }).click();
    await page.getByRole('menuitem', { name: t('common:delete') }).click();
    await expect(row).toHaveCount(5);
  };

  await remove();
  await undo(page);
  await expect(row).toHaveCount(6);
  await expect(row.nth(2)).toHaveValue(title);
  await remove();
  await page
    .getByRole('region', { name: t('common:messages') })
    .getByText(t('common:undo'))
    .last()
    .click();
  await expect(row.nth(2)).toHaveValue(title);
});

test('what stays on this device comes back in its turn with what is shared', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'register');
  const named = 'County bus company';
  await page.getByRole('button', { name: t('common:actionsFor', { name: named }) }).click();
  await page.getByRole('menuitem', { name: t('common:details') }).click();
  const details = page.getByRole('dialog');
  const name = details.locator('[id^="at-stakeholders."][id$=".name"]');
  const contact = details.locator('[id^="at-stakeholders."][id$=".contact"]');
  const show = async (said: string, reached: string): Promise<void> => {
    await expect(name).toHaveValue(said);
    await expect(contact).toHaveValue(reached);
  };
  await contact.fill('first@nordvik.example');
  await name.fill('Buses');
  await contact.fill('second@nordvik.example');

  await undo(page);
  await show('Buses', 'first@nordvik.example');
  await undo(page);
  await show(named, 'first@nordvik.example');
  await undo(page);
  await show(named, 'bus@nordvik.example');
  for (let times = 0; times < 3; times += 1) await redo(page);
  await show('Buses', 'second@nordvik.example');
});

test('in a reason that is not yet given, Ctrl+Z leaves the workbook alone', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await field(page, 'start', 'mandate').fill('Decision 99');
  await page.goto(`./#/w/${docId}/findings`);
  await button(page, 'frame:findings.accept').first().click();
  const reason = page.getByLabel(t('frame:findings.acceptReason'));
  await reason.focus();
  await page.keyboard.type('Agreed');

  await undo(page);
  await expect(reason).toHaveValue('');
  await goToStep(page, docId, 'start');
  await expect(field(page, 'start', 'mandate')).toHaveValue('Decision 99');
});
