import { describe, expect, test } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { readData, sameData, type WorkbookData } from '#domain/data.ts';
import { endOf, kindsFor } from '#domain/grammar.ts';
import {
  COLLECTION_NAMES,
  type CollectionName,
  type COLLECTIONS,
  fieldsOf,
  isCollection,
} from '#domain/schema.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { stepStatus } from '#guide/progress.ts';
import { missingIn } from '#guide/ready-rules.ts';
import { recordsOf } from '#guide/step-records.ts';
import { STEPS } from '#guide/steps.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import { missionSentence } from '#text/sentence.ts';
import { createTranslator } from '#text/translator.ts';
import { minutesOf } from '#guide/tracks.ts';
import { wordLists } from '#text/words.ts';
import { bundle } from '../bundles.ts';

/** What a team leaves to the day itself: who came, and who signed. */
const LEFT_EMPTY: readonly CollectionName[] = ['attendees', 'signatures'];

const SENTENCES: Readonly<Record<Language, string>> = {
  de: 'Bis zum 31. Dezember 2032 sinkt der Anteil der 15- bis 29-Jährigen ohne Arbeit, Schule und Ausbildung in Nordvik von 11 % auf 5,5 %.',
  et: '31. detsembriks 2032 langeb Nordvikis tööst, õppest ja koolitusest kõrvale jäänud 15–29-aastaste osakaal tasemelt 11 % tasemele 5,5 %.',
  en: 'By 31 December 2032, the share of 15–29-year-olds outside work, study and training in Nordvik falls from 11 % to 5.5 %.',
  lv: 'Līdz 2032. gada 31. decembrim darbā, izglītībā un apmācībā neiesaistīto 15–29 gadus veco jauniešu īpatsvars Nordvik reģionā samazināsies no 11 % līdz 5,5 %.',
  lt: 'Iki 2032 m. gruodžio 31 d. niekur nedirbančių, nesimokančių ir mokymuose nedalyvaujančių 15–29 metų jaunuolių dalis Nordviko apskrityje sumažės nuo 11 % iki 5,5 %.',
  nb: 'Innen 31. desember 2032 synker andelen 15–29-åringer utenfor arbeid, utdanning og opplæring i Nordvik fra 11 % til 5,5 %.',
  pl: 'Do 31 grudnia 2032 r. odsetek osób w wieku 15–29 lat pozostających poza pracą, nauką i szkoleniem w Nordvik spadnie z 11 % do 5,5 %.',
  sv: 'Senast den 31 december 2032 ska andelen 15–29-åringar som varken arbetar eller studerar i Nordvik ha minskat från 11 % till 5,5 %.',
};

describe.each(LANGUAGES)('the example of Nordvik in %s', async (language) => {
  const text = await createTranslator(language, ['sentence', 'example-nordvik'], async (of, name) =>
    bundle(of, name),
  );
  const data = nordvikExample((key) => text.t(`example-nordvik:${key}`));
  const snapshot = readSnapshot(docsFromData(data, 'example'));
  const statement = missionSentence(snapshot, text);

  test('opens with nothing lost', () => {
    expect(readData(data)?.dropped).toEqual([]);
    for (const name of COLLECTION_NAMES)
      expect(snapshot[name].map(({ id }) => id)).toEqual((data[name] ?? []).map(({ id }) => id));
  });

  test('reads as the sentence that the guide tells', () => {
    expect(statement.replaceAll('\u00A0', ' ')).toBe(SENTENCES[language]);
  });

  test('fills every collection but those of the day itself', () => {
    const empty = COLLECTION_NAMES.filter((name) => snapshot[name].length === 0);
    expect(empty).toEqual(LEFT_EMPTY);
  });

  test('has begun every step that has fields of its own, whatever is marked', () => {
    const unmarked = readSnapshot(docsFromData({ ...data, marks: {} }, 'example'));
    const blank = STEPS.filter(
      (step) => recordsOf(step).length > 0 && stepStatus(unmarked, step.id) === 'empty',
    );
    expect(blank.map(({ id }) => id)).toEqual([]);
    expect(STEPS.filter(({ id }) => snapshot.marks[id] !== 'ready')).toEqual([]);
  });

  test('lacks nothing that a step needs to be called ready', () => {
    const made = { ...data, meta: { ...data.meta, createdAt: Date.UTC(2026, 9, 1) } };
    const begun = readSnapshot(docsFromData(made, 'example'));
    const missing = STEPS.flatMap(({ id }) =>
      missingIn(begun, id).map((rule) => `${id}.${rule.id}`),
    );
    expect(missing).toEqual([]);
  });

  test('refers only to records that are there', () => {
    expect(deadReferences(data)).toEqual([]);
  });

  test('keeps the grammar of the flow', () => {
    const ends = [...snapshot.nodes, ...snapshot.links].map(endOf);
    const broken = snapshot.links.filter(({ from, to, kind }) => {
      const [a, b] = [from, to].map((id) => ends.find((end) => end.id === id));
      return !a || !b || !kind || !kindsFor(a, b).includes(kind);
    });
    expect(broken).toEqual([]);
  });

  test('has a budget that adds up', () => {
    const sum = (values: readonly (number | null)[]) =>
      values.reduce<number>((total, value) => total + (value ?? 0), 0);
    const { budgetLines, fundingSources, answers } = snapshot;
    expect(sum(budgetLines.map(({ amount }) => amount))).toBe(answers.budget.total);
    expect(sum(fundingSources.map(({ share }) => share))).toBe(100);
    const europe = budgetLines.filter(({ cofinancing }) => cofinancing !== null);
    const paid = sum(
      europe.map(({ amount, cofinancing }) => ((amount ?? 0) * (cofinancing ?? 0)) / 100),
    );
    const share = fundingSources.find(({ id }) => id === 'europe')?.share ?? 0;
    expect(paid).toBe(((answers.budget.total ?? 0) * share) / 100);
  });

  test('sets off no check', () => {
    const input = {
      snapshot,
      statement,
      today: '2026-11-24',
      words: wordLists(language),
      contentHash: () => '',
      minutesOf,
    };
    const found = runChecks(input, (step) => stepStatus(snapshot, step));
    expect(found.map(({ key, severity }) => `${severity} ${key}`)).toEqual([]);
  });

  test('tells nobody’s contact', () => {
    expect(snapshot.stakeholders.map(({ contact }) => contact).filter(Boolean)).toEqual([]);
    expect(snapshot.tableRoles.map(({ person }) => person).filter(Boolean)).toEqual([]);
  });

  test('uses each of its texts', () => {
    const used = new Set<string>();
    const keys = nordvikExample((key) => {
      used.add(key);
      return key;
    });
    expect(sameData(keys, data)).toBe(false);
    expect([...used].toSorted()).toEqual(keysOf(bundle('en', 'example-nordvik'), '').toSorted());
  });
});

const keysOf = (value: unknown, path: string): string[] =>
  typeof value === 'string'
    ? [path.slice(1)]
    : Object.entries(value as object).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));

function deadReferences(workbook: WorkbookData): string[] {
  const ids = new Map(
    COLLECTION_NAMES.map((name) => [name, new Set((workbook[name] ?? []).map(({ id }) => id))]),
  );
  // A link may end at another link.
  const exists = (to: string, id: string): boolean =>
    isCollection(to) &&
    (ids.get(to)?.has(id) === true || (to === 'nodes' && ids.get('links')?.has(id) === true));
  const records = [
    ...Object.entries(workbook.answers ?? {}),
    ...COLLECTION_NAMES.flatMap((name) =>
      (workbook[name] ?? []).map((item) => [name, item] as const),
    ),
  ] as [keyof typeof COLLECTIONS, Readonly<Record<string, unknown>>][];
  return records.flatMap(([name, values]) =>
    Object.entries(fieldsOf(name)).flatMap(([field, declared]) => {
      if (declared.code !== 'ref' && declared.code !== 'refs') return [];
      const given = [values[field] ?? []].flat() as string[];
      return given.filter((id) => !exists(declared.to, id)).map((id) => `${name}.${field} ${id}`);
    }),
  );
}
