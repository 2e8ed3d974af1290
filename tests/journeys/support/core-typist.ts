// Types a story into a workbook, step by step, block by block, row by row.
// Knows the generic page; the special views are in `core-views.ts`.
import { expect, type Locator } from '@playwright/test';
import { answerAt, type CollectionName } from '#domain/schema.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { NAME_FIELD } from '#frame/fields/name-field.ts';
import type { Block, RecordTable } from '#guide/step.ts';
import { stepOf } from '#guide/steps.ts';
import { closeDialog, note, openedDialog, typeOnce, type Typist, unfold } from './core-desk.ts';
import type { ToldItem } from './core-story.ts';
import { typeView } from './core-views.ts';

/** All that the story says of a step's fields; the page stands there. */
export async function typeStep(typist: Typist, id: StepId): Promise<void> {
  const page = typist.page.locator(`article[data-step="${id}"]`);
  await unfold(page);
  for (const block of stepOf(id).blocks) await typeBlock(typist, id, page, block);
}

async function typeBlock(typist: Typist, step: StepId, page: Locator, block: Block): Promise<void> {
  if ('view' in block) return typeView(typist, page, block.view);
  if ('records' in block) return typeTable(typist, step, page, block);
  const values = typist.story.answers[block.record] ?? {};
  const fields = 'matrix' in block ? block.columns : block.fields;
  for (const field of fields) {
    const at = answerAt(block.record, field as never);
    await typeOnce(typist, step, page, at, at, values[field]);
  }
}

/** Row by row; what has no column is typed in the row's sheet. */
async function typeTable(
  typist: Typist,
  step: StepId,
  page: Locator,
  table: RecordTable,
): Promise<void> {
  const { records: name, columns, more = [] } = table;
  for (const item of typist.story.items.get(name) ?? []) {
    if (table.isFixed && !typist.rows.has(`${name}.${item.id}`)) throw new Error(item.id);
    const row = await rowOf(typist, page, name, item);
    const type = (scope: Locator, field: string): Promise<void> =>
      typeOnce(
        typist,
        step,
        scope,
        { record: name, id: item.id, field },
        { record: name, id: row.id, field },
        item[field],
      );
    for (const field of columns) await type(row.locator, field);
    if (!more.some((field) => item[field] !== undefined)) continue;
    const sheet = await openSheet(typist, row.locator, table.isFixed === true);
    for (const field of more) await type(sheet, field);
    await closeDialog(typist);
  }
}

interface Row {
  readonly id: string;
  readonly locator: Locator;
}

/** The row of a record; a new one when the workbook does not know it yet. */
async function rowOf(
  typist: Typist,
  page: Locator,
  name: CollectionName,
  item: ToldItem,
): Promise<Row> {
  const key = `${name}.${item.id}`;
  const isBorn = typist.born.get(name)?.includes(item.id) === true;
  const id =
    typist.rows.get(key) ??
    (isBorn ? await rowNamed(page, name, item) : await addRow(typist, page, name));
  typist.rows.set(key, id);
  if (!isBorn) note(typist.born, name, item.id);
  return { id, locator: page.locator(`tr[data-row="${id}"]`) };
}

const rowsOf = (page: Locator, name: CollectionName): Locator =>
  page.locator(`tr[data-row]:has([id^="at-${name}."])`);

async function addRow({ words }: Typist, page: Locator, name: CollectionName): Promise<string> {
  const rows = rowsOf(page, name);
  const before = await rows.count();
  await page.getByRole('button', { name: words.t(`fields:${name}.add`), exact: true }).click();
  await expect(rows).toHaveCount(before + 1);
  await expect(rows.last().locator(':focus')).toHaveCount(1);
  return (await rows.last().getAttribute('data-row')) ?? '';
}

/** The row of a record that was added by its name in an earlier step. */
async function rowNamed(page: Locator, name: CollectionName, item: ToldItem): Promise<string> {
  const field = NAME_FIELD[name] ?? '';
  for (const row of await rowsOf(page, name).all())
    if ((await row.locator(`[id$=".${field}"]`).inputValue()) === item[field])
      return (await row.getAttribute('data-row')) ?? '';
  throw new Error(`No row for ${name}.${item.id}`);
}

async function openSheet(
  { page, words }: Typist,
  row: Locator,
  isFixed: boolean,
): Promise<Locator> {
  await row.locator('td:last-child button').last().click();
  if (!isFixed)
    await page.getByRole('menuitem', { name: words.t('common:details'), exact: true }).click();
  return openedDialog(page);
}
