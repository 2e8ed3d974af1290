// 66 of 66: every check fires where it should, keeps quiet where it should, and never throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import { randomWorkbook } from '../../support/random-workbook.ts';
import { FIXTURES } from './fixtures.ts';
import { inputOf } from './fixture.ts';
import { minutesOf } from '#guide/tracks.ts';
import { wordLists } from '#text/words.ts';
import { eachAfter } from '#domain/checks/each.ts';
import { createGraphReader } from '#domain/checks/graph-reader.ts';

const COUNT = 66;

it('are all there, once each, with a fixture each', () => {
  const ids = ALL_CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(COUNT);
  expect(ids).toHaveLength(COUNT);
  expect(Object.keys(FIXTURES).toSorted()).toEqual(ids.toSorted());
});

describe.each(ALL_CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const fixture = FIXTURES[id];
  it.each(Object.entries(fixture?.fires ?? {}))('speaks: %s', (variant, fires) => {
    expect(check.remarks(inputOf(fires)).map((remark) => remark.variant)).toContain(variant);
  });
  it('keeps quiet when there is nothing to say', () => {
    expect(fixture).toBeDefined();
    expect(Object.keys(fixture?.fires ?? {})).not.toEqual([]);
    if (fixture) expect(check.remarks(inputOf(fixture.silent))).toEqual([]);
  });
});

it('never throw, whatever a workbook holds', () => {
  fc.assert(
    fc.property(randomWorkbook(6), (snapshot) => {
      const input = {
        snapshot,
        graph: createGraphReader()(snapshot),
        statement: snapshot.answers.statement.statement,
        today: '2026-11-24',
        words: wordLists('en'),
        contentHash: () => 'abc',
        openErrors: 1,
        each: eachAfter(new Map(), new Map()),
        minutesOf,
      };
      for (const check of ALL_CHECKS) check.remarks(input);
    }),
    { numRuns: 300 },
  );
});
