import { AxeBuilder } from '@axe-core/playwright';
import { LANGUAGES } from '#text/language.ts';
import { expect, test } from './support/app.ts';
import { LOOKS, openSample, SCREENS, wear } from './support/screens.ts';
import { texts } from './support/texts.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [column, look] of LOOKS.entries()) {
  // Two languages for each look, and each language in one: words hardly change what axe looks at.
  const languages = LANGUAGES.filter((_, at) => at % LOOKS.length === column);
  for (const [row, language] of languages.entries()) {
    // Every screen in two of the looks, each in one language; in all looks and languages only in the full proof.
    const screens = SCREENS.filter(
      (_, index) =>
        process.env['KURS_PROOF'] ||
        ((index + column) % 2 === 0 && (Math.floor(index / 2) + column) % languages.length === row),
    );
    test.describe(`${look}, ${language}`, () => {
      test.use({ locale: language });

      test('nobody is kept out: axe finds nothing on any screen', async ({ page }) => {
        test.setTimeout(screens.length * 15_000);
        await wear(page, look);
        const view = await openSample(page, texts[language]);
        for (const screen of screens) {
          await test.step(screen.name, async () => {
            await screen.open(view);
            expect.soft(await problems(page), screen.name).toEqual([]);
          });
        }
      });
    });
  }
}

/** What axe finds, in one line each. */
async function problems(page: Parameters<typeof wear>[0]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
