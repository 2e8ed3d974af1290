// The checks: what each speaks of, and when it keeps quiet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/checks/check.ts';
import { runChecks, type Sight } from '#domain/checks/run-checks.ts';
import { listedWords } from '#domain/checks/word-match.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { StepStatus } from '#domain/vocabularies/method.ts';
import { applyEdit, createDocs, docsFromData, readSnapshot } from '#document/index.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { stepStatus } from '#guide/progress.ts';
import { minutesOf } from '#guide/tracks.ts';
import { wordLists } from '#text/words.ts';
import { manyEdits } from '../support/edits.ts';
import { blankWorkbook, item, sampleWorkbook as nordvik } from '../support/sample-workbook.ts';

/** Nordvik without the task that still lacks something. */
function sampleWorkbook(): Snapshot {
  const sample = nordvik();
  return {
    ...sample,
    tasks: sample.tasks.filter(
      ({ owner, start, end, deliverable }) => owner && start && end && deliverable,
    ),
  };
}

const SENTENCE =
  'By 31 December 2032 the share of young people outside work falls from 11 % to 5.5 %.';

function run(
  snapshot: Snapshot,
  options: Partial<Sight> & { status?: StepStatus } = {},
): readonly Finding[] {
  const { status = 'ready', ...rest } = options;
  const input = {
    snapshot,
    today: '2026-11-24',
    words: wordLists('en'),
    statement: SENTENCE,
    contentHash: () => '',
    minutesOf,
    ...rest,
  };
  return runChecks(input, () => status);
}
/** What the checks of step 3.1 find. */
const aboutMission = (snapshot: Snapshot, options: Partial<Sight> = {}): readonly Finding[] =>
  run(snapshot, options).filter(({ step }) => step === 'statement');
const ids = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ id }) => id))].toSorted();
/** The sample with some answers of the statement changed. */
const stating = (change: Partial<Snapshot['answers']['statement']>): Snapshot => {
  const sample = sampleWorkbook();
  return {
    ...sample,
    answers: { ...sample.answers, statement: { ...sample.answers.statement, ...change } },
  };
};

describe('the checks', () => {
  it('say nothing of a blank workbook', () => {
    const blank = blankWorkbook();
    const findings = runChecks(
      {
        snapshot: blank,
        today: '2026-11-24',
        words: wordLists('en'),
        statement: '',
        contentHash: () => '',
        minutesOf,
      },
      (step) => stepStatus(blank, step),
    );
    expect(findings).toEqual([]);
  });

  it('say nothing of a sound workbook', () => {
    const data = nordvikExample((key) => key);
    expect(run(readSnapshot(docsFromData(data, 'sound')))).toEqual([]);
  });

  it('ask for what is missing only once a step is marked ready', () => {
    const bare: Snapshot = {
      ...blankWorkbook(),
      nodes: [item('nodes', { id: 'n', kind: 'activity', label: 'Alone' })],
      tasks: [item('tasks', { id: 't', title: 'Task' })],
    };
    expect(run(bare, { status: 'draft', statement: '' })).toEqual([]);
    expect(ids(run(bare, { status: 'ready', statement: '' }))).toEqual(
      expect.arrayContaining(['F-01', 'F-02', 'F-03', 'M-01', 'M-02', 'M-03', 'P-02', 'S-01']),
    );
  });

  it('never throw, whatever the workbook holds', () => {
    fc.assert(
      fc.property(
        manyEdits,
        fc.constantFrom<StepStatus>('draft', 'ready'),
        fc.string(),
        (edits, status, statement) => {
          const docs = createDocs('doc');
          for (const edit of edits) applyEdit(docs, edit, 1);
          const findings = run(readSnapshot(docs), { status, statement });
          expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('come gravest first', () => {
    const severities = run(blankWorkbook(), { statement: '' }).map(({ severity }) => severity);
    expect(severities).toEqual(
      severities.toSorted((a, b) => (a === b ? 0 : a === 'error' ? -1 : 1)),
    );
    expect(severities[0]).toBe('error');
  });

  it('let a warning be accepted, an error never', () => {
    const snapshot = stating({ solutionNeutral: false, deadline: null });
    const accepted = Object.fromEntries(run(snapshot).map(({ key }) => [key, 'for a reason']));
    expect(ids(aboutMission(snapshot))).toEqual(['M-02', 'M-05']);
    expect(ids(aboutMission({ ...snapshot, accepted }))).toEqual(['M-02']);
    expect(run({ ...snapshot, accepted }).every(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('the mission checks', () => {
  it.each<[string, Snapshot, Partial<Sight>, string[]]>([
    ['41 words', sampleWorkbook(), { statement: `${'word '.repeat(40)}11` }, ['M-01']],
    ['40 words', sampleWorkbook(), { statement: `${'word '.repeat(39)}11` }, []],
    ['a deadline before the work starts', stating({ deadline: '2020-01-01' }), {}, ['M-02']],
    [
      'a target without unit',
      stating({ target: { value: 5, unit: ' ', year: null, source: '' } }),
      {},
      ['M-03'],
    ],
    [
      'an end state instead of a number',
      stating({ endState: true, target: { value: null, unit: '', year: null, source: '' } }),
      { statement: 'Every child has a place.' },
      [],
    ],
    ['an instrument as the object', stating({ object: 'the voucher for training' }), {}, ['M-05']],
    [
      'an activity of the flow as the object',
      stating({
        object: sampleWorkbook().nodes.find(({ kind }) => kind === 'activity')?.label ?? '',
      }),
      {},
      ['M-05'],
    ],
    [
      'a vague word without a number',
      stating({ target: { value: null, unit: '', year: null, source: '' } }),
      { statement: 'By 31 December 2032 we improve the lives of young people.' },
      ['M-03', 'M-06'],
    ],
    [
      'a vague word beside a number',
      sampleWorkbook(),
      { statement: 'By 2032 lives improve for 500 young people.' },
      [],
    ],
  ])('of a mission with %s', (_, snapshot, options, expected) => {
    expect(ids(aboutMission(snapshot, options))).toEqual(expected);
  });

  it('ask for value, source and year of the baseline, and only for what is missing', () => {
    const sample = sampleWorkbook();
    const variants = (baseline: Snapshot['answers']['challenge']['baseline']): string[] =>
      run({
        ...sample,
        answers: { ...sample.answers, challenge: { ...sample.answers.challenge, baseline } },
      })
        .filter(({ id }) => id === 'M-04')
        .map(({ variant }) => variant);
    expect(variants({ value: null, unit: '', year: null, source: '' })).toEqual(['value']);
    expect(variants({ value: 11, unit: '%', year: null, source: '' })).toEqual(['source', 'year']);
    expect(variants({ value: 11, unit: '%', year: 2025, source: 'Register' })).toEqual([]);
  });
});

describe('listed words', () => {
  it('match at the start of a word, in any case and any letters, and phrases as a whole', () => {
    expect(listedWords('Improving Łódź; reprove', ['improv', 'prove'])).toEqual(['Improving']);
    expect(listedWords('A more sustainable town', ['more sustainable'])).toEqual([
      'more sustainable',
    ]);
    expect(listedWords('żłobek', ['łob'])).toEqual([]);
  });
});
