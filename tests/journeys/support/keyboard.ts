// The hand that has only a keyboard: Tab to get there, arrows to choose, Enter to act, the map's own keys.
// It never sets the focus by itself and never points.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hand.ts';
import { t } from './texts.ts';

/** More stops than any page of the app has. */
const MOST_STOPS = 250;

export interface KeyboardHand extends Hand {
  /** Tab by Tab, until the focus is there. */
  reach(target: Locator): Promise<void>;
}

export function keyboardHand(page: Page): KeyboardHand {
  const { keyboard } = page;
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await keyboard.press(key);
  };
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const where = await target.evaluate(whereIsFocus);
      if (where === 'here') return;
      await press(where === 'after' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab never arrives at ${String(target)}`);
  };
  const enter = async (target: Locator): Promise<void> => {
    await reach(target);
    await press('Enter');
  };
  /** From the first entry of a list down to this one. */
  const downTo = async (entry: Locator): Promise<void> => {
    await entry.waitFor();
    await press('Home');
    for (let step = 0; step < MOST_STOPS; step += 1) {
      if ((await entry.evaluate(whereIsFocus)) === 'here') return;
      await press('ArrowDown');
    }
    throw new Error(`Arrow down never arrives at ${String(entry)}`);
  };
  const write = async (field: Locator, text: string): Promise<void> => {
    await reach(field);
    await press('Control+a');
    await keyboard.type(text);
  };
  return {
    reach,
    press: enter,
    write,
    async choose(trigger, option) {
      await enter(trigger);
      await downTo(page.getByRole('option', { name: option }).first());
      await press('Enter');
      await expect(page.getByRole('listbox')).toHaveCount(0);
    },
    async find(field, name) {
      await write(field, name.slice(0, 12));
      await page.getByRole('option', { name, exact: true }).waitFor();
      await press('ArrowDown');
      await press('Enter');
    },
    async act(trigger, entry) {
      await enter(trigger);
      await downTo(page.getByRole('menuitem', { name: entry }).first());
      await press('Enter');
    },
    async score(group, at) {
      await reach(group);
      if (at === 0) await press('Space');
      await press('ArrowRight', at);
    },
    async date(field, iso) {
      const [year = '', month = '', day = ''] = iso.split('-');
      for (const [part, digits] of Object.entries({ day, month, year })) {
        await reach(field.locator(`[data-type="${part}"]`));
        await keyboard.type(digits);
      }
    },
    async place(chip, _, power, interest) {
      await reach(chip);
      await press('ArrowUp'); // Onto the middle of the grid: 3, 3.
      await press(power > 3 ? 'ArrowUp' : 'ArrowDown', Math.abs(power - 3));
      await press(interest > 3 ? 'ArrowRight' : 'ArrowLeft', Math.abs(interest - 3));
    },
    close: () => press('Escape'),
    async select(card) {
      await enter(page.getByRole('button', { name: t('flow:fit'), exact: true }));
      await reach(page.locator('.react-flow'));
      await press('Home');
      await walkTo(card);
    },
    async beginNode() {
      await reach(page.locator('.react-flow'));
      await press('n');
    },
    async beginLink() {
      await press('c');
    },
  };

  /** Looks where the card is, and takes a step nearer. */
  async function walkTo(card: Locator): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
      const key = await card.evaluate(keyTowards, step);
      if (key === null) return;
      await press(key);
    }
    await expect(card).toBeFocused();
  }
}

/** Where the focus is, seen from a control; radio buttons and the map count as a whole. */
function whereIsFocus(target: Element): 'here' | 'before' | 'after' {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return 'before';
  const isWhole = target.matches('fieldset, .react-flow');
  if (activeElement === target || (isWhole && target.contains(activeElement))) return 'here';
  const isAfter = target.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAfter ? 'after' : 'before';
}

/** The arrow key that leads nearer to a card from the one in focus; null on arrival. */
function keyTowards(card: Element, step: number): string | null {
  const from = document.activeElement;
  if (!from || from === card) return null;
  const [a, b] = [from.getBoundingClientRect(), card.getBoundingClientRect()];
  const [dx, dy] = [b.left - a.left, b.top - a.top];
  const isSameColumn = Math.abs(dx) < a.width / 2;
  // A card that cannot be reached straight on is reached around a corner.
  const isStuck = step % 7 === 6;
  if (isSameColumn !== isStuck) return dy > 0 ? 'ArrowDown' : 'ArrowUp';
  return dx > 0 ? 'ArrowRight' : 'ArrowLeft';
}
