// The hand with a mouse. Keys only for letters.
import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hand.ts';
import { t } from './texts.ts';

export function mouseHand(page: Page): Hand {
  const write = async (field: Locator, text: string): Promise<void> => {
    await field.click({ clickCount: 3 });
    await page.keyboard.type(text);
  };
  const choose = async (trigger: Locator, option: string): Promise<void> => {
    await trigger.click();
    await page.getByRole('option', { name: option }).first().click();
  };
  const button = (key: string): Locator => page.getByRole('button', { name: t(key), exact: true });
  return {
    press: (control) => control.click(),
    write,
    choose,
    async find(field, name) {
      await write(field, name.slice(0, 12));
      await page.getByRole('option', { name, exact: true }).click();
    },
    async act(trigger, entry) {
      await trigger.click();
      await page.getByRole('menuitem', { name: entry }).first().click();
    },
    score: (group, at) => group.getByRole('radio').nth(at).click(),
    async date(field, iso) {
      const [year = '', month = '', day = ''] = iso.split('-');
      for (const [part, digits] of Object.entries({ day, month, year })) {
        await field.locator(`[data-type="${part}"]`).click();
        await page.keyboard.type(digits);
      }
    },
    async place(chip, grid, power, interest) {
      await chip.scrollIntoViewIfNeeded();
      // Rows from the most power down, in each the interest from the left; none has a fixed height.
      const cell = grid.locator('> div').nth((5 - power) * 5 + interest - 1);
      const [from, to] = [await chip.boundingBox(), await cell.boundingBox()];
      if (!from || !to) throw new Error('The grid is not in sight');
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
      await page.mouse.up();
    },
    close: () =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: t('common:close') })
        .first()
        .click(),
    async select(card) {
      await button('flow:fit').click();
      await card.click();
    },
    beginNode: () =>
      page
        .getByRole('button', { name: t('flow:node'), exact: true })
        .first()
        .click(),
    beginLink: () =>
      page
        .getByRole('button', { name: t('flow:connectTo') })
        .first()
        .click(),
  };
}
