// Every screen of the app by name and the way to it, for tests that look at all of them.
// Knows nothing of what is looked for.
import { expect, type Page } from '@playwright/test';
import { dataOf, docsFromData, newId } from '#document/index.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { STEPS } from '#guide/steps.ts';
import { PAGES } from '#screens/begin/pages.ts';
import { writeWorkbookFile } from '#storage/file-write.ts';
import type { Translator } from '#text/translator.ts';
import { sampleWorkbook } from '../../support/sample-workbook.ts';
import { FLOW_SCREENS } from './flow-screens.ts';
import { dialog, go, inWorkbook, menu, press, type Screen, step, type View } from './view.ts';
import { openFile, opened, stepShown } from './workbook.ts';

/** The invented county of Nordvik, well filled; one number lacks its source, so that a check speaks. */
export function sample(): Snapshot {
  const whole = sampleWorkbook();
  const { baseline } = whole.answers.challenge;
  const challenge = { ...whole.answers.challenge, baseline: { ...baseline, source: '' } };
  return { ...whole, answers: { ...whole.answers, challenge } };
}

/** A filled workbook in the library of this page, open. */
export async function openSample(page: Page, words: Translator): Promise<View> {
  const docs = docsFromData(dataOf(sample(), { private: true }), newId());
  const options = { versionId: newId(), lineage: [], includePrivate: true, now: 0 };
  await page.goto('./');
  await openFile(page, 'nordvik.kurs.json', await writeWorkbookFile(docs, options), words);
  return { page, words, docId: await opened(page) };
}

const cardMenu = async (view: View): Promise<void> => {
  await go(view, '');
  await press(view, 'common:actionsFor', { name: sampleWorkbook().answers.start.title });
  await menu(view);
};

const library: readonly Screen[] = [
  { name: 'library', open: (view) => go(view, '') },
  { name: 'menu of a card', open: cardMenu },
  {
    name: 'choice of examples',
    async open(view) {
      await go(view, '');
      await press(view, 'library:example');
      await dialog(view);
    },
  },
  {
    name: 'rename dialog',
    async open(view) {
      await cardMenu(view);
      await view.page.getByRole('menuitem', { name: view.words.t('library:rename') }).click();
      await dialog(view);
    },
  },
  {
    name: 'refused file',
    async open(view) {
      await go(view, '');
      await openFile(view.page, 'broken.kurs.json', '{', view.words);
      await expect(
        view.page.getByText(view.words.t('library:file.refused.not-json')),
      ).toBeVisible();
    },
  },
  {
    name: 'bin and its question',
    async open(view) {
      const { page, words } = view;
      await go(view, '');
      await press(view, 'library:new');
      await expect(page.getByTestId('save-state')).toBeVisible();
      await go(view, '');
      await press(view, 'common:actionsFor', { name: words.t('library:untitled') });
      await page.getByRole('menuitem', { name: words.t('library:toBin') }).click();
      // On a phone a long message lies over the bin for a while; it can be closed.
      await press(view, 'common:close');
      await page.locator('summary').click();
      await press(view, 'library:deleteForever');
      await expect(page.getByRole('alertdialog')).toBeVisible();
    },
  },
];

const steps: readonly Screen[] = STEPS.map(({ id }) => ({
  name: `step ${id}`,
  async open(view) {
    await step(view, id);
    await stepShown(view.page, id);
  },
}));

const begin: readonly Screen[] = PAGES.map((page) => ({
  name: `first ten minutes, ${page}`,
  async open(view) {
    await inWorkbook(view, `begin/${page}`);
    await expect(view.page.locator(`[data-begin="${page}"]`)).toBeVisible();
    await view.page
      .locator('[data-begin] details')
      .evaluateAll((all) => all.forEach((folded) => folded.setAttribute('open', '')));
  },
}));

const inSteps: readonly Screen[] = [
  {
    name: 'a month to pick a day from',
    async open(view) {
      await step(view, 'start');
      const label = view.words.t('fields:start.draftingStart.label');
      await view.page.getByRole('group', { name: label }).getByRole('button').last().click();
      await dialog(view);
    },
  },
  {
    name: 'a list to choose from',
    async open(view) {
      await step(view, 'challenge');
      await view.page.locator('summary').first().click();
      await view.page.locator('#at-challenge\\.sdgs').click();
      await expect(view.page.getByRole('listbox')).toBeVisible();
    },
  },
  {
    name: 'a slot of the sentence',
    async open(view) {
      await step(view, 'statement');
      await view.page.locator('[data-slot="object"]').click();
      await expect(view.page.locator('#at-statement\\.object')).toBeVisible();
    },
  },
  {
    name: 'all criteria',
    async open(view) {
      await step(view, 'criteria');
      await view.page.locator('[data-step] summary').click();
    },
  },
  {
    name: 'links as a table',
    async open(view) {
      await step(view, 'links');
      await press(view, 'link-test:look.table');
      await expect(view.page.getByRole('table').first()).toBeVisible();
    },
  },
  {
    name: 'details of a stakeholder',
    async open(view) {
      await step(view, 'register');
      const [first] = sampleWorkbook().stakeholders;
      await press(view, 'common:actionsFor', { name: first?.name ?? '' });
      await view.page.getByRole('menuitem', { name: view.words.t('common:details') }).click();
      await dialog(view);
    },
  },
  {
    name: 'guide, the example',
    async open(view) {
      await step(view, 'register');
      const tab = view.page.getByRole('tab', { name: view.words.t('frame:example') });
      if (!(await tab.isVisible())) await press(view, 'frame:showGuide');
      await tab.click();
      await view.page.locator('summary').last().click();
    },
  },
];

const pages: readonly Screen[] = [
  { name: 'canvas on a page of its own', open: (view) => inWorkbook(view, 'canvas') },
  {
    name: 'findings, one being accepted',
    async open(view) {
      await inWorkbook(view, 'findings');
      await press(view, 'frame:findings.accept');
      await expect(view.page.getByLabel(view.words.t('frame:findings.acceptReason'))).toBeVisible();
    },
  },
  {
    name: 'codes of paper sheets, some that fit',
    async open(view) {
      await inWorkbook(view, 'type-in');
      await view.page.getByRole('combobox').fill('4.1');
      await view.page.keyboard.type('a');
      await expect(view.page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'a new row from a paper sheet, and what was typed before',
    async open(view) {
      const { page } = view;
      await inWorkbook(view, 'type-in');
      for (const [code, answer] of [
        ['31b', 'all of us'],
        ['41a', null],
      ] as const) {
        await page.locator('[data-type-in="code"] input').fill(code);
        await page.keyboard.press('Enter');
        await expect(page.locator('[data-place] :focus')).toHaveCount(1);
        if (answer === null) return;
        await page.keyboard.type(answer);
        await page.keyboard.press('Enter');
      }
    },
  },
  {
    name: 'second language, with texts to write',
    async open(view) {
      await inWorkbook(view, 'second-language');
      await chooseSecondLanguage(view.page, 'suomi');
      await view.page.locator('#main summary').first().click();
    },
  },
  { name: 'guide', open: (view) => go(view, 'guide/flow') },
  {
    name: 'a word of the guide and its card',
    async open(view) {
      await go(view, 'guide/statement');
      const word = view.page.locator('#main [role="button"][aria-expanded]').first();
      await word.click();
      await expect(word).toHaveAttribute('aria-expanded', 'true');
    },
  },
  {
    name: 'glossary, one word wanted',
    async open(view) {
      await go(view, 'glossary/outcome');
      await expect(view.page.locator('#term-outcome')).toBeFocused();
    },
  },
  { name: 'settings', open: (view) => go(view, 'settings') },
  { name: 'an address that leads nowhere', open: (view) => go(view, 'nowhere') },
  {
    name: 'search, with finds',
    async open(view) {
      await step(view, 'start');
      await searchFor(view, view.words.t('guide:step.risks.title'));
    },
  },
  {
    // Last: it stays on.
    name: 'social lens',
    async open(view) {
      await step(view, 'register');
      if (await view.page.locator('[data-lens]').count()) return;
      await searchFor(view, view.words.t('search:command.lensOn'));
      await view.page.keyboard.press('Enter');
      await view.page.locator('[data-lens] summary').click();
    },
  },
];

/** Finds the second language by its own name, and waits for the texts. Chosen already, it stays. */
export async function chooseSecondLanguage(page: Page, name: string): Promise<void> {
  const chooser = page.locator('#second-language');
  await expect(chooser).toBeVisible();
  if ((await page.locator('[data-address]').count()) > 0) return;
  await chooser.focus();
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-address]').first()).toBeVisible();
}

/** Opens the search and types; the best find is then chosen by Enter. */
export async function searchFor({ page, words }: View, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: words.t('search:label') }).fill('');
  await page.keyboard.type(query);
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('option').first()).toHaveAttribute('data-focused', 'true');
}

/** All of them. `openSample` comes before the first. */
export const SCREENS: readonly Screen[] = [
  ...library,
  ...begin,
  ...steps,
  ...inSteps,
  ...FLOW_SCREENS,
  ...pages,
];

export const LOOKS = ['light', 'dark', 'forced colours', 'phone'] as const;
export type Look = (typeof LOOKS)[number];

/** Dresses the page before its first address. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    reducedMotion: 'reduce',
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
  });
  if (look === 'phone') await page.setViewportSize({ width: 390, height: 844 });
}
