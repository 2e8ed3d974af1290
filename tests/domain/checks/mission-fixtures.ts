// Workbooks for the checks of chapters 1 to 3 about the mission, and for those about sessions.
import type { WorkbookData } from '#domain/data.ts';
import type { Quantity } from '#domain/field.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';
import type { Case, CheckFixture } from './fixture.ts';

type Answers = NonNullable<WorkbookData['answers']>;
type Item<N extends keyof WorkbookData> =
  NonNullable<WorkbookData[N]> extends readonly (infer I)[] ? I : never;

const TARGET = { value: 5.5, unit: '%', year: 2032, source: '' };
const BASELINE = { value: 11, unit: '%', year: 2025, source: 'Register' };
const NOTHING = { value: null, unit: '', year: null, source: '' };

const stating = (
  statement: Answers['statement'],
  more: Omit<Answers, 'statement'> = {},
  sentence = '',
): Case => ({ data: { answers: { ...more, statement: statement ?? {} } }, statement: sentence });

const measured = (baseline: Partial<Quantity>): Case =>
  stating({ target: TARGET }, { challenge: { baseline: { ...BASELINE, ...baseline } } });

const map = (
  missionMap: NonNullable<Answers['missionMap']>,
  stakeholders: readonly Item<'stakeholders'>[] = [],
): Case => ({ data: { stakeholders, answers: { missionMap } } });
const OFFICE: Item<'stakeholders'> = { id: 'office', actorType: 'public_local' };
const SCHOOL: Item<'stakeholders'> = { id: 'school', actorType: 'education' };
const FIRM: Item<'stakeholders'> = { id: 'firm', actorType: 'business_small' };

/** Three activities; `produces` says whose outputs there are ("a1 o1"). All outputs lead to the mission. */
function ways(...produces: readonly string[]): Case {
  const join = (kind: LinkKind, from: string, to: string): Item<'links'> => ({
    id: `${from}>${to}`,
    kind,
    from,
    to,
  });
  const ends = produces.map((words) => words.split(' ') as [string, string]);
  return {
    data: {
      nodes: [
        { id: 'mission', kind: 'impact', main: true },
        ...['a1', 'a2', 'a3'].map((id) => ({ id, kind: 'activity' as const })),
        ...['o1', 'o2', 'o3'].map((id) => ({ id, kind: 'output' as const })),
      ],
      links: [
        ...ends.map(([from, to]) => join('produces', from, to)),
        ...['o1', 'o2', 'o3'].map((from) => join('contributes', from, 'mission')),
      ],
    },
  };
}

const span = (deadline: string, milestone?: string): Case => ({
  data: {
    answers: { start: { draftingStart: '2026-10-01' }, statement: { deadline } },
    milestones: milestone === undefined ? [] : [{ id: 'm', date: milestone }],
  },
});

const goals = (...sdgs: NonNullable<NonNullable<Answers['challenge']>['sdgs']>): Case => ({
  data: { answers: { challenge: { challenge: 'Too many are outside.', sdgs } } },
});

const missionsHere = (otherMissions: number): Case => ({
  data: { answers: { start: { otherMissions } } },
});

const litmus = (values: NonNullable<Answers['litmus']>): Case => ({
  data: {
    stakeholders: [OFFICE],
    answers: {
      litmus: {
        scores: { challenge: { team: 3 }, support: { team: 1 }, objective: { team: 2 } },
        ...values,
      },
    },
  },
});

const levers = (
  missionType: 'accelerator_2' | 'transformer_1',
  ...chosen: readonly Item<'instruments'>['instrument'][]
): Case => ({
  data: {
    answers: { missionMap: { missionType } },
    instruments: chosen.flatMap((instrument, at) =>
      instrument ? [{ id: `i${at}`, instrument }] : [],
    ),
  },
});

/** Vision and challenge take 120 minutes in the full track: 138 with breaks, 158 with three tables. */
const session = (values: Omit<Item<'sessions'>, 'id'>, track?: 'taster'): Case => ({
  data: {
    sessions: [{ id: 's', title: 'Day 1', steps: ['vision', 'challenge'], ...values }],
    ...(track && { answers: { setup: { track } } }),
  },
});

const trainers = (...items: readonly Omit<Item<'trainers'>, 'id'>[]): Case => ({
  data: { trainers: items.map((item, at) => ({ id: `t${at}`, ...item })) },
});
const KARI = { name: 'Kari', passed: true, chapters: ['mission'] } as const;

export const MISSION_FIXTURES: Readonly<Record<string, CheckFixture>> = {
  'M-01': {
    fires: {
      empty: stating({}),
      long: stating({ verb: 'falls' }, {}, 'word '.repeat(41)),
    },
    silent: stating({ verb: 'falls' }, {}, 'word '.repeat(40)),
  },
  'M-02': {
    fires: {
      missing: stating({ verb: 'falls' }),
      past: stating({ deadline: '2026-10-01' }, { start: { draftingStart: '2026-10-01' } }),
    },
    silent: stating({ deadline: '2026-10-02' }, { start: { draftingStart: '2026-10-01' } }),
  },
  'M-03': {
    fires: { open: stating({ target: { ...TARGET, unit: '' } }) },
    silent: stating({ endState: true, object: 'every child has a place' }),
  },
  'M-04': {
    fires: {
      value: measured(NOTHING),
      year: measured({ year: null }),
      source: measured({ source: ' ' }),
    },
    silent: measured({ value: 0 }),
  },
  'M-05': {
    fires: {
      problem: stating({ object: 'the share' }, { challenge: { solutionNeutral: false } }),
      marked: stating({ solutionNeutral: false }),
      instrument: stating({ object: 'the voucher for training' }),
    },
    silent: stating({ object: 'the share of young people', solutionNeutral: true }),
  },
  'M-06': {
    fires: {
      vague: stating(
        { deadline: '2032-12-31' },
        {},
        'By 31 December 2032 we improve the lives of young people.',
      ),
    },
    silent: stating({ deadline: '2032-12-31' }, {}, 'By 2032 we improve 500 lives.'),
  },
  'M-07': {
    fires: {
      fields: map({ policyFields: ['education', 'health'] }),
      spheres: map({ policyFields: ['education', 'health', 'care'] }, [OFFICE, SCHOOL]),
    },
    silent: map({ policyFields: ['education', 'health', 'care'] }, [OFFICE, SCHOOL, FIRM]),
  },
  'M-08': {
    // Three activities and three outputs, but two of the activities share their only output.
    fires: { few: ways('a1 o1', 'a1 o2', 'a1 o3', 'a2 o1', 'a3 o1') },
    silent: ways('a1 o1', 'a1 o2', 'a2 o1', 'a3 o3'),
  },
  'M-09': {
    fires: {
      short: span('2027-09-30'),
      drift: span('2029-10-02', '2028-10-02'),
    },
    silent: span('2029-10-02', '2028-10-01'),
  },
  'M-10': {
    fires: { none: goals(), many: goals('1', '2', '3', '4', '5', '6') },
    silent: goals('1', '2', '3', '4', '5'),
  },
  'M-11': { fires: { many: missionsHere(3) }, silent: missionsHere(2) },
  'M-12': {
    fires: {
      reason: litmus({ budgetHolder: 'office', reasons: { objective: 'Agreed in May' } }),
      budget: litmus({ budgetHolder: 'gone', reasons: { support: 'None signed' } }),
    },
    silent: litmus({ budgetHolder: 'office', reasons: { support: 'Invited, none signed' } }),
  },
  'M-13': {
    fires: { shallow: levers('transformer_1', 'project_grant', 'training', 'network_cluster') },
    silent: levers('transformer_1', 'project_grant', 'social_clause'),
  },
  'X-01': {
    fires: {
      overrun: session({ minutes: 157, people: 18, groupSize: 6 }),
      crowd: session({ minutes: 300, people: 18, groupSize: 9 }),
    },
    silent: session({ minutes: 158, people: 18, groupSize: 8 }),
  },
  'X-02': {
    fires: { single: trainers(KARI, { ...KARI, module: 'flow' }, { ...KARI, passed: false }) },
    silent: trainers(KARI, { ...KARI, name: 'Jonas' }),
  },
};
