// A person at a desk with a story: what is there already, what is done, and what has to wait for a later
// step. Knows dialogs and fields; knows no step.
import { expect, type Locator, type Page } from '@playwright/test';
import { type CollectionName, fieldsOf, type FieldAt } from '#domain/schema.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { NAME_FIELD } from '#frame/fields/name-field.ts';
import type { Language } from '#text/language.ts';
import { recordName } from '#text/record-name.ts';
import { type CoreStory, targetOf, type ToldItem } from './core-story.ts';
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
  const find = (name: CollectionName, id: string) => told(story, name, id);
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

/** A record of the story. */
export const told = (story: CoreStory, name: CollectionName, id: string): ToldItem | undefined =>
  story.items.get(name)?.find((item) => item.id === id);

/** A field, unless it is done, or refers to something that is not there and cannot be added here. */
export async function typeOnce(
  { typed, later, born, ...desk }: Typist,
  step: StepId,
  scope: Page | Locator,
  inStory: FieldAt,
  at: FieldAt,
  value: unknown,
): Promise<void> {
  const key = `${inStory.record}.${inStory.id}.${inStory.field}`;
  if (value === undefined || typed.has(key)) return;
  const to = targetOf(fieldsOf(inStory.record)[inStory.field]);
  const isThere = (id: string): boolean => born.get(to ?? 'nodes')?.includes(id) === true;
  const ids = Array.isArray(value) ? (value as readonly string[]) : [value as string];
  if (to && !NAME_FIELD[to] && !ids.every(isThere)) return void later.add(step);
  typed.add(key);
  await typeField(desk, scope, at, value);
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
