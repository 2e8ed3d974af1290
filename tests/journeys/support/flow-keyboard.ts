// The hand that draws the flow with keys alone: those of the map, Tab, arrows and Enter. After each act it
// listens to what is said, and looks whether the focus is still on the map.
import { expect, type Locator, type Page } from '@playwright/test';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';
import { type Between, type FlowHand, joined } from './flow-hand.ts';
import { card, dialog, kindButton, kindSelect, labelField, map, panel } from './flow-map.ts';
import { keyboardHand } from './keyboard.ts';
import { t } from './texts.ts';
import { button } from './workbook.ts';

const kindName = (kind: NodeKind): string => t(`vocabularies:node_kind.${kind}.label`);

/** `kinds` are those of the Links that the story makes, by what they join: what is said names them. */
export function flowKeyboard(page: Page, kinds: ReadonlyMap<string, LinkKind>): FlowHand {
  const { keyboard } = page;
  const hand = keyboardHand(page);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  const said = async (key: string, values: Readonly<Record<string, string | number>> = {}) => {
    await expect(page.locator('[data-live-announcer="true"] output')).toHaveText(t(key, values));
  };
  /** A toast's region is read out by itself. */
  const shown = async (words: string): Promise<void> => {
    await expect(page.locator('[aria-live="polite"]', { hasText: words })).toBeVisible();
  };
  const sentence = (from: string, to: string | Between): string => {
    const kind = kinds.get(joined(from, to)) ?? 'none';
    const end = typeof to === 'string' ? to : t('flow:theLink', { link: sentence(...to) });
    return t('flow:sentence', { from, verb: t(`vocabularies:link_kind.${kind}.label`), to: end });
  };
  /** By its name, as on a large map. */
  const goTo = async (label: string): Promise<void> => {
    await hand.reach(map(page));
    await press('/');
    await keyboard.type(label);
    const found = page.getByRole('option', { name: label });
    await found.waitFor();
    await expect(async () => {
      if ((await found.getAttribute('data-focused')) === null) await press('ArrowDown');
      expect(await found.getAttribute('data-focused')).toBe('true');
    }).toPass();
    await press('Enter');
    await expect(card(page, label)).toBeFocused();
  };
  const type = async (kind: NodeKind, label: string): Promise<void> => {
    await said('flow:said.addedNameless', { kind: kindName(kind) });
    await expect(labelField(page)).toBeFocused();
    await keyboard.type(label);
    await press('Enter');
    await expect(card(page, label)).toBeFocused();
  };
  const choose = async (kind: NodeKind): Promise<void> => {
    await expect(dialog(page)).toBeVisible();
    if (!(await kindButton(page, kind).isVisible()))
      await hand.press(dialog(page).locator('summary'));
    await hand.press(kindButton(page, kind));
  };
  const act = (trigger: Locator, key: string): Promise<void> => hand.act(trigger, t(key));
  return {
    async begin(mission) {
      await hand.write(page.getByLabel(t('flow:start.question')), mission);
      await hand.press(button(page, 'flow:start.begin'));
      await said('flow:said.added', { kind: t('flow:mission'), name: mission });
      await hand.press(button(page, 'backwards:leave'));
    },
    async add(kind, label) {
      await hand.reach(map(page));
      await press('n');
      await choose(kind);
      await type(kind, label);
    },
    async next(beside, side, kind, label) {
      await goTo(beside);
      await press(side === 'out' ? 'a' : 'b');
      await choose(kind);
      await type(kind, label);
    },
    async join(from, to) {
      await goTo(from);
      await press('c');
      const isNode = typeof to === 'string';
      await keyboard.type((isNode ? to : to[0]).slice(0, 20));
      const name = isNode ? to : t('flow:theLink', { link: sentence(...to) });
      await hand.press(
        dialog(page)
          .getByRole('button')
          .filter({ has: page.getByText(name, { exact: true }) }),
      );
      await said('flow:said.linked', { link: sentence(from, to) });
      await expect(card(page, from)).toBeFocused();
    },
    async unlink(link) {
      await goTo(link[0]);
      await press('Enter');
      const words = sentence(...link);
      await hand.press(
        panel(page).getByRole('button', { name: t('flow:removeLinkNamed', { link: words }) }),
      );
      await shown(t('flow:said.unlinked', { link: words }));
    },
    async move(label) {
      await goTo(label);
      await press('m');
      await said('flow:said.carrying', { name: label });
      await press('ArrowDown');
      await said('flow:said.carried', { x: 0, y: 8 });
      await press('Shift+ArrowRight');
      await said('flow:said.carried', { x: 40, y: 8 });
      await press('Enter');
      await said('flow:said.moved', { count: 1, name: label });
    },
    async rename(label, next) {
      await goTo(label);
      await press('F2');
      await expect(labelField(page)).toBeFocused();
      await keyboard.type(next);
      await press('Enter');
      await expect(card(page, next)).toBeFocused();
    },
    async setKind(label, kind) {
      await goTo(label);
      await press('Enter');
      await hand.choose(kindSelect(panel(page)), kindName(kind));
      await said('flow:said.kind', { name: label, kind: kindName(kind) });
    },
    async group([first = '', ...more]) {
      await goTo(first);
      for (const [at, label] of more.entries()) {
        await press('Shift+ArrowDown');
        await expect(card(page, label)).toBeFocused();
        await said('flow:several', { count: at + 2 });
      }
      const count = more.length + 1;
      await press('g');
      await said('flow:said.grouped', { count });
      const name = t('flow:group.nameless');
      await press('g');
      await said('flow:said.folded', { name, count });
      await press('g');
      await said('flow:said.unfolded', { name, count });
    },
    async remove(label) {
      await goTo(label);
      await press('Delete');
      await shown(t('flow:said.removed', { count: 1, name: label }));
      await expect(card(page, label)).toHaveCount(0);
      await expect(map(page).locator(':focus')).toBeVisible();
    },
    async undo() {
      await press('Control+z');
      await said('common:undone');
    },
    async tidy() {
      await act(button(page, 'flow:moreActs'), 'flow:tidy');
      await said('flow:said.tidied');
    },
  };
}
