import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { type Chance, chance } from './support/random.ts';
import { field, newWorkbook, saved } from './support/workbook.ts';

const INTERLEAVINGS = process.env['KURS_PROOF'] ? 200 : 30;
/** Who types where: `title` and `territory` are short texts, `mandate` is a long one. */
const SCENES = [
  ['title', 'territory'],
  ['mandate', 'mandate'],
  ['title', 'title'],
  ['mandate', 'title'],
] as const;

test(`two tabs that type at once agree, and lose no word (${INTERLEAVINGS} interleavings)`, async ({
  page,
  context,
}) => {
  test.setTimeout(INTERLEAVINGS * 3000 + 30_000);
  const [one, other] = await twoTabs(page, context);
  for (let seed = 1; seed <= INTERLEAVINGS; seed += 1) {
    await test.step(`interleaving ${seed}`, () => interleave([one, other], seed));
  }
  await saved(one);
  await page.reload();
  for (const name of ['title', 'territory', 'mandate'] as const) {
    await expect(start(one, name)).toHaveValue(await start(other, name).inputValue());
  }
});

test('undo in one tab never takes away what the other typed', async ({ page, context }) => {
  const [one, other] = await twoTabs(page, context);
  await start(one, 'mandate').focus();
  await one.keyboard.type('mine ');
  await expect(start(other, 'mandate')).toHaveValue('mine ');
  await start(other, 'mandate').focus();
  await other.keyboard.press('Control+End');
  await other.keyboard.type('theirs ');
  await start(other, 'territory').focus();
  await other.keyboard.type('Nordvik');
  await start(one, 'title').focus();
  await one.keyboard.type('A title');
  await expect(start(other, 'title')).toHaveValue('A title');
  await expect(start(one, 'territory')).toHaveValue('Nordvik');

  for (let times = 0; times < 6; times += 1) await one.keyboard.press('Control+z');

  for (const tab of [one, other]) {
    await expect(start(tab, 'title')).toHaveValue('');
    await expect(start(tab, 'mandate')).toHaveValue('theirs ');
    await expect(start(tab, 'territory')).toHaveValue('Nordvik');
  }
});

const start = (tab: Page, name: (typeof SCENES)[number][number]): Locator =>
  field(tab, 'start', name);

/** The same workbook in two tabs. */
async function twoTabs(page: Page, context: BrowserContext): Promise<[Page, Page]> {
  await newWorkbook(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await saved(other);
  return [page, other];
}

/** Both tabs type a few words, a letter here and two there; then they must agree. */
async function interleave(tabs: readonly [Page, Page], seed: number): Promise<void> {
  const random = chance(seed);
  const scene = SCENES[seed % SCENES.length] ?? SCENES[0];
  const words = [wordsOf('a', seed, random), wordsOf('b', seed, random)] as const;
  const before = await Promise.all(scene.map((name) => start(tabs[0], name).inputValue()));
  const written = new Set<string>();
  for (const at of [0, 1] as const) {
    await start(tabs[at], scene[at]).focus();
    // Both at the end, or one at the start: the hardest and the commonest case.
    const atStart = random.below(2) === 0 && at === 0;
    await tabs[at].keyboard.press(atStart ? 'Control+Home' : 'Control+End');
  }

  const rest = words.map((all) => [...all.join('')]);
  const typeSome = async (at: 0 | 1): Promise<void> => {
    for (const letter of rest[at]?.splice(0, 1 + random.below(3)) ?? []) {
      await tabs[at].keyboard.type(letter);
      if (scene[0] === scene[1]) written.add(await start(tabs[at], scene[at]).inputValue());
    }
  };
  while (rest.some((letters) => letters.length > 0)) {
    const turn = random.below(3);
    await (turn === 2 ? Promise.all([typeSome(0), typeSome(1)]) : typeSome(turn as 0 | 1));
  }

  for (const name of new Set(scene)) {
    await expect
      .poll(async () => {
        const values = await Promise.all(tabs.map((tab) => start(tab, name).inputValue()));
        return values[0] === values[1];
      }, `${name} is the same in both tabs`)
      .toBe(true);
  }
  const after = await Promise.all(scene.map((name) => start(tabs[0], name).inputValue()));
  if (scene[0] === scene[1] && scene[0] === 'title') {
    expect(written, 'the short field holds a value that was typed').toContain(after[0]);
    return;
  }
  for (const at of [0, 1] as const) {
    for (const word of words[at]) expect(after[at], `seed ${seed}`).toContain(word.trim());
    for (const word of before[at]?.split(' ') ?? []) expect(after[at]).toContain(word);
  }
}

/** Words nobody else types in this run. */
function wordsOf(who: string, seed: number, random: Chance): string[] {
  return Array.from(
    { length: 2 },
    (_, index) => `${who}${seed}x${index}${'yz'.repeat(random.below(3))} `,
  );
}
