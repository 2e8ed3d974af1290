import { describe, expect, test } from 'vitest';
import { QUANTITY_PARTS } from '#domain/field.ts';
import { ANSWERS, ANSWERS_NAMES, COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { CHAPTERS, STEP_IDS } from '#domain/vocabularies/method.ts';
import { SOURCES } from '#guide/sources.ts';
import { STEPS } from '#guide/steps.ts';
import { LANGUAGES } from '#text/language.ts';
import { READY_RULES } from '#guide/ready-rules.ts';
import { recordsOf } from '#guide/step-records.ts';
import { sessionMinutes, TRACKS, trackSteps } from '#guide/tracks.ts';
import { guideOf } from '#text/namespaces.ts';
import { methodTexts } from './bundles.ts';

const RECORDS = [...ANSWERS_NAMES, ...COLLECTION_NAMES];
/** Chapters and steps are named by the guide. */
const LISTS = Object.entries(VOCABULARIES).filter(
  ([list]) => list !== 'chapter' && list !== 'step',
);

const levels = ({ min, max }: { readonly min: number; readonly max: number }): number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);

test('there are 29 steps in order, and every record but the choices of view is filled in one', () => {
  expect(STEPS.map(({ id }) => id)).toEqual([...STEP_IDS]);
  expect(STEPS).toHaveLength(29);
  const filled = new Set<string>(STEPS.flatMap(recordsOf));
  expect(RECORDS.filter((record) => !filled.has(record))).toEqual(['setup', 'lens']);
});

test('every step is in the full track once, and the others take from it in the minutes of the method', () => {
  const minutes = (track: keyof typeof TRACKS): number[] => TRACKS[track].map(sessionMinutes);
  const ids = trackSteps('full');
  expect([...ids].toSorted()).toEqual(STEPS.map(({ id }) => id).toSorted());
  expect(minutes('full')).toEqual([1555]);
  expect(minutes('taster')).toEqual([90]);
  expect(minutes('core')).toEqual([60, 300, 315, 45]);
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
        ...RECORDS.flatMap((record) =>
          Object.entries(fieldsOf(record)).flatMap(([name, field]) =>
            field.code === 'ratings'
              ? levels(field).map((level) => `fields:${record}.${name}.levels.${level}`)
              : [],
          ),
        ),
        ...STEPS.flatMap(({ id, blocks }) =>
          blocks.flatMap((block) =>
            'group' in block
              ? [`fields:group.${id}.${block.group}`]
              : 'matrix' in block
                ? ['heading', 'help'].map((part) => `fields:matrix.${block.matrix}.${part}`)
                : [],
          ),
        ),
      ]),
    ).toEqual([]);
  });

  test.each(LISTS)(
    'every option of %s has a name and, but for languages, an explanation',
    (list, ids) => {
      const parts = list === 'language' ? ['label'] : ['label', 'help'];
      expect(
        missing(ids.flatMap((id) => parts.map((part) => `vocabularies:${list}.${id}.${part}`))),
      ).toEqual([]);
    },
  );

  test.each(CHAPTERS)('chapter %s has its social lens', (chapter) => {
    const parts = ['intro', ...Object.keys(ANSWERS.lens)];
    expect(missing(parts.map((part) => `${guideOf(chapter)}:lens.${part}`))).toEqual([]);
  });

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
    ({ id, chapter, minutes, sources }) => {
      const key = `${guideOf(chapter)}:step.${id}`;
      expect(
        missing([
          ...['title', 'question'].map((part) => `guide:step.${id}.${part}`),
          ...['example.intro', 'room.setup'].map((part) => `${key}.${part}`),
          ...READY_RULES[id].map((rule) => `ready:${id}.${rule.id}`),
        ]),
      ).toEqual([]);
      expect(sources.length).toBeGreaterThan(0);
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
