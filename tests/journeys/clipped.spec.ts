import { LANGUAGES } from '#text/language.ts';
import { expect, test } from './support/app.ts';
import { cutOff } from './support/cut-off.ts';
import { openSample, SCREENS, wear } from './support/screens.ts';
import { texts } from './support/texts.ts';

const SIZES = [
  ['laptop', 'light'],
  ['phone', 'phone'],
] as const;

for (const [size, look] of SIZES) {
  for (const language of LANGUAGES) {
    test.describe(`${size}, ${language}`, () => {
      test.use({ locale: language });

      test('no word is cut off on any screen', async ({ page }) => {
        test.setTimeout(SCREENS.length * 10_000);
        await wear(page, look);
        const view = await openSample(page, texts[language]);
        for (const screen of SCREENS) {
          await test.step(screen.name, async () => {
            await screen.open(view);
            expect.soft(await cutOff(page), screen.name).toEqual([]);
          });
        }
      });
    });
  }
}
