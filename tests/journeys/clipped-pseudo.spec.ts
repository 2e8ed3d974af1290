// The language nobody speaks: 40 % longer, with accents. What holds it will hold German and Lithuanian.
import { expect, test as base } from './support/app.ts';
import { cutOff } from './support/cut-off.ts';
import { buildPseudo, pseudoTexts } from './support/pseudo.ts';
import { openSample, SCREENS, wear } from './support/screens.ts';
import { startServer } from './support/server.ts';

const test = base.extend({
  server: [
    async ({}, use) => {
      const server = await startServer(buildPseudo());
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

/** A term with words added to it is found in no text. */
const NOT_HERE: readonly string[] = ['a word of the guide and its card'];

const SIZES = [
  ['laptop', 'light'],
  ['phone', 'phone'],
] as const;

for (const [column, [size, look]] of SIZES.entries()) {
  // Each screen in one of the sizes; in both only in the full proof.
  const screens = SCREENS.filter(
    ({ name }, at) =>
      !NOT_HERE.includes(name) && (process.env['KURS_PROOF'] || at % SIZES.length === column),
  );
  test(`no word is cut off on any screen when texts grow (${size})`, async ({ page }) => {
    test.setTimeout(screens.length * 10_000 + 30_000);
    await wear(page, look);
    const view = await openSample(page, await pseudoTexts());
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await screen.open(view);
        expect.soft(await cutOff(page), screen.name).toEqual([]);
      });
    }
  });
}
