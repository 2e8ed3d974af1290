// Checks of step 3.1, the mission statement. Basis per rule as in the method's list: [16], [24], [40].
import { countWords } from '#domain/arithmetic.ts';
import type { Check, Remark } from '#domain/checks/check.ts';
import { listedWords } from '#domain/checks/word-match.ts';
import type { Quantity } from '#domain/field.ts';
import { answerAt } from '#domain/schema.ts';
import { isMeasurable, isUnspoken } from '#domain/statement.ts';

const MOST_WORDS = 40;
const WHOLE = answerAt('statement', 'statement');
const BASELINE = answerAt('challenge', 'baseline');

const M_01: Check = {
  id: 'M-01',
  step: 'statement',
  remarks({ snapshot, statement }) {
    if (isUnspoken(snapshot))
      return [{ variant: 'empty', severity: 'error', at: WHOLE, when: 'ready' }];
    const count = countWords(statement);
    if (count <= MOST_WORDS) return [];
    return [{ variant: 'long', severity: 'warning', at: WHOLE, values: { count }, when: 'begun' }];
  },
};

const M_02: Check = {
  id: 'M-02',
  step: 'statement',
  remarks({ snapshot: { answers } }) {
    const at = answerAt('statement', 'deadline');
    const { deadline } = answers.statement;
    const start = answers.start.draftingStart;
    if (!deadline) return [{ variant: 'missing', severity: 'error', at, when: 'ready' }];
    if (!start || deadline > start) return [];
    const values = { deadline: { date: deadline }, start: { date: start } };
    return [{ variant: 'past', severity: 'error', at, values, when: 'begun' }];
  },
};

const M_03: Check = {
  id: 'M-03',
  step: 'statement',
  remarks({ snapshot }) {
    if (isMeasurable(snapshot)) return [];
    return [
      { variant: 'open', severity: 'error', at: answerAt('statement', 'target'), when: 'ready' },
    ];
  },
};

const M_04: Check = {
  id: 'M-04',
  step: 'statement',
  remarks({ snapshot: { answers } }) {
    const { endState, target } = answers.statement;
    if (endState === true || target.value === null) return [];
    return missingParts(answers.challenge.baseline);
  },
};

function missingParts({ value, unit, year, source }: Quantity): Remark[] {
  const remark = (variant: string, part: string): Remark => ({
    variant,
    severity: 'warning',
    at: { ...BASELINE, field: `baseline:${part}` },
    when: 'begun',
    ...(value === null ? {} : { values: { value: { quantity: { value, unit } } } }),
  });
  if (value === null) return [remark('value', 'value')];
  const noYear = year === null ? [remark('year', 'year')] : [];
  return source.trim() === '' ? [remark('source', 'source'), ...noYear] : noYear;
}

/** Problem and mission are both asked to be open to any solution. */
const NEUTRAL = [
  ['challenge', 'problem'],
  ['statement', 'marked'],
] as const;

const M_05: Check = {
  id: 'M-05',
  step: 'statement',
  remarks({ snapshot: { answers, nodes }, words }) {
    const { verb, object } = answers.statement;
    const marked = NEUTRAL.filter(([record]) => answers[record].solutionNeutral === false).map(
      ([record, variant]): Remark => ({
        variant,
        severity: 'warning',
        at: answerAt(record, 'solutionNeutral'),
        when: 'begun',
      }),
    );
    const activities = nodes
      .filter((node) => node.kind === 'activity' && node.label.trim() !== '')
      .map((node) => node.label.trim().toLocaleLowerCase());
    for (const [field, slot] of [
      ['verb', verb],
      ['object', object],
    ] as const) {
      const word = listedWords(slot, [...words.instruments, ...activities])[0];
      if (word === undefined) continue;
      const at = answerAt('statement', field);
      marked.push({
        variant: 'instrument',
        severity: 'warning',
        at,
        values: { word },
        when: 'begun',
      });
    }
    return marked;
  },
};

const M_06: Check = {
  id: 'M-06',
  step: 'statement',
  remarks({ snapshot, words, statement }) {
    if (
      isMeasurable(snapshot) ||
      /\d/u.test(withoutDeadline(statement, snapshot.answers.statement.deadline))
    )
      return [];
    const vague = listedWords(statement, words.vague);
    if (vague.length === 0) return [];
    return [
      {
        variant: 'vague',
        severity: 'warning',
        at: WHOLE,
        values: { words: { names: vague } },
        when: 'begun',
      },
    ];
  },
};

/** The year and day of the deadline are no measure. */
function withoutDeadline(statement: string, deadline: string | null): string {
  if (!deadline) return statement;
  const [year = '', , day = ''] = deadline.split('-');
  return statement.replaceAll(new RegExp(`\\b(?:${year}|0?${Number(day)})\\b`, 'gu'), '');
}

export const MISSION_CHECKS: readonly Check[] = [M_01, M_02, M_03, M_04, M_05, M_06];
