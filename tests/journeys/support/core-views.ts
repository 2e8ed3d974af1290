// The special views of the track Core, filled as people fill them: the sentence by its slots, the criteria
// voice by voice, the flow in its list, its links in their table. What only shows is left alone.
import { expect, type Locator } from '@playwright/test';
import { inferKind } from '#domain/grammar.ts';
import { answerAt, type FieldAt, itemAt, partOf } from '#domain/schema.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';
import { kindName } from '#text/flow-names.ts';
import type { ViewName } from '#guide/step.ts';
import { optionLabel } from '#text/option-label.ts';
import type { ToldItem } from './core-story.ts';
import {
  closeDialog,
  note,
  openedDialog,
  told,
  type Typist,
  typeOnce,
  unfold,
} from './core-desk.ts';
import { control, pick, score, typeField } from './typist.ts';

/** Types what the story says into a view. */
export async function typeView(typist: Typist, page: Locator, view: ViewName): Promise<void> {
  if (view === 'sentence') return typeSentence(typist, page);
  if (view === 'criteria') return typeCriteria(typist, page);
  if (view === 'flow') return drawFlow(typist, page);
  if (view === 'linkTest') return button(typist, page, 'link-test:look.table').click();
}

const button = ({ words }: Typist, scope: Locator, key: string): Locator =>
  scope.getByRole('button', { name: words.t(key), exact: true });

async function typeSentence(typist: Typist, page: Locator): Promise<void> {
  for (const slot of ['object', 'group', 'place', 'verb'] as const) {
    await page.locator(`[data-slot="${slot}"]`).click();
    const at = answerAt('statement', slot);
    await typeField(typist, page, at, typist.story.answers.statement?.[slot]);
  }
  await button(typist, page, 'frame:sentence.done').click();
}

/** Each voice scores alone; the reasons are given once. */
async function typeCriteria(typist: Typist, page: Locator): Promise<void> {
  const { scores = {}, reasons = {} } = (typist.story.answers.criteria ?? {}) as {
    readonly scores?: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly reasons?: Readonly<Record<string, string>>;
  };
  for (const { id, name } of typist.story.items.get('raters') ?? []) {
    await button(typist, page, 'frame:criteria.addRater').click();
    const box = page.getByLabel(typist.words.t('frame:criteria.rater'), { exact: true });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await unfold(page);
    await box.fill(name as string);
    note(typist.born, 'raters', id);
    for (const [criterion, given] of Object.entries(scores)) {
      const label = optionLabel(typist.words, 'criteria', criterion);
      const group = page.getByRole('radiogroup', { name: label, exact: true });
      await score(group, given[id] ?? 0);
    }
  }
  for (const [criterion, reason] of Object.entries(reasons))
    await control(page, partOf(answerAt('criteria', 'reasons'), criterion)).fill(reason);
}

/** The mission first, then everything else in the list, then the Links between them. */
async function drawFlow(typist: Typist, page: Locator): Promise<void> {
  const nodes = typist.story.items.get('nodes') ?? [];
  const mission = nodes.filter(({ main }) => main === true);
  for (const node of mission) {
    await page.getByLabel(typist.words.t('flow:start.question')).fill(node['label'] as string);
    await button(typist, page, 'flow:start.begin').click();
    await button(typist, page, 'flow:look.list').click();
    await keep(typist, page, 'nodes', node);
  }
  for (const node of nodes.filter((each) => !mission.includes(each)))
    await addNode(typist, page, node);
  for (const node of nodes) await typeDetails(typist, page, node);
  for (const link of typist.story.items.get('links') ?? []) await addLink(typist, page, link);
}

/** The list is two tables: Nodes, then Links. */
const rowsOf = (page: Locator, name: 'nodes' | 'links'): Locator =>
  page
    .locator('tbody')
    .nth(name === 'nodes' ? 0 : 1)
    .locator('tr[data-row]');

/** Remembers the newest row as the one of this record. */
async function keep(
  { born, rows }: Typist,
  page: Locator,
  name: 'nodes' | 'links',
  { id }: ToldItem,
): Promise<void> {
  note(born, name, id);
  const all = rowsOf(page, name);
  await expect(all).toHaveCount(born.get(name)?.length ?? 0);
  rows.set(`${name}.${id}`, (await all.last().getAttribute('data-row')) ?? '');
}

const rowOf = ({ rows }: Typist, page: Locator, name: 'nodes' | 'links', id: string): Locator =>
  page.locator(`tr[data-row="${rows.get(`${name}.${id}`)}"]`);

async function addNode(typist: Typist, page: Locator, node: ToldItem): Promise<void> {
  const kind = node['kind'] as NodeKind;
  await button(typist, page, 'flow:node').click();
  const dialog = await openedDialog(typist.page);
  await unfold(dialog);
  const name = kindName(typist.words, { kind, main: null });
  await dialog.locator('button', { has: typist.page.getByText(name, { exact: true }) }).click();
  await expect(dialog).toHaveCount(0);
  await keep(typist, page, 'nodes', node);
  const box = control(page, at(typist, node, 'label'));
  await expect(box).toBeFocused();
  await box.fill(node['label'] as string);
}

const at = ({ rows }: Typist, node: ToldItem, field: 'label'): FieldAt =>
  itemAt('nodes', rows.get(`nodes.${node.id}`) ?? '', field);

/** What has no column stands in the sheet. */
async function typeDetails(typist: Typist, page: Locator, node: ToldItem): Promise<void> {
  const fields = ['term', 'deliveredByOthers', 'owner', 'note'].filter(
    (field) => node[field] !== undefined,
  );
  if (fields.length === 0) return;
  const name = node['label'] as string;
  await rowOf(typist, page, 'nodes', node.id)
    .getByRole('button', { name: typist.words.t('flow:table.details', { name }), exact: true })
    .click();
  const sheet = await openedDialog(typist.page);
  await unfold(sheet);
  const id = typist.rows.get(`nodes.${node.id}`) ?? '';
  for (const field of fields)
    await typeOnce(
      typist,
      'flow',
      sheet,
      { record: 'nodes', id: node.id, field },
      { record: 'nodes', id, field },
      node[field],
    );
  await closeDialog(typist);
}

/** By the dialog of the Node it starts from; the grammar guesses the kind, another is chosen in its row. */
async function addLink(typist: Typist, page: Locator, link: ToldItem): Promise<void> {
  const { words, story } = typist;
  const [from, to] = [link['from'] as string, link['to'] as string];
  const node = (id: string): ToldItem | undefined => told(story, 'nodes', id);
  const name = node(from)?.['label'] as string;
  await rowOf(typist, page, 'nodes', from)
    .getByRole('button', { name: words.t('flow:table.connect', { name }), exact: true })
    .click();
  const dialog = await openedDialog(typist.page);
  const target = node(to) ? (node(to)?.['label'] as string) : sentenceOf(typist, to);
  await dialog.getByLabel(words.t('flow:connect.search')).fill(target);
  await dialog
    .locator('li button', { has: typist.page.getByText(target, { exact: true }) })
    .first()
    .click();
  await expect(dialog).toHaveCount(0);
  await keep(typist, page, 'links', link);
  const kindOf = (id: string) => (node(id)?.['kind'] as NodeKind | undefined) ?? 'link';
  const kind = link['kind'] as LinkKind;
  if (inferKind({ kind: kindOf(from) }, { kind: kindOf(to) }) === kind) return;
  const row = rowOf(typist, page, 'links', link.id);
  await pick(typist.page, row.locator('button[aria-haspopup="listbox"]').first(), [kind]);
}

/** What a Link is called as the end of another. */
function sentenceOf({ words, story }: Typist, id: string): string {
  const link = told(story, 'links', id);
  const label = (end: unknown): string => told(story, 'nodes', end as string)?.['label'] as string;
  const verb = optionLabel(words, 'link_kind', link?.['kind'] as string);
  const sentence = words.t('flow:sentence', {
    from: label(link?.['from']),
    verb,
    to: label(link?.['to']),
  });
  return words.t('flow:theLink', { link: sentence });
}
