import { describe, expect, test } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { readData, type WorkbookData } from '#domain/data.ts';
import { kindsFor } from '#domain/grammar.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { type Example, EXAMPLES, type ExampleId, type ExampleMaker } from '#guide/examples.ts';
import { statusInTrack } from '#guide/progress.ts';
import type { Language } from '#text/language.ts';
import { missionSentence, type SentenceWords } from '#text/sentence.ts';
import { createTranslator } from '#text/translator.ts';
import { minutesOf } from '#guide/tracks.ts';
import { wordLists } from '#text/words.ts';
import { bundle } from '../bundles.ts';

type PublishedId = Exclude<ExampleId, 'nordvik'>;
/** The languages that the cases are told in. */
const TOLD_IN = ['en', 'pl'] as const satisfies readonly Language[];

const SENTENCES: Readonly<Record<PublishedId, Readonly<Record<(typeof TOLD_IN)[number], string>>>> =
  {
    cities: {
      en: 'By 31 December 2030, the number of climate-neutral cities that act as test beds for all others in Europe rises to 100 cities.',
      pl: 'Do 31 grudnia 2030 r. liczba miast neutralnych dla klimatu będących poligonem doświadczalnym dla wszystkich innych w Europie wzrośnie do 100 miast.',
    },
    cancer: {
      en: 'By 31 December 2030, the number of people who live longer and better thanks to prevention, cure and support rises to 3 million or more.',
      pl: 'Do 31 grudnia 2030 r. liczba osób, które dzięki profilaktyce, leczeniu i wsparciu żyją dłużej i lepiej, wzrośnie do 3 mln lub więcej.',
    },
    ocean: {
      en: 'Within five to ten years, 90 % less plastic enters the sea, and more than half of the plastic in it is taken out.',
      pl: 'W ciągu pięciu do dziesięciu lat do morza trafi o 90 % mniej plastiku, a ponad połowa tego, który już w nim jest, zostanie usunięta.',
    },
    superwomen: {
      en: 'By …, survivors of domestic violence have lasting jobs at a liveable wage.',
      pl: 'Do … r. osoby, które doświadczyły przemocy domowej, mają trwałą pracę za płacę, która wystarcza na życie.',
    },
  };

/** What the checks say of each case, once every step that was begun is marked ready, and how often. */
const FOUND: Readonly<Record<PublishedId, readonly string[]>> = {
  // A near-clean mission. Owners and days were not published, and one source of money is named.
  cities: [
    'F-07 unmeasured × 4',
    'I-04 single',
    'M-04 value',
    'P-02 missing',
    'S-01 nobody',
    'S-02 missing',
    'S-07 friends',
  ],
  // Nobody said where better lives start from (M-04, N-01), and one plan carries it all (F-10, M-08).
  cancer: [
    'F-07 unmeasured × 4',
    'F-10 single',
    'M-04 value',
    'M-07 fields',
    'M-08 few',
    'M-09 drift',
    'M-10 none',
    'N-01 baseline',
    'N-01 missing',
    'N-02 weak',
    'N-04 unsplit',
    'S-01 nobody',
    'S-02 missing',
    'S-07 friends',
  ],
  // An illustration: no date, no owner, no activities.
  ocean: [
    'F-04 magic × 3',
    'F-07 unmeasured × 3',
    'M-02 missing',
    'M-04 value',
    'M-10 none',
    'S-01 nobody',
  ],
  // A sound theory (no F-01, F-03, F-04) without a date, and with three owners.
  superwomen: [
    'F-07 unmeasured × 3',
    'M-02 missing',
    'N-01 baseline',
    'N-01 missing',
    'N-02 weak',
    'N-04 unsplit',
    'S-01 several',
    'S-02 missing',
    'S-07 friends',
  ],
};

const isPublished = (example: Example): example is Example & { readonly id: PublishedId } =>
  example.isPublished;
const published = EXAMPLES.filter(isPublished);

describe.each(published)('the published case $id', async ({ id, load }) => {
  const make = await load();

  test('links keep the grammar of the flow', () => {
    const { nodes = [], links = [] } = make((key) => key);
    const isLink = (end: string | null | undefined) => links.some((link) => link.id === end);
    const end = (of: string | null | undefined) => {
      const node = nodes.find((each) => each.id === of);
      return {
        kind: node?.kind ?? (isLink(of) ? 'link' : null),
        main: node?.main ?? null,
      } as const;
    };
    const broken = links.filter(
      ({ from, to, kind }) => !kind || !kindsFor(end(from), end(to)).includes(kind),
    );
    expect(links.length).toBeGreaterThan(1);
    expect(broken).toEqual([]);
  });

  test('uses each of its texts once', () => {
    const used: string[] = [];
    make((key) => {
      used.push(key);
      return key;
    });
    expect(used.toSorted()).toEqual(keysOf(bundle('en', `example-${id}`)).toSorted());
  });

  describe.each(TOLD_IN)('in %s', async (language) => {
    const { data, snapshot, words } = await opened(id, make, language);

    test('opens with nothing lost', () => {
      expect(readData(data)?.dropped).toEqual([]);
      expect(snapshot.nodes.map(({ label }) => label)).toEqual(
        data.nodes?.map(({ label }) => label),
      );
      expect(snapshot.links).toHaveLength(data.links?.length ?? 0);
    });

    test('reads as a sentence', () => {
      expect(missionSentence(snapshot, words).replaceAll('\u00A0', ' ')).toBe(
        SENTENCES[id][language],
      );
    });

    test('the checks name its gaps and no others', () => {
      expect(counted(found(snapshot, language, words))).toEqual(FOUND[id]);
    });
  });
});

test('the label wired straight to the mission would skip an outcome (F-05)', async () => {
  const cities = published.find(({ id }) => id === 'cities');
  const make = await cities?.load();
  if (!make) throw new Error('no cities');
  const { data, words } = await opened('cities', make, 'en');
  const links = [
    ...(data.links ?? []),
    { id: 'l-short', kind: 'contributes', from: 'n-labels', to: 'n-neutral' } as const,
  ];
  const wired = readSnapshot(docsFromData({ ...data, links }, 'wired'));
  expect(found(wired, 'en', words)).toContain('F-05 skipped');
});

async function opened(
  id: ExampleId,
  make: ExampleMaker,
  language: Language,
): Promise<{ data: WorkbookData; snapshot: Snapshot; words: SentenceWords }> {
  const words = await createTranslator(language, ['sentence', `example-${id}`], async (of, name) =>
    bundle(of, name),
  );
  const data = make((key) => words.t(`example-${id}:${key}`));
  return { data, words, snapshot: readSnapshot(docsFromData(data, id)) };
}

function found(snapshot: Snapshot, language: Language, words: SentenceWords): string[] {
  const input = {
    snapshot,
    statement: missionSentence(snapshot, words),
    today: '2026-10-01',
    words: wordLists(language),
    contentHash: () => '',
    minutesOf,
  };
  return runChecks(input, (step) =>
    statusInTrack(snapshot, step) === 'empty' ? 'empty' : 'ready',
  ).map(({ id, variant }) => `${id} ${variant}`);
}

/** "F-07 unmeasured × 4" for what was said four times. */
const counted = (said: readonly string[]): string[] =>
  [...Map.groupBy(said, (each) => each)]
    .map(([each, { length }]) => (length === 1 ? each : `${each} × ${length}`))
    .toSorted();

const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'string'
    ? [path.slice(1)]
    : Object.entries(value as object).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
