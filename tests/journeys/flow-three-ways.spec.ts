// One flow of 20 Nodes, drawn by mouse, by keyboard alone and by touch: three times the same document.
import type { Page } from '@playwright/test';
import { canonical } from '#domain/canonical.ts';
import { expect, test } from './support/app.ts';
import { type DrawnStory, drawnStory, drawStory, NODES, TITLE } from './support/case-f8.ts';
import type { FlowHand } from './support/flow-hand.ts';
import { flowKeyboard } from './support/flow-keyboard.ts';
import { flowMouse } from './support/flow-mouse.ts';
import { flowTouch } from './support/flow-touch.ts';
import { field, newWorkbook, saved, saveToFile, snapshotOf } from './support/workbook.ts';

test('a flow of 20 nodes is drawn by mouse', async ({ page }) => {
  await drawAndCompare(page, flowMouse);
});

test('the same flow is drawn by keyboard alone, and every act is told', async ({ page }) => {
  await drawAndCompare(page, flowKeyboard);
});

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  test('the same flow is drawn by touch', async ({ page, context }) => {
    const cdp = await context.newCDPSession(page);
    await drawAndCompare(page, () => flowTouch(page, cdp));
  });
});

type Draw = (page: Page, kinds: DrawnStory['kinds']) => FlowHand;

async function drawAndCompare(page: Page, handOf: Draw): Promise<void> {
  test.setTimeout(420_000);
  const story = await drawnStory();
  const docId = await newWorkbook(page);
  await field(page, 'start', 'title').fill(TITLE);
  await page.goto(`./#/w/${docId}/flow`);
  await drawStory(handOf(page, story.kinds));
  await saved(page);
  const drawn = await snapshotOf(await saveToFile(page, TITLE));
  expect(drawn.nodes).toHaveLength(NODES);
  expect(canonical(drawn)).toBe(canonical(story.snapshot));
}
