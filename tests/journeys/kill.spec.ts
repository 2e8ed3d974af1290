import type { BrowserContext, Locator, Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from './support/app.ts';
import { chance } from './support/random.ts';
import { t } from './support/texts.ts';
import { field, saved, skipLink } from './support/workbook.ts';

const ROUNDS = process.env['KURS_PROOF'] ? 60 : 10;
/** The longest a round types before the power goes, in ms. */
const LONGEST = 1500;

/** What the screen called saved: the longest text of a field at a moment when it said so. */
type SaidSaved = Map<string, string>;

test(`killed ${ROUNDS} times while typing, it never loses what the screen called saved`, async ({
  killable,
  server,
}) => {
  test.setTimeout(ROUNDS * 15_000);
  const random = chance(20_261);
  let address = '';
  /** What must be there at the next start: [said to be saved, typed]. */
  let before: { said: SaidSaved; typed: SaidSaved } = { said: new Map(), typed: new Map() };

  for (let round = 0; round <= ROUNDS; round += 1) {
    const browser = await killable();
    const { page } = browser;
    const said = await noteWhatIsSaidSaved(browser.context);
    if (address === '') {
      await page.goto(server.url);
      await page.getByRole('button', { name: t('library:new'), exact: true }).click();
      await skipLink(page).click();
      await expect(page.locator('[data-step="start"]')).toBeVisible();
      await saved(page);
      address = page.url();
    } else {
      await page.goto(address);
      await saved(page);
    }
    const fields = {
      title: field(page, 'start', 'title'),
      mandate: field(page, 'start', 'mandate'),
    };
    const typed: SaidSaved = new Map();
    for (const [name, input] of Object.entries(fields)) {
      const kept = await input.inputValue();
      const [least, most] = [before.said.get(name) ?? '', before.typed.get(name) ?? ''];
      expect(most.startsWith(kept), `round ${round}: ${name} is a part of what was typed`).toBe(
        true,
      );
      expect(kept.startsWith(least), `round ${round}: ${name} has what was saved`).toBe(true);
      typed.set(name, kept);
    }
    await expect(page.getByText(t('frame:damaged.title'))).toHaveCount(0);
    if (round === ROUNDS) return;
    for (const [name, text] of typed) said.set(name, text);
    const order =
      random.below(2) === 0 ? (['title', 'mandate'] as const) : (['mandate', 'title'] as const);
    const typing = typeOn(
      page,
      order.map((name) => [name, fields[name]] as const),
      typed,
      round,
    );
    await pause(200 + random.below(LONGEST));
    await browser.kill();
    await typing;
    before = { said, typed };
  }
});

/** Tells this process at once what each field held whenever the save state turned to "saved". */
async function noteWhatIsSaidSaved(context: BrowserContext): Promise<SaidSaved> {
  const said: SaidSaved = new Map();
  await context.exposeBinding('saidSaved', (_, name: string, text: string) => {
    said.set(name, text);
  });
  await context.addInitScript(() => {
    const say = Reflect.get(globalThis, 'saidSaved') as (name: string, text: string) => void;
    const look = (): void => {
      if (!document.querySelector('[data-testid="save-state"][data-state="saved"]')) return;
      for (const name of ['title', 'mandate']) {
        const input = document.getElementById(`at-start.${name}`);
        if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)
          say(name, input.value);
      }
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      attributeFilter: ['data-state'],
    });
  });
  return said;
}

/** Types until the browser is gone: words into one field, then into the other, and so on. */
async function typeOn(
  page: Page,
  fields: readonly (readonly [name: string, input: Locator])[],
  typed: SaidSaved,
  round: number,
): Promise<void> {
  try {
    for (let word = 0; ; word += 1) {
      for (const [name, input] of fields) {
        await input.focus();
        await page.keyboard.press('End');
        for (const letter of `${round}.${word} `) {
          typed.set(name, (typed.get(name) ?? '') + letter);
          await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        }
      }
    }
  } catch {
    // The browser was killed, as it should.
  }
}
