// Twenty sheets and one assistant: answers are typed back by the codes printed on the sheets, by keyboard alone.
import type { Page } from '@playwright/test';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { TEAM } from '#domain/field.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { CHAPTERS, STEP_IDS } from '#domain/vocabularies/method.ts';
import { paperSheetsPdf } from '#report/paper-sheets/paper-sheets-pdf.ts';
import { guideOf } from '#text/namespaces.ts';
import { book, files, subset } from '../support/fonts.ts';
import { runOn } from '../support/pdf.ts';
import { textsOf } from '../support/texts.ts';
import { expect, test } from './support/app.ts';
import { readyOffline } from './support/offline.ts';
import { newWorkbook, saved, saveToFile, snapshotOf } from './support/workbook.ts';

test.use({ serviceWorkers: 'allow' });

const words = await textsOf('en', ['paper', ...CHAPTERS.map(guideOf)]);

/** What stands on a sheet for an empty workbook, as a program reads it. */
function printed(): string {
  const snapshot = readSnapshot(
    docsFromData(
      { answers: {}, collections: {}, meta: { createdAt: 0, contentLanguage: 'en' } } as never,
      'blank',
    ),
  );
  const { bytes } = paperSheetsPdf(
    {
      snapshot,
      copy: 'internal',
      text: words,
      sentence: words,
      findings: { open: [], accepted: [] },
      today: '2026-11-24',
    },
    { paper: 'A3', steps: STEP_IDS, isFilled: false },
    { files, book, subset },
  );
  return runOn(bytes, 'pdftotext', '-layout', 'PDF', '-');
}

/** The code printed before these words. */
function codeBefore(sheet: string, label: string): string {
  const escaped = label.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const found = new RegExp(String.raw`(\d\.\d-[A-Z]) +${escaped}(?: {2,}|$)`, 'mu').exec(
    sheet,
  )?.[1];
  if (found === undefined) throw new Error(`No code before ${label}`);
  return found;
}

/** A hand on the keyboard that counts what it presses. */
function typist(page: Page) {
  let keys = 0;
  const place = (which: 'code' | 'answer') => page.locator(`[data-type-in="${which}"]`);
  return {
    keys: () => keys,
    async press(...all: readonly string[]) {
      for (const key of all) {
        await page.keyboard.press(key);
        keys += 1;
      }
    },
    async type(text: string) {
      await page.keyboard.type(text);
      keys += text.length;
    },
    /** As sloppily as people do. */
    async open(code: string) {
      await place('code').waitFor();
      await this.type(code.toLowerCase().replaceAll(/[.-]/gu, ''));
      await this.press('Enter');
      await place('answer').waitFor();
      await expect(page.locator('[data-place] :focus')).toHaveCount(1);
    },
    done: () => place('code').waitFor(),
  };
}

test('ten answers are typed back by keyboard alone, with the codes that the sheets say', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const sheet = printed();
  const code = (key: string): string => codeBefore(sheet, words.t(`fields:${key}`));
  await newWorkbook(page);
  // Found by its name, as the foot of the sheet says.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: words.t('search:label') }).waitFor();
  await page.keyboard.type(words.t('paper:screen.title'));
  await expect(page.getByRole('option').first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  const hand = typist(page);

  await hand.open(code('start.title.label'));
  await hand.type('Every youth has a place');
  await hand.press('Enter');

  await hand.open(code('start.level.label'));
  await hand.type('2');
  await hand.press('Enter');

  await hand.open(code('start.lead.label'));
  await hand.type('County Council');
  await hand.press('Enter');

  await hand.open(code('start.draftingStart.label'));
  await hand.type('01092026');
  await hand.press('Enter');

  await hand.open(code('members.heading'));
  for (const answer of ['Kari', 'Youth department', 'Drafting']) {
    await hand.type(answer);
    await hand.press('Enter');
  }
  // Another row: Enter alone goes on.
  await hand.done();
  await hand.press('Enter');
  await expect(page.locator('[data-place] :focus')).toHaveCount(1);
  await hand.type('Ola');
  await hand.press('Control+Enter');

  await hand.open(code('challenge.challenge.label'));
  await hand.type('Too many are outside.\nNobody asks them.');
  await hand.press('Control+Enter');

  await hand.open(code('challenge.sdgs.label'));
  await hand.type('1 12');
  await hand.press('Enter');

  await hand.open(code('statement.target.label'));
  for (const answer of ['5.5', '%', '2032', 'Statistics office']) {
    await hand.type(answer);
    await hand.press('Enter');
  }

  await hand.open(code('statement.solutionNeutral.label'));
  await hand.type('1');
  await hand.press('Enter');

  // The third question of the litmus test: its number stands in the row.
  await hand.open(`${codeBefore(sheet, words.t('fields:matrix.litmus_item.heading'))}3`);
  await hand.type('2');
  await hand.press('Enter');
  await hand.type('The target is ours');
  await hand.press('Enter');

  await hand.open(code('stakeholders.heading'));
  await hand.type('Chamber of crafts');
  await hand.press('Enter');
  await hand.type('7');
  await hand.press('Enter');
  await hand.type('4');
  await hand.press('Enter');
  await hand.type('2');
  await hand.press('Enter');
  await hand.type('2 12');
  await hand.press('Control+Enter');
  await hand.done();

  await saved(page);
  test.info().annotations.push({ type: 'keys', description: String(hand.keys()) });
  const snapshot = await snapshotOf(await saveToFile(page, 'Every youth has a place'));
  const { start, challenge, statement, litmus } = snapshot.answers;
  const [lead, chamber] = snapshot.stakeholders;
  expect(start).toMatchObject({
    title: 'Every youth has a place',
    level: 'regional',
    lead: lead?.id,
    draftingStart: '2026-09-01',
  });
  expect(lead?.name).toBe('County Council');
  expect(snapshot.members).toMatchObject([
    { name: 'Kari', unit: 'Youth department', task: 'Drafting' },
    { name: 'Ola' },
  ]);
  expect(challenge.challenge).toBe('Too many are outside.\nNobody asks them.');
  expect(challenge.sdgs).toEqual(['1', '12']);
  expect(statement.target).toEqual({
    value: 5.5,
    unit: '%',
    year: 2032,
    source: 'Statistics office',
  });
  expect(statement.solutionNeutral).toBe(true);
  expect(litmus.scores).toEqual({ objective: { [TEAM]: 2 } });
  expect(litmus.reasons).toEqual({ objective: 'The target is ours' });
  expect(chamber).toMatchObject({
    name: 'Chamber of crafts',
    actorType: 'business_support',
    power: 4,
    interest: 2,
    roles: ['coordinator', 'champion'],
  });
  // Everything that was typed, and a key to open, one to keep and three for the code each.
  expect(hand.keys()).toBeLessThan(340);
});

test('who types on at once after a name writes the next code, also on a slow computer', async ({
  page,
}) => {
  const docId = await newWorkbook(page);
  await page.goto(`./#/w/${docId}/type-in`);
  const hand = typist(page);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await hand.open('11d');
  await hand.type('County Council');
  await expect(page.getByRole('option').first()).toBeVisible();
  await hand.press('Enter');
  await hand.type('11a');
  const code = page.getByRole('combobox', { name: words.t('paper:screen.code') });
  await expect(code).toHaveValue('11a');

  await hand.press('Enter');
  await expect(page.locator('[data-place] :focus')).toHaveCount(1);
  await hand.type('A place for all');
  await hand.press('Enter');
  await saved(page);
  const { answers, stakeholders } = await snapshotOf(await saveToFile(page, 'A place for all'));
  expect(stakeholders).toMatchObject([{ id: answers.start.lead, name: 'County Council' }]);
});

test('without a network a wrong code says what is near, and what was typed is taken back', async ({
  page,
  server,
}) => {
  const docId = await newWorkbook(page);
  await readyOffline(page);
  await server.stop();
  await page.goto(`./#/w/${docId}/type-in`);
  const hand = typist(page);
  const code = page.getByRole('combobox', { name: words.t('paper:screen.code') });
  await expect(code).toBeFocused();
  await hand.type('31y');
  await hand.press('Enter');
  await expect(
    page.getByText(words.t('paper:screen.unknown', { typed: '31y' })).first(),
  ).toBeVisible();
  await hand.press('Control+a');
  await hand.type('4.1-A3');
  await hand.press('Enter');
  await expect(page.getByText(/the list has 0 rows so far/u).first()).toBeVisible();

  await hand.press('Control+a');
  await hand.type('title of the mis');
  await expect(page.getByRole('option').first()).toBeVisible();
  await hand.press('ArrowDown', 'Enter');
  await expect(page.locator('[data-place] :focus')).toHaveCount(1);
  await hand.type('First');
  await hand.press('Enter');
  // Within a step its letter is enough; the answer that stood there is shown.
  await hand.open('a');
  await expect(page.locator('[data-place] :focus')).toHaveValue('First');
  await hand.press('End');
  await hand.type(' and last');
  await hand.press('Enter');
  await hand.open('f');
  await hand.type('Kari');
  await hand.press('Control+Enter');
  await expect(page.getByText(words.t('paper:screen.count', { count: 3 }))).toBeVisible();
  await expect(page.getByRole('status').or(page.locator('output'))).toContainText(['Kari']);

  // A name is added, taken by its beginning, added though it stands within another, taken though another comes first.
  for (const [letter, name] of [
    ['d', 'Art school'],
    ['e', 'art'],
    ['d', 'School'],
    ['e', 'school'],
  ] as const) {
    await hand.open(letter);
    await hand.press('Control+a');
    await hand.type(name);
    await hand.press('Enter');
    await hand.done();
  }
  // Several names one after the other; Enter alone ends them.
  await hand.open('44a');
  for (const name of ['art', 'school', '']) {
    await hand.type(name);
    await hand.press('Enter');
    if (name !== '') await expect(page.locator('[data-place] input')).toHaveValue('');
  }
  await hand.done();
  await hand.open('11f');

  // A new row that nobody fills leaves nothing.
  await hand.press('Escape');
  await hand.done();

  const takeBack = (of: string) =>
    page.getByRole('button', { name: words.t('paper:screen.takeBack', { code: of }) });
  await takeBack('1.1-F1').press('Enter');
  await takeBack('1.1-A').first().press('Enter');
  await saved(page);
  const snapshot: Snapshot = await snapshotOf(await saveToFile(page, 'First'));
  expect(snapshot.members).toEqual([]);
  expect(snapshot.stakeholders.map(({ name }) => name)).toEqual(['Art school', 'School']);
  const school = snapshot.stakeholders[1]?.id;
  expect(snapshot.answers.start).toMatchObject({ lead: school, accountableOwner: school });
  expect(snapshot.answers.cluster.members).toHaveLength(2);
});
