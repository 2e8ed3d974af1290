// Every wording of every check, in every language: complete, with its values, and short enough for a chip.
import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import { type Finding, findingOf } from '#domain/checks/check.ts';
import { namesIn } from '#domain/checks/names.ts';
import { findingWords } from '#text/finding-words.ts';
import { LANGUAGES } from '#text/language.ts';
import { FIXTURES } from '../domain/checks/fixtures.ts';
import { inputOf } from '../domain/checks/fixture.ts';
import { bundle, methodTexts } from './bundles.ts';

const findings: Finding[] = ALL_CHECKS.flatMap((check) =>
  Object.values(FIXTURES[check.id]?.fires ?? {}).flatMap((fires) => {
    const input = inputOf(fires);
    return check.remarks(input).map((remark) => findingOf(check, remark, namesIn(input.snapshot)));
  }),
);

test('the texts know exactly the wordings that the checks can use', () => {
  const {
    passed: _,
    unnamed: __,
    ...checks
  } = bundle('en', 'checks') as Record<string, Record<string, unknown>>;
  const told = Object.entries(checks).flatMap(([id, words]) =>
    Object.keys(words)
      .filter((variant) => variant !== 'why')
      .map((variant) => `${id} ${variant}`),
  );
  const used = findings.map(({ id, variant }) => `${id} ${variant}`);
  expect([...new Set(used)].toSorted()).toEqual(told.toSorted());
});

describe.each(LANGUAGES)('in %s', async (language) => {
  const text = await methodTexts(language);

  test.each(findings)(
    '$id $variant has a message, a reason and advice, all values filled in',
    (finding) => {
      const { id } = finding;
      const words = findingWords(finding, text);
      for (const part of Object.values(words)) {
        expect(part).toMatch(/\p{L}/u);
        expect(part).not.toContain('{{');
        expect(part).not.toContain(id);
      }
    },
  );

  test('messages fit a chip: 70 characters beside what people typed', () => {
    const long = findings
      .map(({ id, variant, values = {} }) =>
        text.t(`checks:${id}.${variant}.message`, {
          // The places for typed values are left empty.
          ...Object.fromEntries(Object.keys(values).map((name) => [name, ''])),
          count: 41,
        }),
      )
      .filter((message) => message.length > 70);
    expect(long).toEqual([]);
  });
});

test('Polish counts words as Polish does', async () => {
  const text = await methodTexts('pl');
  const of = (count: number): string => text.t('checks:passed.words', { count });
  expect([1, 22, 25].map(of)).toEqual([
    '1 słowo, łatwo powtórzyć',
    '22 słowa, łatwo powtórzyć',
    '25 słów, łatwo powtórzyć',
  ]);
});
