import { describe, expect, test } from 'vitest';
import { QUANTITY_PARTS } from '#domain/field.ts';
import { ANSWERS_NAMES, COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { SEVERITIES, STEP_STATUSES } from '#domain/vocabularies/method.ts';
import { CRITERIA } from '#domain/vocabularies/mission.ts';
import { GRID_QUADRANTS, SPHERES } from '#domain/vocabularies/people.ts';
import { CHAPTERS } from '#domain/vocabularies/method.ts';
import { SOURCES } from '#guide/sources.ts';
import { STEPS } from '#guide/steps.ts';
import { LANGUAGES } from '#text/language.ts';
import { localeProblems } from '../../scripts/locale-problems.mjs';
import { methodBundles, methodTexts } from './bundles.ts';

const RECORDS = [...ANSWERS_NAMES, ...COLLECTION_NAMES];
const LISTS = {
  ...VOCABULARIES,
  criteria: CRITERIA,
  sphere: SPHERES,
  grid: GRID_QUADRANTS,
  step_status: STEP_STATUSES,
  severity: [...SEVERITIES, 'passed'],
};

test('English and Polish say the same things, with the same places for values', () => {
  const bundles = Object.fromEntries(
    LANGUAGES.map((language) => [language, methodBundles(language)]),
  );
  const code = [{ path: 'app', content: '`example-cities:${key}`; `sentence:${form}`' }];
  expect(localeProblems(bundles, code)).toEqual([]);
});

describe.each(LANGUAGES)('in %s', async (language) => {
  const text = await methodTexts(language);
  const missing = (keys: readonly string[]): string[] => keys.filter((key) => !text.has(key));

  test.each(RECORDS)('every field of %s has a label', (record) => {
    const keys = Object.entries(fieldsOf(record)).flatMap(([name, { code }]) => [
      `fields:${record}.${name}.label`,
      ...(code === 'scale'
        ? ['low', 'high'].map((end) => `fields:${record}.${name}.ends.${end}`)
        : []),
    ]);
    expect(missing(keys)).toEqual([]);
  });

  test.each(COLLECTION_NAMES)(
    'the table of %s has its heading, its button and a friendly first line',
    (name) => {
      const keys = ['heading', 'one', 'add', 'empty'].map((part) => `fields:${name}.${part}`);
      expect(missing(keys)).toEqual([]);
      expect(text.t(`fields:${name}.rowName`, { name: 'Anna' })).toContain(': Anna');
    },
  );

  test('numbers, scores and groups of fields are named', () => {
    expect(
      missing([
        ...QUANTITY_PARTS.flatMap((part) => [
          `fields:quantity.${part}.label`,
          `fields:quantity.${part}.placeholder`,
        ]),
        ...[0, 1, 2, 3].map((level) => `fields:criteria.scores.levels.${level}`),
        ...STEPS.flatMap(({ id, blocks }) =>
          blocks.flatMap((block) =>
            'group' in block ? [`fields:group.${id}.${block.group}`] : [],
          ),
        ),
      ]),
    ).toEqual([]);
  });

  test.each(Object.entries(LISTS))(
    'every option of %s has a name and, but for languages, an explanation',
    (list, ids) => {
      const parts = list === 'language' ? ['label'] : ['label', 'help'];
      expect(
        missing(ids.flatMap((id) => parts.map((part) => `vocabularies:${list}.${id}.${part}`))),
      ).toEqual([]);
    },
  );

  test('every chapter and source is named', () => {
    expect(
      missing([
        ...CHAPTERS.map((id) => `guide:chapter.${id}`),
        ...Object.keys(SOURCES).map((id) => `guide:source.${id}`),
      ]),
    ).toEqual([]);
  });

  test.each(STEPS)(
    'step $number says why, how, shows an example and how to run it',
    ({ id, minutes }) => {
      const key = `guide:step.${id}`;
      expect(
        missing(
          ['title', 'question', 'example.intro', 'room.setup'].map((part) => `${key}.${part}`),
        ),
      ).toEqual([]);
      const count = (part: string): number => text.texts(`${key}.${part}`).length;
      expect(count('why')).toBeGreaterThanOrEqual(2);
      expect(count('why')).toBeLessThanOrEqual(4);
      expect(count('how')).toBeGreaterThanOrEqual(3);
      expect(count('how')).toBeLessThanOrEqual(5);
      expect(count('example.text')).toBeGreaterThan(0);
      expect(count('room.pitfalls')).toBeGreaterThan(0);
      const run = text.texts(`${key}.room.run`).map((part) => Number(/^(\d+)\s/u.exec(part)?.[1]));
      expect(run.reduce((sum, part) => sum + part, 0)).toBe(minutes);
    },
  );
});
