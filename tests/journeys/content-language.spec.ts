// A workbook in one language, the page around it in another: a screen reader must change its voice.
import type { Page } from '@playwright/test';
import { ANSWERS_NAMES, COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import { expect, test } from './support/app.ts';
import { openSample, sample, SCREENS, wear } from './support/screens.ts';
import { texts } from './support/texts.ts';

test.use({ locale: 'pl' });

test('what was typed in English is read out as English on a Polish page', async ({ page }) => {
  test.setTimeout(SCREENS.length * 10_000);
  await wear(page, 'light');
  const typed = typedTexts();
  const view = await openSample(page, texts.pl);
  let seen = 0;
  for (const screen of SCREENS) {
    await test.step(screen.name, async () => {
      await screen.open(view);
      const { right, wrong } = await languagesOf(page, typed);
      seen += right;
      expect.soft(wrong, screen.name).toEqual([]);
    });
  }
  expect(seen).toBeGreaterThan(SCREENS.length);
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

/** How many of these texts are on the page as English, and which are not. */
const languagesOf = (page: Page, typed: readonly string[]) =>
  page.evaluate((all) => {
    const known = new Set(all);
    const wrong: string[] = [];
    let right = 0;
    const look = (text: string, element: Element | null): void => {
      if (!known.has(text.trim()) || !element?.checkVisibility()) return;
      if (element.closest('[lang]')?.getAttribute('lang') === 'en') right += 1;
      else wrong.push(`${text.trim()} in ${element.tagName} ${element.className}`);
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode())
      look(words.currentNode.textContent ?? '', words.currentNode.parentElement);
    for (const field of document.querySelectorAll('input, textarea'))
      look((field as HTMLInputElement).value, field);
    return { right, wrong };
  }, typed);
