// Fills any field of the workbook by its declaration, through the control that stands on the page for it.
// Knows controls; knows nothing of steps, tables or what is typed.
import { expect, type Locator, type Page } from '@playwright/test';
import { type Quantity, QUANTITY_PARTS, TEAM } from '#domain/field.ts';
import {
  type CollectionName,
  fieldAt,
  type FieldAt,
  isCollection,
  partOf,
} from '#domain/schema.ts';
import { controlId } from '#frame/step-paths.ts';
import type { Translator } from '#text/translator.ts';

/** Where somebody types. */
export interface Desk {
  readonly page: Page;
  readonly words: Translator;
  /** What a record is called, and whether it is there already; for references. */
  call(to: CollectionName, id: string): { readonly name: string; readonly isBorn: boolean };
}

/** The control of a field within a part of the page (a row and its sheet show the same field). */
export const control = (scope: Page | Locator, at: FieldAt): Locator =>
  scope.locator(`[id="${controlId(at)}"]`);

/** Types or chooses a value. `scope` is the row, the sheet or the page on which the control stands. */
export async function typeField(
  desk: Desk,
  scope: Page | Locator,
  at: FieldAt,
  value: unknown,
): Promise<void> {
  const { page, words } = desk;
  const field = fieldAt(at);
  const box = control(scope, at);
  switch (field.code) {
    case 'text':
    case 'prose':
      return box.fill(value as string);
    case 'number':
      return box.fill(words.number(value as number));
    case 'quantity':
      return typeQuantity(desk, scope, at, value as Quantity);
    case 'date':
      return typeDate(page, box, value as string);
    case 'yesNo':
      return (await opens(box))
        ? pick(page, box, [value === true ? 'yes' : 'no'])
        : score(box, value === true ? 0 : 1);
    case 'choice':
      return pick(page, box, [value as string]);
    case 'many':
      return pick(page, box, value as readonly string[], { isOpenAfter: true });
    case 'scale':
      return (await opens(box))
        ? pick(page, box, [String(value)])
        : score(box, (value as number) - field.min);
    case 'ref':
      return find(desk, box, field.to, value as string);
    case 'refs':
      for (const id of value as readonly string[]) await find(desk, box, field.to, id);
      // Its list is open again for the next one.
      return box.blur();
    case 'ratings':
      for (const [item, given] of Object.entries(value as Record<string, Record<string, number>>))
        await score(control(scope, partOf(at, item, TEAM)), (given[TEAM] ?? 0) - field.min);
      return;
    case 'remarks':
      for (const [item, said] of Object.entries(value as Record<string, string>))
        await control(scope, partOf(at, item)).fill(said);
      return;
    case 'position':
      throw new Error('A place is not typed');
  }
}

/** In a row of a table a short choice is a list that opens, elsewhere it lies open. */
const opens = (box: Locator): Promise<boolean> =>
  box.evaluate((element) => element.matches('button'));

/** One of a few that lie open, by its place. */
export const score = (group: Locator, at: number): Promise<void> =>
  group.locator('input').nth(at).check();

/** Some of a list that opens; one that takes many stays open until it is left. */
export async function pick(
  page: Page,
  trigger: Locator,
  ids: readonly string[],
  { isOpenAfter = false } = {},
): Promise<void> {
  await trigger.click();
  for (const id of ids) await page.locator(`[role="option"][data-key="${id}"]`).click();
  if (isOpenAfter) await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

/** A record by its name; one that is not there yet is added in the same breath. */
async function find(
  { page, words, call }: Desk,
  box: Locator,
  to: string,
  id: string,
): Promise<void> {
  if (!isCollection(to)) throw new Error(`No collection ${to}`);
  const { name, isBorn } = call(to, id);
  const wanted = isBorn ? name : words.t('common:addNamed', { name });
  const option = page.getByRole('option', { name: wanted, exact: true });
  // A page that still moves closes the list: then one types again. By keys: it may move under the pointer.
  await expect(async () => {
    await box.click();
    await box.fill('');
    await box.fill(name);
    await expect(option).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 10_000 });
  const { place, id: optionId } = await option.evaluate((element) => {
    const options = element.closest('[role="listbox"]')?.querySelectorAll('[role="option"]') ?? [];
    return { place: [...options].indexOf(element), id: element.id };
  });
  for (let step = 0; step <= place; step += 1) await box.press('ArrowDown');
  await expect(box).toHaveAttribute('aria-activedescendant', optionId);
  await box.press('Enter');
}

/** Day, month and year: in the languages of the tests they stand in this order. */
/** In one go, in the order in which the language writes a date. */
async function typeDate(page: Page, box: Locator, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  const digits: Readonly<Record<string, string>> = { year, month, day };
  const parts = box.locator('[data-type="year"], [data-type="month"], [data-type="day"]');
  const order = await parts.evaluateAll((all) => all.map((part) => part.getAttribute('data-type')));
  await parts.first().click();
  await page.keyboard.type(order.map((part) => digits[part ?? '']).join(''));
}

async function typeQuantity(
  { words }: Desk,
  scope: Page | Locator,
  at: FieldAt,
  value: Quantity,
): Promise<void> {
  for (const part of QUANTITY_PARTS) {
    const given = value[part];
    if (given === null || given === '') continue;
    const typed = part === 'value' ? words.number(Number(given)) : String(given);
    await control(scope, partOf(at, part)).fill(typed);
  }
}
