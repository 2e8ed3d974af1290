import { describe, expect, test } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { readData } from '#domain/data.ts';
import { kindsFor } from '#domain/grammar.ts';
import { citiesExample } from '#guide/examples/cities.ts';
import { LANGUAGES } from '#text/language.ts';
import { missionSentence } from '#text/sentence.ts';
import { wordLists } from '#text/words.ts';
import { bundle, methodTexts } from '../bundles.ts';

const SENTENCES = {
  en: 'By 31 December 2030, the number of climate-neutral cities that act as test beds for all others in Europe rises to 100 cities.',
  pl: 'Do 31 grudnia 2030 r. liczba miast neutralnych dla klimatu będących poligonem doświadczalnym dla wszystkich innych w Europie wzrośnie do 100 miast.',
};

describe.each(LANGUAGES)('the example of climate-neutral cities in %s', async (language) => {
  const text = await methodTexts(language);
  const data = citiesExample((key) => text.t(`example-cities:${key}`));
  const snapshot = readSnapshot(docsFromData(data, 'example'));
  const statement = missionSentence(snapshot, text);

  test('opens with nothing lost', () => {
    expect(readData(data)?.dropped).toEqual([]);
    expect(snapshot.nodes.map(({ label }) => label)).toEqual(data.nodes?.map(({ label }) => label));
    expect(snapshot.links).toHaveLength(data.links?.length ?? 0);
  });

  test('reads as a sentence', () => {
    expect(statement.replaceAll('\u00A0', ' ')).toBe(SENTENCES[language]);
  });

  test('has only what was published: the checks name the gaps and no others', () => {
    const input = {
      snapshot,
      statement,
      today: '2026-10-01',
      words: wordLists(language),
      contentHash: () => '',
    };
    const found = runChecks(input, () => 'ready').map(({ id, variant }) => `${id} ${variant}`);
    expect(found).toEqual(['S-01 nobody', 'M-04 value', 'S-02 missing', 'P-02 missing']);
  });
});

test('every link of the example keeps the grammar of the flow', () => {
  const { nodes = [], links = [] } = citiesExample((key) => key);
  const end = (id: string | null | undefined) => {
    const node = nodes.find((each) => each.id === id);
    return { kind: node?.kind ?? null, main: node?.main ?? null };
  };
  const broken = links.filter(
    ({ from, to, kind }) => !kind || !kindsFor(end(from), end(to)).includes(kind),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});

test('the example uses each of its texts once', () => {
  const used: string[] = [];
  citiesExample((key) => {
    used.push(key);
    return key;
  });
  const keysOf = (value: unknown, path: string): string[] =>
    typeof value === 'string'
      ? [path.slice(1)]
      : Object.entries(value as object).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
  expect(used.toSorted()).toEqual(keysOf(bundle('en', 'example-cities'), '').toSorted());
});
