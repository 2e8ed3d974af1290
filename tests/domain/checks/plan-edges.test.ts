// Where the checks of plan, money, levers and indicators begin to speak, and about which field.
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import type { WorkbookData } from '#domain/data.ts';
import { inputOf } from './fixture.ts';

const remarks = (id: string, data: Partial<WorkbookData>) =>
  ALL_CHECKS.find((check) => check.id === id)?.remarks(inputOf({ data })) ?? [];
/** What is said about which field of which record. */
const said = (id: string, data: Partial<WorkbookData>): string[] =>
  remarks(id, data).map(({ variant, at }) => [variant, at?.id, at?.field].join(' '));
const missing = (id: string, data: Partial<WorkbookData>): unknown =>
  remarks(id, data)[0]?.values?.['missing'];

describe('actions', () => {
  it('name the one that closes a circle, and one that waits for itself', () => {
    const ring: WorkbookData['tasks'] = [
      { id: 'a', dependsOn: ['c'] },
      { id: 'b', dependsOn: ['a'] },
      { id: 'c', dependsOn: ['b'] },
    ];
    expect(said('P-03', { tasks: ring })).toEqual(['loop b dependsOn']);
    expect(said('P-03', { tasks: [{ id: 'a', dependsOn: ['a'] }] })).toEqual(['loop a dependsOn']);
  });

  it('leave alone what is dropped, and the order of what is done', () => {
    const pair = (status: 'done' | 'dropped'): Partial<WorkbookData> => ({
      tasks: [
        { id: 'a', end: '2027-03-01' },
        { id: 'b', start: '2027-01-01', dependsOn: ['a'], status },
      ],
    });
    expect(said('P-03', pair('done'))).toEqual([]);
    expect(said('P-03', pair('dropped'))).toEqual([]);
    expect(
      said('P-03', {
        tasks: [
          { id: 'a', dependsOn: ['b'], status: 'dropped' },
          { id: 'b', dependsOn: ['a'] },
        ],
      }),
    ).toEqual([]);
  });

  it('keep the stated days between, counted from the last one they wait for', () => {
    const plan = (start: string, lagDays?: number): Partial<WorkbookData> => ({
      tasks: [
        { id: 'a', end: '2027-03-01' },
        { id: 'b', end: '2027-04-01' },
        { id: 'c', start, dependsOn: ['a', 'b'], ...(lagDays !== undefined && { lagDays }) },
      ],
    });
    expect(said('P-03', plan('2027-03-31'))).toEqual(['early c start']);
    expect(said('P-03', plan('2027-03-31', -1))).toEqual([]);
    expect(said('P-03', plan('2027-03-30', -1))).toEqual(['early c start']);
    expect(said('P-03', plan('2027-04-14', 14))).toEqual(['early c start']);
  });

  it('lack an owner who is no longer on the list', () => {
    const task = { id: 't', start: '2027-01-01', end: '2027-02-01', deliverable: 'List' };
    expect(said('P-02', { tasks: [{ ...task, owner: 'gone' }] })).toEqual(['missing t owner']);
  });

  it('without an end count up to the gate they may have to meet', () => {
    const gates = [{ id: 'g', date: '2027-05-15' }];
    const due = (task: { start?: string; end?: string }): boolean =>
      said('P-02', { gates, tasks: [{ id: 't', ...task }] }).length > 0;
    expect(due({})).toBe(true);
    expect(due({ start: '2027-05-15' })).toBe(true);
    expect(due({ start: '2027-05-16' })).toBe(false);
    expect(due({ end: '2027-05-15' })).toBe(true);
  });

  it('all count while no gate lies ahead', () => {
    const late = (date?: string): string[] =>
      said('P-02', {
        gates: [{ id: 'g', ...(date && { date }) }],
        tasks: [{ id: 't', end: '2030-01-01' }],
      });
    expect(late()).toHaveLength(1);
    expect(late('2026-11-24')).toHaveLength(1);
    expect(late('2026-11-25')).toEqual([]);
  });

  it('without dates are in nobody’s way', () => {
    const wait = (before: object, after: object): string[] =>
      said('P-03', {
        tasks: [
          { id: 'a', ...before },
          { id: 'b', dependsOn: ['a'], ...after },
        ],
      });
    expect(wait({ end: '2027-03-01' }, {})).toEqual([]);
    expect(wait({}, { start: '2027-03-01' })).toEqual([]);
  });
});

describe('money', () => {
  it('is claimed twice only for the same cost', () => {
    const line = { label: 'Evaluation', amount: 18_000 };
    const fundingSources = (['a', 'b'] as const).map((id) => ({
      id,
      name: id,
      kind: 'eu' as const,
    }));
    const claims = (other: object): string[] =>
      said('P-08', {
        fundingSources,
        budgetLines: [
          { id: 'one', ...line, source: 'a' },
          { id: 'two', ...line, source: 'b', ...other },
        ],
      });
    expect(claims({ label: ' evaluation' })).toEqual(['twice two source']);
    expect(claims({ amount: 17_999 })).toEqual([]);
    expect(claims({ phase: 'closure' })).toEqual([]);
    expect(claims({ label: '' })).toEqual([]);
    expect(claims({ source: 'a' })).toEqual([]);
  });

  it('says at once what is too much, and only of a ready step what is too little', () => {
    const when = (amount: number): unknown =>
      remarks('P-05', {
        answers: { budget: { total: 100 } },
        budgetLines: [{ id: 'l', amount }],
      })[0]?.when;
    expect(when(101)).toBe('begun');
    expect(when(99)).toBe('ready');
  });

  it('is added up as soon as there is something to compare', () => {
    expect(said('P-05', { budgetLines: [{ id: 'l', amount: 5 }] })).toEqual([]);
    expect(
      said('P-05', { answers: { budget: { total: 100 } }, budgetLines: [{ id: 'l' }] }),
    ).toEqual([]);
    expect(remarks('P-05', { fundingSources: [{ id: 's', share: 40 }] })[0]?.variant).toBe(
      'shares_under',
    );
  });

  it('from no source at all is not yet money from too few', () => {
    expect(said('I-04', { instruments: [{ id: 'i' }] })).toEqual([]);
  });

  it('for evaluation is money, not a line of nothing', () => {
    const line = { id: 'l', label: 'Evaluation', evaluation: true };
    expect(said('P-06', { budgetLines: [{ ...line, amount: 0 }] })).toHaveLength(1);
    expect(said('P-06', { budgetLines: [{ ...line, amount: 1 }] })).toEqual([]);
  });
});

describe('levers above the own level', () => {
  const lever = (
    owner: Partial<NonNullable<WorkbookData['stakeholders']>[number]>,
    own: 'regional' | 'national' | null = 'regional',
  ): string[] =>
    said('I-03', {
      answers: { start: own ? { level: own } : {} },
      stakeholders: [{ id: 'o', ...owner }],
      instruments: [{ id: 'i', instrument: 'law_bylaw', competence: 'national', owner: 'o' }],
    });

  it('need an owner there or higher; what the record says counts before the kind of actor', () => {
    expect(lever({ level: 'eu' })).toEqual([]);
    expect(lever({ level: 'local', actorType: 'public_national' })).toEqual(['above i owner']);
    expect(lever({})).toEqual(['above i owner']);
  });

  it('are a lever only once one was chosen', () => {
    const answers = { start: { level: 'local' } } as const;
    expect(said('I-03', { answers, instruments: [{ id: 'i', competence: 'eu' }] })).toEqual([]);
    expect(said('I-03', { answers, instruments: [{ id: 'i', instrument: 'loan' }] })).toEqual([]);
    expect(said('I-02', { instruments: [{ id: 'i', competence: 'eu' }] })).toEqual([]);
  });

  it('are no matter at the own level, or while that is unknown', () => {
    expect(lever({}, 'national')).toEqual([]);
    expect(lever({}, null)).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is named in the order of the form', () => {
    expect(missing('P-10', { gates: [{ id: 'g' }] })).toEqual({
      keys: ['fields:gates.date.label', 'fields:gates.body.label', 'fields:gateCriteria.one'],
    });
    expect(missing('N-01', { indicators: [{ id: 'i' }] })).toEqual({
      keys: [
        ...['definition', 'target', 'source', 'frequency', 'responsible'].map(
          (field) => `fields:indicators.${field}.label`,
        ),
        'fields:quantity.unit.label',
      ],
    });
  });

  it('of a mission that is either reached or not is neither number nor unit', () => {
    const asked = (ofMission: boolean): unknown =>
      missing('N-01', {
        answers: { statement: { endState: true } },
        indicators: [{ id: 'i', ofMission }],
      });
    expect(asked(true)).toEqual({
      keys: ['definition', 'source', 'frequency', 'responsible'].map(
        (field) => `fields:indicators.${field}.label`,
      ),
    });
    // Another indicator of the same mission is a number all the same.
    expect(asked(false)).toHaveProperty('keys.length', 6);
  });
});
