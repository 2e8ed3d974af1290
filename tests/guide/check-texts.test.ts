import { describe, expect, test } from 'vitest';
import type { CheckInput, Remark } from '#domain/checks/check.ts';
import { CHECKS } from '#domain/checks/run-checks.ts';
import type { AnswersName } from '#domain/schema.ts';
import { emptySnapshot, type Snapshot } from '#domain/snapshot.ts';
import { findingWords } from '#text/finding-words.ts';
import { LANGUAGES } from '#text/language.ts';
import { wordLists } from '#text/words.ts';
import { item } from '../support/sample-workbook.ts';
import { bundle, methodTexts } from './bundles.ts';

const blank = emptySnapshot({ docId: 'w', schema: 1, createdAt: 0, contentLanguage: 'en' });

function filled(
  answers: { [N in AnswersName]?: Partial<Snapshot['answers'][N]> },
  rest: Partial<Snapshot> = {},
): Snapshot {
  const merged = Object.entries(blank.answers).map(([name, values]) => [
    name,
    { ...values, ...answers[name as AnswersName] },
  ]);
  return { ...blank, ...rest, answers: Object.fromEntries(merged) as Snapshot['answers'] };
}

const percent = (value: number | null) => ({ value, unit: '%', year: null, source: '' });

/** Workbooks that between them set off every check in every wording. */
const FAULTY: readonly [statement: string, snapshot: Snapshot][] = [
  ['', blank],
  [
    `Improve ${'the lives of all '.repeat(10)}`,
    filled(
      {
        start: { draftingStart: '2026-10-01' },
        statement: { verb: 'starts a campaign', deadline: '2026-01-01', solutionNeutral: false },
      },
      {
        stakeholders: ['Anna', 'Jan'].map((name) =>
          item('stakeholders', { id: name, name, roles: ['mission_owner'] }),
        ),
        nodes: [
          item('nodes', { id: 'a', kind: 'activity', label: 'Trial jobs' }),
          item('nodes', { id: 'b', kind: 'impact', label: 'Mission', main: true }),
          item('nodes', { id: 'c', kind: 'impact', label: '', main: true }),
        ],
        tasks: [item('tasks', { id: 't', title: 'Sign agreements' })],
      },
    ),
  ],
  ['', filled({ statement: { target: percent(5.5) } })],
  ['', filled({ statement: { target: percent(5.5) }, challenge: { baseline: percent(11) } })],
];

const remarks: { id: string; remark: Remark }[] = FAULTY.flatMap(([statement, snapshot]) => {
  const input: CheckInput = { snapshot, statement, today: '2026-10-01', words: wordLists('en') };
  return CHECKS.flatMap((check) =>
    check.remarks(input).map((remark) => ({ id: check.id, remark })),
  );
});

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
  const used = remarks.map(({ id, remark }) => `${id} ${remark.variant}`);
  expect([...new Set(used)].toSorted()).toEqual(told.toSorted());
});

describe.each(LANGUAGES)('in %s', async (language) => {
  const text = await methodTexts(language);

  test.each(remarks)(
    '$id $remark.variant has a message, a reason and advice, all values filled in',
    ({ id, remark }) => {
      const words = findingWords({ id, ...remark }, text);
      for (const part of Object.values(words)) {
        expect(part).toMatch(/\p{L}/u);
        expect(part).not.toContain('{{');
        expect(part).not.toContain(id);
      }
    },
  );

  test('messages fit a chip: 70 characters beside what people typed', () => {
    const long = remarks
      .map(({ id, remark }) =>
        text.t(`checks:${id}.${remark.variant}.message`, { count: 41, ...NOTHING }),
      )
      .filter((message) => message.length > 70);
    expect(long).toEqual([]);
  });
});

/** Leaves the places for typed values empty. */
const NOTHING = Object.fromEntries(
  [
    'deadline',
    'start',
    'value',
    'word',
    'words',
    'names',
    'spheres',
    'label',
    'title',
    'missing',
  ].map((name) => [name, '']),
);

test('Polish counts words as Polish does', async () => {
  const text = await methodTexts('pl');
  const of = (count: number): string => text.t('checks:passed.words', { count });
  expect([1, 22, 25].map(of)).toEqual([
    '1 słowo, łatwo powtórzyć',
    '22 słowa, łatwo powtórzyć',
    '25 słów, łatwo powtórzyć',
  ]);
});
