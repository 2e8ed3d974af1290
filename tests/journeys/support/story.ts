// Types a whole mission into a blank workbook, step by step, with whatever hand it is given.
// Knows the screens; knows nothing of mouse or keys.
import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { StepId } from '#domain/vocabularies/method.ts';
import { STORY } from './case-f2.ts';
import type { Hand } from './hand.ts';
import { t } from './texts.ts';
import { button, field, skipLink } from './workbook.ts';

/** From the library to the action plan; the page stands in step 6.2 at the end. */
export async function typeStory(page: Page, hand: Hand): Promise<void> {
  await hand.press(button(page, 'library:new'));
  await hand.press(skipLink(page));
  await start(page, hand);
  await next(page, hand, 'challenge');
  await hand.write(field(page, 'challenge', 'challenge'), STORY.challenge);
  await next(page, hand, 'statement');
  await statement(page, hand);
  await next(page, hand, 'criteria');
  await criteria(page, hand);
  await next(page, hand, 'register');
  await register(page, hand);
  await next(page, hand, 'flow');
  await flow(page, hand);
  await next(page, hand, 'actions');
  await actions(page, hand);
}

/** More than there are steps. */
const MOST_STEPS = 40;

/** By the button in the foot, as people go; steps that the story says nothing about are passed by. */
async function next(page: Page, hand: Hand, id: StepId): Promise<void> {
  const here = page.locator('[data-step]');
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const before = (await here.getAttribute('data-step')) ?? '';
    if (before === id) return;
    await hand.press(page.locator('a[rel="next"]'));
    await expect(here).not.toHaveAttribute('data-step', before);
  }
  throw new Error(`Next never arrives at ${id}`);
}

/** Through the library and its card's menu; answers the file. */
export async function saveFile(page: Page, hand: Hand): Promise<string> {
  await hand.press(page.getByRole('link', { name: t('settings:home') }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hand.act(
      page.getByRole('button', { name: t('common:actionsFor', { name: STORY.start.title }) }),
      t('library:saveFile'),
    ),
  ]);
  return readFile(await download.path(), 'utf8');
}

async function start(page: Page, hand: Hand): Promise<void> {
  const { title, territory, level, mandate } = STORY.start;
  await hand.write(field(page, 'start', 'title'), title);
  await hand.write(field(page, 'start', 'territory'), territory);
  await hand.choose(page.locator('#at-start\\.level'), t(`vocabularies:level.${level}.label`));
  await hand.write(field(page, 'start', 'mandate'), mandate);
}

async function statement(page: Page, hand: Hand): Promise<void> {
  for (const slot of ['object', 'group', 'place', 'verb'] as const) {
    await hand.press(page.locator(`[data-slot="${slot}"]`));
    await hand.write(field(page, 'statement', slot), STORY.statement[slot]);
  }
  await hand.press(button(page, 'frame:sentence.done'));
  const target = page.getByRole('group', { name: t('fields:statement.target.label'), exact: true });
  const part = (name: string): Locator => target.getByLabel(t(`fields:quantity.${name}.label`));
  await hand.write(part('value'), String(STORY.statement.target));
  await hand.write(part('unit'), STORY.statement.unit);
  await hand.date(
    page.getByRole('group', { name: t('fields:statement.deadline.label'), exact: true }),
    STORY.statement.deadline,
  );
}

async function criteria(page: Page, hand: Hand): Promise<void> {
  await hand.press(button(page, 'frame:criteria.addRater'));
  await hand.write(page.getByLabel(t('frame:criteria.rater'), { exact: true }), STORY.rater);
  for (const [criterion, score] of Object.entries(STORY.scores)) {
    const label = t(`vocabularies:criteria.${criterion}.label`);
    await hand.score(page.getByRole('radiogroup', { name: label }), score);
    if (criterion !== 'cross_sector_actor_discipline') continue;
    await hand.write(
      page.getByLabel(t('frame:criteria.reason', { criterion: label })),
      STORY.reason,
    );
  }
}

async function register(page: Page, hand: Hand): Promise<void> {
  const row = (at: number, name: string): Locator =>
    page.locator(`tbody [id^="at-stakeholders."][id$=".${name}"]`).nth(at);
  for (const [at, person] of STORY.stakeholders.entries()) {
    await hand.press(button(page, 'fields:stakeholders.add'));
    await hand.write(row(at, 'name'), person.name);
    if (person.actorType !== null)
      await hand.choose(
        row(at, 'actorType'),
        t(`vocabularies:actor_type.${person.actorType}.label`),
      );
    if (person.level === null && person.stake === '') continue;
    await hand.act(
      page.getByRole('button', { name: t('common:actionsFor', { name: person.name }) }),
      t('common:details'),
    );
    const sheet = page.getByRole('dialog');
    if (person.level !== null)
      await hand.choose(
        sheet.locator('[id$=".level"]'),
        t(`vocabularies:level.${person.level}.label`),
      );
    if (person.stake !== '') await hand.write(sheet.locator('[id$=".stake"]'), person.stake);
    await hand.close();
    await expect(sheet).toHaveCount(0);
  }
  const grid = page.locator('[data-quadrant]').first().locator('..');
  for (const { name, power, interest } of STORY.stakeholders) {
    if (power === null || interest === null) continue;
    const chip = page.getByRole('button', { name: t('frame:grid.placeUnset', { name }) });
    await hand.place(chip, grid, power, interest);
    const placed = t('frame:grid.place', { name, power, interest });
    await expect(page.getByRole('button', { name: placed })).toBeVisible();
  }
}

async function flow(page: Page, hand: Hand): Promise<void> {
  await hand.write(page.getByLabel(t('flow:start.question')), STORY.mission.label);
  await hand.press(button(page, 'flow:start.begin'));
  await hand.press(button(page, 'backwards:leave'));
  const panel = page.getByRole('complementary', { name: t('flow:panel') });
  for (const { to, add } of STORY.backwards) {
    await hand.select(card(page, to));
    for (const { label, kind } of add) {
      const question = panel.getByLabel(t('flow:quick.question'));
      await hand.write(question, label);
      await hand.choose(
        panel.getByRole('button', { name: t('flow:quick.kind') }),
        t(`vocabularies:node_kind.${kind}.label`),
      );
      await hand.press(panel.getByRole('button', { name: t('flow:quick.add'), exact: true }));
      await expect(question).toHaveValue('');
      await expect(panel.getByRole('button', { name: label }).first()).toBeVisible();
    }
  }
  await hand.beginNode();
  const later = page.getByRole('dialog').getByRole('button', { name: t('flow:laterImpact') });
  await hand.press(later);
  const label = page.locator('.react-flow textarea');
  await hand.write(label, STORY.later.label);
  await page.keyboard.press('Enter');
  for (const { from, to } of STORY.joined) {
    await hand.select(card(page, from));
    await hand.beginLink();
    await hand.press(page.getByRole('dialog').getByRole('button', { name: to }));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await hand.act(button(page, 'flow:moreActs'), t('flow:tidy'));
}

const card = (page: Page, label: string): Locator =>
  page
    .locator('.react-flow [role="button"]')
    .filter({ visible: true })
    .and(page.getByRole('button', { name: label }));

async function actions(page: Page, hand: Hand): Promise<void> {
  const row = (at: number, name: string): Locator =>
    page.locator(`[id^="at-tasks."][id$=".${name}"]`).nth(at);
  for (const [at, { title, deliverable, status, enables }] of STORY.tasks.entries()) {
    await hand.press(button(page, 'fields:tasks.add'));
    await hand.write(row(at, 'title'), title);
    await hand.write(row(at, 'deliverable'), deliverable);
    if (status !== null)
      await hand.choose(row(at, 'status'), t(`vocabularies:task_status.${status}.label`));
    if (enables === null) continue;
    await hand.act(
      page.getByRole('button', { name: t('common:actionsFor', { name: title }) }),
      t('common:details'),
    );
    const sheet = page.getByRole('dialog');
    await hand.find(sheet.locator('[id$=".enables"]'), enables);
    await hand.close();
    await expect(sheet).toHaveCount(0);
  }
}
