import { canonical } from '#domain/canonical.ts';
import { expect, test } from './support/app.ts';
import { told, toldStory } from './support/case-f2.ts';
import type { Hand } from './support/hand.ts';
import { keyboardHand } from './support/keyboard.ts';
import { mouseHand } from './support/mouse.ts';
import { saveFile, typeStory } from './support/story.ts';
import { saved, snapshotOf } from './support/workbook.ts';

test('the keyboard alone makes the same workbook as the mouse', async ({ browser, server }) => {
  test.setTimeout(300_000);
  const [byKeys, byMouse] = await Promise.all([typed(keyboardHand), typed(mouseHand)]);

  expect(told(byKeys)).toEqual(toldStory);
  expect(canonical(byKeys)).toBe(canonical(byMouse));

  async function typed(handOf: (page: Parameters<typeof mouseHand>[0]) => Hand) {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'en-GB',
    });
    const page = await context.newPage();
    const hand = handOf(page);
    await page.goto(server.url);
    await typeStory(page, hand);
    await saved(page);
    const file = await saveFile(page, hand);
    await context.close();
    return snapshotOf(file);
  }
});
