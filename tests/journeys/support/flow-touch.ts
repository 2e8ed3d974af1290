// The hand that draws the flow with a finger on a tablet held upright: taps, long presses and the menu they
// open, lines drawn from the points of a picked card. Letters come from the keyboard on the screen.
import type { CDPSession } from '@playwright/test';
import { expect, type Locator, type Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
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
  type Point,
} from './flow-map.ts';
import { t } from './texts.ts';
import { button } from './workbook.ts';

/** Longer than the half second in which a press becomes a long one. */
const LONG = 900;
/** As long as a finger stops before it lifts, and before it comes down again. */
const STOP = 150;

export function flowTouch(page: Page, cdp: CDPSession): FlowHand {
  const { keyboard } = page;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  const tap = (target: Locator): Promise<void> => target.tap();
  const rest = async (at: Point): Promise<void> => {
    await touch('touchStart', at);
    await pause(LONG);
    await touch('touchEnd');
  };
  const drag = async (from: Point, to: Point): Promise<void> => {
    await touch('touchStart', from);
    const steps = 8;
    for (let step = 1; step <= steps; step += 1) {
      const along = (a: number, b: number): number => a + ((b - a) * step) / steps;
      await touch('touchMove', { x: along(from.x, to.x), y: along(from.y, to.y) });
    }
    // A finger that lifts while it moves has thrown something, and the next tap only stops that.
    await pause(STOP);
    await touch('touchMove', { ...to, y: to.y + 1 });
    await pause(STOP);
    await touch('touchEnd');
    await pause(STOP);
  };
  /** All of it: by itself the map grows no smaller than words can be read with ease. */
  const fit = async (): Promise<void> => {
    await tap(button(page, 'flow:fit'));
    await tap(button(page, 'flow:zoomOut'));
  };
  /** On touch, points show and a finger moves only what was picked. */
  const pick = async (label: string): Promise<void> => {
    await fit();
    const target = card(page, label);
    if ((await target.getAttribute('aria-pressed')) !== 'true') await tap(target);
    await expect(target).toHaveAttribute('aria-pressed', 'true');
  };
  const menu = async (at: Point, key: string): Promise<void> => {
    await rest(at);
    await tap(menuItem(page, key));
    await expect(page.getByRole('menu')).toHaveCount(0);
  };
  const ofCard = async (label: string, key: string): Promise<void> => {
    await fit();
    await menu(await middleOf(card(page, label)), key);
  };
  const draw = async (from: string, side: 'out' | 'into', to: () => Promise<Point>) => {
    await pick(from);
    await drag(await middleOf(handle(page, from, side)), await to());
  };
  const type = async (label: string): Promise<void> => {
    await expect(labelField(page)).toBeFocused();
    await keyboard.type(label);
    await keyboard.press('Enter');
    await expect(card(page, label)).toBeVisible();
  };
  const choose = async (kind: NodeKind): Promise<void> => {
    await expect(dialog(page)).toBeVisible();
    if (!(await kindButton(page, kind).isVisible())) await tap(dialog(page).locator('summary'));
    await tap(kindButton(page, kind));
  };
  return {
    async begin(mission) {
      await tap(page.getByLabel(t('flow:start.question')));
      await keyboard.type(mission);
      await tap(button(page, 'flow:start.begin'));
      await tap(button(page, 'backwards:leave'));
    },
    async add(kind, label) {
      await fit();
      const { x, y } = await boxOf(page.locator('.react-flow'));
      await menu(await freeGround(page, { x: x + 200, y: y + 200 }), 'flow:add.title');
      await choose(kind);
      await type(label);
    },
    async next(beside, side, kind, label) {
      await draw(beside, side, async () => {
        const { x, y, width, height } = await boxOf(card(page, beside));
        const aside = side === 'out' ? x + width + 100 : x - 100;
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
      await menu(await onLine(page, link), 'flow:removeLink');
    },
    async move(label) {
      await pick(label);
      const { x, y, width, height } = await boxOf(card(page, label));
      const grip = { x: x + width / 2, y: y + height - 6 };
      await drag(grip, { x: grip.x + 24, y: grip.y + 24 });
    },
    async rename(label, next) {
      await ofCard(label, 'flow:keys.rename');
      await type(next);
    },
    async setKind(label, kind) {
      await pick(label);
      await tap(card(page, label));
      await tap(kindSelect(dialog(page)));
      const name = t(`vocabularies:node_kind.${kind}.label`);
      await tap(page.getByRole('option', { name }).first());
      await expect(page.getByRole('listbox')).toHaveCount(0);
      await tap(
        dialog(page)
          .getByRole('button', { name: t('common:close') })
          .first(),
      );
      await expect(dialog(page)).toHaveCount(0);
    },
    async group([first = '', ...more]) {
      await ofCard(first, 'flow:pickMore');
      for (const label of more) await tap(card(page, label));
      await menu(await middleOf(card(page, first)), 'flow:group.make');
      const folded = page.locator('.react-flow__node', { hasText: t('flow:group.nameless') });
      await tap(page.getByRole('button', { name: t('flow:details') }));
      await tap(dialog(page).getByRole('button', { name: t('flow:group.fold') }));
      await tap(
        dialog(page)
          .getByRole('button', { name: t('common:close') })
          .first(),
      );
      await expect(dialog(page)).toHaveCount(0);
      await menu(await middleOf(folded), 'flow:group.unfold');
      await expect(card(page, first)).toBeVisible();
    },
    async remove(label) {
      await ofCard(label, 'flow:menuRemove');
      await expect(card(page, label)).toHaveCount(0);
    },
    undo: () => tap(button(page, 'common:undo').first()),
    async tidy() {
      await tap(button(page, 'flow:moreActs'));
      await tap(menuItem(page, 'flow:tidy'));
      await expect(page.getByRole('menu')).toHaveCount(0);
    },
  };
}
