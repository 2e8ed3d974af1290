import { describe, expect, test } from 'vitest';
import { listedWords, openingWord } from '#domain/checks/word-match.ts';
import { LANGUAGES } from '#text/language.ts';
import { wordLists } from '#text/words.ts';

const LISTS = ['vague', 'activityVerbs', 'instruments'] as const;
const found = (language: string, list: (typeof LISTS)[number], text: string): string[] =>
  listedWords(text, wordLists(language)[list]);

describe.each(LANGUAGES)('the lists of %s', (language) => {
  test.each(LISTS)('%s is in lower case, trimmed and without doubles', (list) => {
    const words = wordLists(language)[list];
    expect(words.length).toBeGreaterThan(20);
    expect(words).toEqual([
      ...new Set(words.map((word) => word.trimStart().toLocaleLowerCase(language))),
    ]);
  });

  test.each(LISTS)('%s has no entry that another one already finds', (list) => {
    const words = wordLists(language)[list];
    expect(
      words.filter((word) => words.some((other) => other !== word && word.startsWith(other))),
    ).toEqual([]);
  });
});

test('English finds vague words, instruments and activities in their forms', () => {
  expect(found('en', 'vague', 'We are improving life in a more sustainable way')).toEqual([
    'improving',
    'sustainable',
  ]);
  expect(found('en', 'instruments', 'a new mobile app and subsidies')).toEqual([
    'subsidies',
    'mobile app',
  ]);
  expect(found('en', 'activityVerbs', 'Organising breakfast meetings')).toEqual(['Organising']);
});

test('English takes no outcome for an activity because of how it begins', () => {
  const verbs = wordLists('en').activityVerbs;
  for (const outcome of ['Teachers know whom to call', 'Informed parents', 'Offers reach all'])
    expect(openingWord(outcome, verbs)).toBeNull();
  expect(openingWord('Teach young people', verbs)).toBe('Teach');
});

test('Polish takes no outcome for an activity because of how it begins', () => {
  const verbs = wordLists('pl').activityVerbs;
  for (const outcome of [
    'Koordynator ma czas',
    'Przeszkoleni mentorzy pracują',
    'Podjęcie pracy przez młodych',
    'Otwarcie mówi się o kłopotach',
    'Wypracowane zasady działają',
    'Udostępnione dane są używane',
  ])
    expect(openingWord(outcome, verbs)).toBeNull();
});

test.each([
  ['de', 'Verbesserung der Lebensqualität und Förderung nachhaltiger Entwicklung'],
  ['et', 'Parandada elukvaliteeti ja edendada jätkusuutlikku arengut'],
  ['lt', 'Gerinti gyvenimo kokybę ir skatinti darnų vystymąsi'],
  ['lv', 'Uzlabot dzīves kvalitāti un veicināt ilgtspējīgu attīstību'],
  ['nb', 'Forbedre livskvaliteten og fremme en bærekraftig utvikling'],
  ['sv', 'Förbättra livskvaliteten och främja en hållbar utveckling'],
])('%s finds what makes a mission vague: %s', (language, mission) => {
  expect(found(language, 'vague', mission).length).toBeGreaterThanOrEqual(3);
});

test.each([
  ['de', 'Durchführung von Schulungen', 'eine neue Plattform und Zuschüsse'],
  ['et', 'Korraldame koolitusi', 'uus platvorm ja toetusprogramm'],
  ['lt', 'Organizuoti mokymus', 'nauja programėlė ir dotacijos'],
  ['lv', 'Organizēt mācības', 'jauna lietotne un dotācijas'],
  ['nb', 'Gjennomføre kurs', 'en ny plattform og tilskudd'],
  ['sv', 'Genomföra kurser', 'en ny plattform och statsbidrag'],
])('%s knows an activity by its beginning, and instruments', (language, activity, instruments) => {
  const { activityVerbs } = wordLists(language);
  expect(openingWord(activity, activityVerbs)).not.toBeNull();
  expect(found(language, 'instruments', instruments)).toHaveLength(2);
});

test('Polish finds them in their inflected forms', () => {
  expect(found('pl', 'vague', 'Poprawa jakości życia i wspieranie zrównoważonego rozwoju')).toEqual(
    ['Poprawa', 'wspieranie', 'rozwoju', 'zrównoważonego'],
  );
  expect(found('pl', 'instruments', 'dzięki nowej aplikacji i dotacjom')).toEqual([
    'dotacjom',
    'aplikacji',
  ]);
  expect(found('pl', 'activityVerbs', 'Przeprowadzenie warsztatów')).toEqual(['Przeprowadzenie']);
  expect(found('pl', 'activityVerbs', 'Pozyskanie partnerów')).toEqual(['Pozyskanie']);
  expect(found('pl', 'vague', 'usługi wysokiej jakości i miasto odporne na kryzys')).toEqual([
    'odporne',
    'wysokiej jakości',
  ]);
  expect(found('pl', 'instruments', 'liczba firm objętych bazą danych')).toEqual(['bazą danych']);
});

test.each([
  [
    'en',
    'the share of 15–29-year-olds outside work, study and training falls; apprentices, lawn, banks',
  ],
  ['en', 'the number of climate-neutral cities rises'],
  [
    'pl',
    'odsetek osób pozostających poza pracą, nauką i szkoleniem spadnie; bonus, prawnicy, tworzywa',
  ],
  ['pl', 'liczba miast neutralnych dla klimatu wzrośnie'],
])('a plain goal in %s passes: %s', (language, goal) => {
  for (const list of ['vague', 'instruments'] as const) {
    expect(found(language, list, goal)).toEqual([]);
  }
});

test('a language without lists stays silent, a regional variant uses the lists of its language', () => {
  expect(wordLists('fi')).toEqual({ vague: [], activityVerbs: [], instruments: [] });
  expect(wordLists('pl-PL')).toBe(wordLists('pl'));
});
