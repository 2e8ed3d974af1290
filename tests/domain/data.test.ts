import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { isBlankData, readData, sameData, type WorkbookData } from '#domain/data.ts';
import { FORMAT_VERSION } from '#domain/envelope.ts';
import { answersSchema, workbookFileSchema } from '#domain/json-schema.ts';
import { ANSWERS_NAMES, COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';

const meta = { createdAt: 1, contentLanguage: 'pl' };

describe('data from outside', () => {
  test('is taken over where it fits, and what does not fit is named', () => {
    const reading = readData({
      meta,
      answers: { start: { title: 'Port', level: 'galaxy', otherMissions: 1000 }, dreams: {} },
      stakeholders: [
        { id: 's1', power: 9, name: 'A' },
        { name: 'no id' },
        { id: 's1', name: 'again' },
        7,
      ],
      nodes: 'many',
      wishes: [],
    });
    expect(reading?.data).toEqual({
      meta,
      answers: { start: { title: 'Port' } },
      stakeholders: [{ id: 's1', name: 'A' }],
      marks: {},
      accepted: {},
    });
    expect(reading?.dropped.toSorted()).toEqual([
      'answers.dreams',
      'answers.start.level',
      'answers.start.otherMissions',
      'nodes',
      'stakeholders.0.power',
      'stakeholders.1',
      'stakeholders.2',
      'stakeholders.3',
      'wishes',
    ]);
  });

  test('loses only the unknown parts of lists and scores', () => {
    const reading = readData({
      meta,
      answers: {
        challenge: {
          sdgs: ['14', '99', '6'],
          affectedGroups: ['b', 'a', 'b'],
          baseline: { value: 3 },
        },
        criteria: {
          scores: { fundable: { r1: 2, r2: 9 }, charming: { r1: 1 } },
          reasons: { fundable: 'yes', charming: 'no' },
        },
      },
    });
    expect(reading?.data.answers).toEqual({
      challenge: {
        sdgs: ['6', '14'],
        affectedGroups: ['a', 'b'],
        baseline: { value: 3, unit: '', year: null, source: '' },
      },
      criteria: { scores: { fundable: { r1: 2 } }, reasons: { fundable: 'yes' } },
    });
  });

  test.each([null, undefined, 'text', 3, []])('%j is no data at all', (input) => {
    expect(readData(input)).toBeNull();
  });

  test('is blank when nothing was filled, whatever its age and language', () => {
    expect(isBlankData({ meta })).toBe(true);
    expect(isBlankData({ meta, answers: { start: { title: '  ' } }, nodes: [] })).toBe(true);
    expect(isBlankData({ meta, marks: { start: 'ready' } })).toBe(false);
  });
});

describe('two workbooks as data', () => {
  const data: WorkbookData = {
    meta,
    answers: { start: { title: 'A', languages: ['en', 'pl'] } },
    nodes: [{ id: 'a' }, { id: 'b' }],
  };

  test('say the same when only keys and sets are in another order', () => {
    const turned = {
      nodes: [{ id: 'a' }, { id: 'b' }],
      answers: { start: { languages: ['pl', 'en'], title: 'A' } },
      meta,
    } as const;
    expect(sameData(data, turned)).toBe(true);
  });

  test('differ when any value, record or order of records differs', () => {
    expect(
      sameData(data, { ...data, answers: { start: { title: 'B', languages: ['en', 'pl'] } } }),
    ).toBe(false);
    expect(sameData(data, { ...data, nodes: [{ id: 'b' }, { id: 'a' }] })).toBe(false);
    expect(sameData(data, { ...data, meta: { ...meta, contentLanguage: 'en' } })).toBe(false);
  });
});

describe('the published JSON Schema', () => {
  const file = new URL(
    `../../public/schema/workbook-${FORMAT_VERSION}.schema.json`,
    import.meta.url,
  );

  test('is the one that follows from the declarations (node scripts/schema.ts writes it)', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(workbookFileSchema());
    const answers = new URL(`answers-${FORMAT_VERSION}.schema.json`, file);
    expect(JSON.parse(readFileSync(answers, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(answersSchema())),
    );
  });

  test('describes every field of every record', () => {
    const schema = JSON.parse(readFileSync(file, 'utf8')) as {
      properties: {
        data: {
          properties: Record<
            string,
            { properties: Record<string, { properties: object }>; items: { properties: object } }
          >;
        };
      };
    };
    const { answers, ...rest } = schema.properties.data.properties;
    for (const name of ANSWERS_NAMES) {
      expect(Object.keys(answers?.properties[name]?.properties ?? {})).toEqual(
        Object.keys(fieldsOf(name)),
      );
    }
    for (const name of COLLECTION_NAMES) {
      expect(Object.keys(rest[name]?.items.properties ?? {})).toEqual([
        'id',
        ...Object.keys(fieldsOf(name)),
      ]);
    }
  });
});
