import { type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { PageId } from '#screens/begin/pages.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import { expect, test } from './support/app.ts';
import type { Hand } from './support/hand.ts';
import { keyboardHand } from './support/keyboard.ts';
import { mouseHand } from './support/mouse.ts';
import { texts } from './support/texts.ts';
import { saved, snapshotOf } from './support/workbook.ts';

/** What has to come of it, written by hand: without a starting value, which is asked for later. */
const SENTENCES: Readonly<Record<Language, string>> = {
  de: 'Bis zum 31. Dezember 2032 sinkt der Anteil der 15- bis 29-Jährigen ohne Arbeit, Schule und Ausbildung in Nordvik auf 5 %.',
  et: '31. detsembriks 2032 langeb Nordvikis tööst, õppest ja koolitusest kõrvale jäänud 15–29-aastaste osakaal tasemele 5 %.',
  en: 'By 31 December 2032, the share of 15–29-year-olds outside work, study and training in Nordvik falls to 5 %.',
  lv: 'Līdz 2032. gada 31. decembrim darbā, izglītībā un apmācībā neiesaistīto 15–29 gadus veco jauniešu īpatsvars Nordvik reģionā samazināsies līdz 5 %.',
  lt: 'Iki 2032 m. gruodžio 31 d. niekur nedirbančių, nesimokančių ir mokymuose nedalyvaujančių 15–29 metų jaunuolių dalis Nordviko apskrityje sumažės iki 5 %.',
  nb: 'Innen 31. desember 2032 synker andelen 15–29-åringer utenfor arbeid, utdanning og opplæring i Nordvik til 5 %.',
  pl: 'Do 31 grudnia 2032 r. odsetek osób w wieku 15–29 lat pozostających poza pracą, nauką i szkoleniem w Nordvik spadnie do 5 %.',
  sv: 'Senast den 31 december 2032 ska andelen 15–29-åringar som varken arbetar eller studerar i Nordvik ha minskat till 5 %.',
};

/** What is typed: Nordvik in the words of its example. */
function saidIn(language: Language): Readonly<Record<string, string>> {
  const { t } = texts[language];
  const part = (name: string): string => t(`example-nordvik:statement.${name}`);
  return {
    object: part('object'),
    group: part('group'),
    place: part('place'),
    verb: part('verb'),
    territory: t('example-nordvik:start.territory'),
    challenge: t('example-nordvik:challenge.challenge'),
    unit: '%',
    helper: t('example-nordvik:stakeholders.labour.name'),
    sceptic: t('example-nordvik:stakeholders.crafts.name'),
    sentence: SENTENCES[language],
  };
}

/** Each language once, half of them by the mouse and half by the keyboard alone; daily one of each. */
const RUNS = LANGUAGES.map((language, at) =>
  at % 2 === 0
    ? { language, by: 'the keyboard alone', handOf: keyboardHand }
    : { language, by: 'the mouse', handOf: mouseHand },
).filter(({ language }) => process.env['KURS_PROOF'] || ['nb', 'pl'].includes(language));

for (const { language, by, handOf } of RUNS) {
  test.describe(`${language}, by ${by}`, () => {
    test.use({ locale: language });

    test('from an empty library to a canvas with a saved file', async ({ page }) => {
      test.setTimeout(120_000);
      const hand = handOf(page);
      const { t } = texts[language];
      const words = saidIn(language);
      const said = (name: string): string => words[name] ?? '';
      const arrivesAt = async (at: PageId): Promise<void> => {
        await expect(page).toHaveURL(new RegExp(`/begin/${at}$`, 'u'));
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`begin:${at}.title`));
      };
      const goOn = (): Promise<void> => hand.press(page.locator('a[rel="next"]'));

      await page.goto('./');
      await expect(page.getByText(t('library:empty'))).toBeVisible();
      await hand.press(page.getByRole('button', { name: t('library:new'), exact: true }));

      await arrivesAt('place');
      await hand.write(fieldAt(page, 'start.territory'), said('territory'));
      await hand.write(fieldAt(page, 'challenge.challenge'), said('challenge'));
      await goOn();

      await arrivesAt('mission');
      for (const part of ['object', 'group', 'place', 'verb'])
        await hand.write(fieldAt(page, `statement.${part}`), said(part));
      await hand.write(fieldAt(page, 'statement.target:value'), '5');
      await hand.write(fieldAt(page, 'statement.target:unit'), said('unit'));
      await hand.date(page.getByRole('main'), '2032-12-31');
      const sentence = page.getByRole('region', { name: t('frame:sentence.title') });
      await expect(sentence).toHaveText(said('sentence'));
      await hand.press(page.locator('a[rel="prev"]'));
      await arrivesAt('place');
      await expect(fieldAt(page, 'start.territory')).toHaveValue(said('territory'));
      await goOn();
      await arrivesAt('mission');
      await saved(page);
      await page.reload();
      await arrivesAt('mission');
      await expect(sentence).toHaveText(said('sentence'));
      await goOn();

      await arrivesAt('people');
      await fillTwoOfThree(page, hand, said, t('vocabularies:actor_type.public_regional.label'));
      await goOn();

      await arrivesAt('canvas');
      await expect(page.getByRole('article', { name: t('canvas:untitled') })).toContainText(
        said('sentence'),
      );
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        hand.press(page.getByRole('button', { name: t('begin:save'), exact: true })),
      ]);
      await expect(page.getByRole('heading', { name: t('begin:tracks.title') })).toBeFocused();
      expect(download.suggestedFilename()).toMatch(/Nordvik.*\.kurs\.json$/u);
      const { answers, stakeholders } = await snapshotOf(
        await readFile(await download.path(), 'utf8'),
      );
      expect(answers.start.territory).toBe(said('territory'));
      expect(answers.challenge.challenge).toBe(said('challenge'));
      expect(answers.statement.deadline).toBe('2032-12-31');
      expect(stakeholders.map(({ name, actorType }) => [name, actorType])).toEqual([
        [said('helper'), 'public_regional'],
        [said('sceptic'), null],
      ]);

      const taster = t('begin:tracks.choose', { track: t('vocabularies:track.taster.label') });
      await hand.press(page.getByRole('button', { name: taster }));
      await expect(page.locator('[data-step="challenge"]')).toBeVisible();
      await expect(fieldAt(page, 'challenge.challenge')).toHaveValue(said('challenge'));
    });
  });
}

test('an example opens at its first step, and so does a workbook that is opened again', async ({
  page,
}) => {
  const { t } = texts.en;
  await page.goto('./');
  await page.getByRole('button', { name: t('library:example'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('library:examples.ocean.title') })
    .click();
  await expect(page.locator('[data-step="start"]')).toBeVisible();

  await page.goto('./#/');
  await page.getByRole('link', { name: t('example-ocean:start.title') }).click();
  await expect(page.locator('[data-step="start"]')).toBeVisible();
});

const fieldAt = (page: Page, address: string): Locator => page.locator(`[id="at-${address}"]`);

/** The row in the middle stays empty, and leaves no trace. */
async function fillTwoOfThree(
  page: Page,
  hand: Hand,
  said: (name: string) => string,
  kind: string,
): Promise<void> {
  const row = (at: number, name: string): Locator =>
    page.locator(`[id^="at-stakeholders."][id$=".${name}"]`).nth(at);
  await hand.write(row(0, 'name'), said('helper'));
  await hand.choose(row(0, 'actorType'), kind);
  await hand.write(row(2, 'name'), said('sceptic'));
}
