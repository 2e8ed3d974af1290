// Types a story into a workbook, step by step, block by block. Keeps in mind which records are there, and
// what had to be left for later because it speaks of something that a later step brings.
// Knows the generic page; the special views are in `core-views.ts`.
import { expect, type Locator, type Page } from '@playwright/test';
import { answerAt, type CollectionName, fieldsOf, type FieldAt } from '#domain/schema.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { NAME_FIELD } from '#frame/fields/name-field.ts';
import type { Block, RecordTable } from '#guide/step.ts';
import { stepOf } from '#guide/steps.ts';
import { recordName } from '#text/record-name.ts';
import type { Language } from '#text/language.ts';
import { type CoreStory, targetOf, type ToldItem } from './core-story.ts';
import { typeView } from './core-views.ts';
import { texts } from './texts.ts';
import { type Desk, typeField } from './typist.ts';

/** A person at a desk with a story to tell. */
export interface Typist extends Desk {
  readonly story: CoreStory;
  /** The story's records in the order in which they came into the workbook. */
  readonly born: Map<CollectionName, string[]>;
  /** The workbook's own ids of the story's records, once their rows have been seen. */
  readonly rows: Map<string, string>;
  /** Fields that are done, by the story's ids. */
  readonly typed: Set<string>;
  /** Steps to come back to. */
  readonly later: Set<StepId>;
}

export function sitDown(page: Page, language: Language, story: CoreStory): Typist {
  const words = texts[language];
  const born = new Map<CollectionName, string[]>();
  const find = (name: CollectionName, id: string): ToldItem | undefined =>
    story.items.get(name)?.find((item) => item.id === id);
  return {
    page,
    words,
    story,
    born,
    rows: new Map(),
    typed: new Set(),
    later: new Set(),
    call(to, id) {
      const isBorn = born.get(to)?.includes(id) === true;
      if (!isBorn) note(born, to, id);
      return { name: recordName(words, to, find(to, id), find), isBorn };
    },
  };
}

/** Remembers that a record is there now. */
export const note = (
  born: Map<CollectionName, string[]>,
  name: CollectionName,
  id: string,
): unknown => born.set(name, [...(born.get(name) ?? []), id]);

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

/** A field, unless it is done, or refers to something that is not there and cannot be added here. */
export async function typeOnce(
  { typed, later, born, ...desk }: Typist,
  step: StepId,
  scope: Page | Locator,
  told: FieldAt,
  at: FieldAt,
  value: unknown,
): Promise<void> {
  const key = `${told.record}.${told.id}.${told.field}`;
  if (value === undefined || typed.has(key)) return;
  const to = targetOf(fieldsOf(told.record)[told.field]);
  const isThere = (id: string): boolean => born.get(to ?? 'nodes')?.includes(id) === true;
  const ids = Array.isArray(value) ? (value as readonly string[]) : [value as string];
  if (to && !NAME_FIELD[to] && !ids.every(isThere)) return void later.add(step);
  typed.add(key);
  await typeField(desk, scope, at, value);
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

/** The dialog that has just been opened; it takes the focus when it is there. */
export async function openedDialog(page: Page): Promise<Locator> {
  await expect(page.locator('[role="dialog"]:is(:focus, :focus-within)')).toBeVisible();
  return page.getByRole('dialog');
}

/** Closes a sheet by its own button. */
export async function closeDialog({ page, words }: Desk): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: words.t('common:close'), exact: true })
    .first()
    .click();
  await expect(dialog).toHaveCount(0);
}

/** Opens all that is folded. */
export async function unfold(page: Locator): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}
