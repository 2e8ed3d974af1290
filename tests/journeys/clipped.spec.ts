import { LANGUAGES } from '#text/language.ts';
import { expect, test } from './support/app.ts';
import { cutOff } from './support/cut-off.ts';
import { openSample, SCREENS, wear } from './support/screens.ts';
import { texts } from './support/texts.ts';

const SIZES = [
  ['laptop', 'light'],
  ['phone', 'phone'],
] as const;

for (const [column, [size, look]] of SIZES.entries()) {
  for (const [row, language] of LANGUAGES.entries()) {
    // Every screen in one of the sizes and in some language; all combinations only in the full proof.
    const screens = SCREENS.filter(
      (_, at) =>
        process.env['KURS_PROOF'] ||
        (at % SIZES.length === column && Math.floor(at / SIZES.length) % LANGUAGES.length === row),
    );
    test.describe(`${size}, ${language}`, () => {
      test.use({ locale: language });

      test('no word is cut off on any screen', async ({ page }) => {
        test.setTimeout(screens.length * 10_000 + 30_000);
        await wear(page, look);
        const view = await openSample(page, texts[language]);
        for (const screen of screens) {
          await test.step(screen.name, async () => {
            await screen.open(view);
            expect.soft(await cutOff(page), screen.name).toEqual([]);
          });
        }
      });
    });
  }
}
