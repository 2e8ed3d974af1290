// The hand that draws the flow with a mouse: double clicks, lines drawn from the points of cards, drags,
// the panel. Keys only for letters, and Enter after them.
import { expect, type Locator, type Page } from '@playwright/test';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import type { FlowHand } from './flow-hand.ts';
import {
  boxOf,
  card,
  dialog,
  freeGround,
  handle,
  kindButton,
  kindSelect,
  labelField,
  menuItem,
  middleOf,
  onLine,
  panel,
  type Point,
} from './flow-map.ts';
import { t } from './texts.ts';
import { button } from './workbook.ts';

export function flowMouse(page: Page): FlowHand {
  const { mouse, keyboard } = page;
  const fit = (): Promise<void> => button(page, 'flow:fit').click();
  const select = async (label: string): Promise<void> => {
    await fit();
    await card(page, label).click();
  };
  const drag = async (from: Point, to: Point): Promise<void> => {
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 8 });
    await mouse.up();
  };
  const draw = async (from: string, side: 'out' | 'into', to: () => Promise<Point>) => {
    await fit();
    await card(page, from).hover();
    await drag(await middleOf(handle(page, from, side)), await to());
  };
  const type = async (label: string): Promise<void> => {
    await expect(labelField(page)).toBeFocused();
    await keyboard.type(label);
    await keyboard.press('Enter');
    await expect(card(page, label)).toBeVisible();
  };
  const choose = async (kind: NodeKind): Promise<void> => {
    const more = dialog(page).locator('summary');
    if (!(await kindButton(page, kind).isVisible())) await more.click();
    await kindButton(page, kind).click();
  };
  const menu = async (target: Locator | Point, key: string): Promise<void> => {
    const { x, y } = 'x' in target ? target : await middleOf(target);
    await mouse.click(x, y, { button: 'right' });
    await menuItem(page, key).click();
  };
  return {
    async begin(mission) {
      await page.getByLabel(t('flow:start.question')).click();
      await keyboard.type(mission);
      await button(page, 'flow:start.begin').click();
      await button(page, 'backwards:leave').click();
    },
    async add(kind, label) {
      // Where cards of the kind stand already, a double click between them is enough.
      await fit();
      const alike = page.locator('.react-flow__node').filter({
        has: page.getByText(t(`vocabularies:node_kind.${kind}.label`), { exact: true }),
      });
      if (kind === 'activity' && (await alike.count()) > 0) {
        const { x, y, width, height } = await boxOf(alike.last());
        const free = await freeGround(page, { x: x + width / 2, y: y + height + 30 });
        await mouse.dblclick(free.x, free.y);
      } else {
        await page
          .getByRole('button', { name: t('flow:node'), exact: true })
          .first()
          .click();
        await choose(kind);
      }
      await type(label);
    },
    async next(beside, side, kind, label) {
      await draw(beside, side, async () => {
        const { x, y, width, height } = await boxOf(card(page, beside));
        const aside = side === 'out' ? x + width + 140 : x - 140;
        return freeGround(page, { x: aside, y: y + height / 2 });
      });
      await choose(kind);
      await type(label);
    },
    join: (from, to) =>
      draw(from, 'out', () =>
        typeof to === 'string' ? middleOf(card(page, to)) : onLine(page, to),
      ),
    async unlink(link) {
      await fit();
      const { x, y } = await onLine(page, link);
      await mouse.click(x, y);
      await button(panel(page), 'flow:removeLink').click();
    },
    async move(label) {
      await fit();
      const { x, y, width, height } = await boxOf(card(page, label));
      const grip = { x: x + width / 2, y: y + height - 6 };
      await drag(grip, { x: grip.x + 24, y: grip.y + 24 });
    },
    async rename(label, next) {
      await fit();
      await card(page, label).dblclick();
      await expect(labelField(page)).toBeFocused();
      await labelField(page).click({ clickCount: 3 });
      await type(next);
    },
    async setKind(label, kind) {
      await select(label);
      await kindSelect(panel(page)).click();
      const name = t(`vocabularies:node_kind.${kind}.label`);
      await page.getByRole('option', { name }).first().click();
    },
    async group(labels) {
      await fit();
      for (const [at, label] of labels.entries())
        await card(page, label).click(at > 0 ? { modifiers: ['Control'] } : {});
      await button(panel(page), 'flow:group.make').click();
      await button(panel(page), 'flow:group.fold').click();
      const folded = page.locator('.react-flow__node', { hasText: t('flow:group.nameless') });
      await expect(folded).toBeVisible();
      await folded.dblclick();
      await expect(card(page, labels[0] ?? '')).toBeVisible();
    },
    async remove(label) {
      await fit();
      await menu(card(page, label), 'flow:menuRemove');
      await expect(card(page, label)).toHaveCount(0);
    },
    undo: () => button(page, 'common:undo').first().click(),
    async tidy() {
      await button(page, 'flow:moreActs').click();
      await menuItem(page, 'flow:tidy').click();
    },
  };
}
