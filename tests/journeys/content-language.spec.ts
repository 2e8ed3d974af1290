// A workbook in one language, the page around it in another: a screen reader must change its voice.
import type { Page } from '@playwright/test';
import { ANSWERS_NAMES, COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import { expect, test } from './support/app.ts';
import { openSample, sample, SCREENS, searchFor, wear } from './support/screens.ts';
import { everyNamespace, loadBundle, texts } from './support/texts.ts';
import { dialog, inWorkbook, press, type Screen, step } from './support/view.ts';

test.use({ locale: 'pl' });

/** Where names stand that no other test looks at. They come first: some screens stay on. */
const NAMES: readonly Screen[] = [
  {
    name: 'analysis, all of it',
    async open(view) {
      await inWorkbook(view, 'flow');
      await press(view, 'flow:look.analysis');
      const title = view.words.t('analysis:title');
      await expect(view.page.getByRole('heading', { name: title })).toBeVisible();
      const folded = view.page.locator('#main summary');
      for (const each of await folded.all()) await each.click();
      await expect(view.page.locator('[data-strongest]')).toBeVisible();
    },
  },
  {
    name: 'a list of records to choose from',
    async open(view) {
      await step(view, 'start');
      await view.page.locator('#at-start\\.lead').press('ArrowDown');
      await expect(view.page.getByRole('listbox')).toBeVisible();
    },
  },
  {
    name: 'pasted rows',
    async open(view) {
      await step(view, 'actions');
      await press(view, 'frame:table.paste.open');
      await dialog(view);
      await view.page.getByRole('dialog').getByRole('textbox').fill('Train twelve mentors\t');
      await expect(view.page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'search for what was typed',
    async open(view) {
      await step(view, 'start');
      await searchFor(view, 'mentor');
    },
  },
];

test('what was typed in English is read out as English on a Polish page', async ({ page }) => {
  const screens = [...NAMES, ...SCREENS];
  test.setTimeout(screens.length * 10_000);
  await wear(page, 'light');
  const typed = typedTexts();
  const words = await wordsOfPage(typed);
  const view = await openSample(page, texts.pl);
  let seen = 0;
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.open(view);
      const { right, wrong } = await languagesOf(page, typed, words);
      seen += right;
      // The head alone shows two.
      if (NAMES.includes(screen)) expect.soft(right, screen.name).toBeGreaterThan(2);
      expect.soft(wrong, screen.name).toEqual([]);
    });
  }
  expect(seen).toBeGreaterThan(screens.length);
});

/** All texts of the sample that people type, long enough to be told from words of the page. */
function typedTexts(): string[] {
  const { meta, ...whole } = sample();
  expect(meta.contentLanguage).toBe('en');
  const textsIn = (
    name: (typeof ANSWERS_NAMES | typeof COLLECTION_NAMES)[number],
    record: object,
  ) =>
    Object.entries(record).flatMap(([field, value]) =>
      ['text', 'prose'].includes(fieldsOf(name)[field]?.code ?? '') ? [String(value).trim()] : [],
    );
  return [
    ...ANSWERS_NAMES.flatMap((name) => textsIn(name, whole.answers[name])),
    ...COLLECTION_NAMES.flatMap((name) => whole[name].flatMap((item) => textsIn(name, item))),
  ].filter((text) => text.includes(' ') && text.length >= 12);
}

/** Polish words of the page that cannot be taken for anything typed. */
async function wordsOfPage(typed: readonly string[]): Promise<string[]> {
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
  const [polish = [], english = []] = await Promise.all(
    (['pl', 'en'] as const).map(async (language) => {
      const bundles = everyNamespace.map((name) => loadBundle(language, name));
      return (await Promise.all(bundles)).flatMap(leaves);
    }),
  );
  const others = new Set([...english, ...typed]);
  return polish.filter((text) => text.length >= 6 && !text.includes('{{') && !others.has(text));
}

/** How many typed texts are on the page as English; which are not, and which words of the page are. */
const languagesOf = (page: Page, typed: readonly string[], words: readonly string[]) =>
  page.evaluate(
    ([all, ofPage]) => {
      const known = new Set(all);
      const polish = new Set(ofPage);
      const wrong: string[] = [];
      let right = 0;
      const look = (shown: string, element: Element | null): void => {
        const text = shown.trim();
        const isTyped = known.has(text);
        if (!(isTyped || polish.has(text)) || !element?.checkVisibility()) return;
        const isEnglish = element.closest('[lang]')?.getAttribute('lang') === 'en';
        if (isTyped && isEnglish) right += 1;
        if (isTyped !== isEnglish) wrong.push(`${text} in ${element.tagName} ${element.className}`);
      };
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode())
        look(nodes.currentNode.textContent ?? '', nodes.currentNode.parentElement);
      for (const field of document.querySelectorAll('input, textarea'))
        look((field as HTMLInputElement).value, field);
      return { right, wrong };
    },
    [typed, words] as const,
  );
