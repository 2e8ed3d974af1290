// Workbooks for the checks of chapters 6 and 7: pilot, plan, money, risks, messages, gates, transfer.
import type { WorkbookData } from '#domain/data.ts';
import type { Case, CheckFixture } from './fixture.ts';

type Item<N extends keyof WorkbookData> =
  NonNullable<WorkbookData[N]> extends readonly (infer I)[] ? I : never;

const number = (value: number | null, unit = '') => ({ value, unit, year: null, source: '' });

const pilot = (threshold: number | null): Case => ({
  data: {
    answers: {
      pilot: {
        hypothesis: 'If they get a mentor, they stay.',
        stopRule: 'Fewer than 20 % after four months.',
        threshold: number(threshold, '%'),
      },
    },
  },
});

const OWNER: Item<'stakeholders'> = { id: 'o', name: 'Labour office' };
const FULL = {
  title: 'Sign agreements',
  owner: 'o',
  start: '2027-02-01',
  end: '2027-04-30',
  deliverable: 'Signed list',
} as const;
const tasks = (...items: readonly Item<'tasks'>[]): Case => ({
  data: {
    tasks: items,
    stakeholders: [OWNER],
    answers: { start: { deliveryStart: '2027-01-01', deliveryEnd: '2027-12-31' } },
  },
});

const money = (
  total: number,
  amounts: readonly number[],
  shares: readonly number[] = [],
): Case => ({
  data: {
    answers: { budget: { total, currency: 'EUR' } },
    budgetLines: amounts.map((amount, at) => ({ id: `l${at}`, label: `Line ${at}`, amount })),
    fundingSources: shares.map((share, at) => ({ id: `s${at}`, name: `Source ${at}`, share })),
  },
});

/** The same cost, paid by two sources. */
const claimed = (...sources: readonly Item<'fundingSources'>[]): Case => ({
  data: {
    fundingSources: sources,
    budgetLines: sources.map(({ id }) => ({
      id: `line-${id}`,
      label: 'Evaluation',
      amount: 18_000,
      source: id,
    })),
  },
});

const risk = (values: Omit<Item<'risks'>, 'id'>): Case => ({
  data: { risks: [{ id: 'r', event: 'Employers leave', ...values }], stakeholders: [OWNER] },
});

const told = (audiences: readonly string[]): Case => ({
  data: {
    answers: { challenge: { affectedGroups: ['youth'] } },
    stakeholders: [
      { id: 'council', name: 'Council', power: 4, interest: 4 },
      { id: 'youth', name: 'Young people', power: 1, interest: 5 },
      { id: 'crafts', name: 'Chamber of crafts', power: 5, interest: 3 },
    ],
    messages: [{ id: 'm', message: 'One call', audiences }],
  },
});

const gate = (values: Omit<Item<'gates'>, 'id'>, measure = 'Agreements'): Case => ({
  data: {
    bodies: [{ id: 'b', name: 'Steering group' }],
    gates: [{ id: 'g', name: 'Ready?', ...values }],
    gateCriteria: [{ id: 'c', gate: 'g', measure }],
  },
});

const benefit = (values: Omit<Item<'transfers'>, 'id'>): Case => ({
  data: { transfers: [{ id: 't', benefit: 'Mentors', ...values }], stakeholders: [OWNER] },
});

export const PLAN_FIXTURES: Readonly<Record<string, CheckFixture>> = {
  'P-01': { fires: { missing: pilot(null) }, silent: pilot(0) },
  'P-02': {
    fires: { missing: tasks({ id: 't', ...FULL, deliverable: ' ' }) },
    silent: {
      // The first asks for more only after the next gate, the last is no longer needed.
      data: {
        stakeholders: [OWNER],
        gates: [
          { id: 'g1', date: '2026-01-01' },
          { id: 'g2', date: '2027-05-15' },
          { id: 'g3', date: '2028-05-15' },
        ],
        tasks: [
          { id: 'later', title: 'Later', end: '2027-05-16' },
          { id: 'after', title: 'After', start: '2027-06-01' },
          { id: 't', ...FULL },
          { id: 'dropped', title: 'Dropped', status: 'dropped' },
        ],
      },
    },
  },
  'P-03': {
    fires: {
      loop: tasks(
        { id: 'a', title: 'Invite', dependsOn: ['b'] },
        { id: 'b', title: 'Sign', dependsOn: ['a'] },
      ),
      early: tasks(
        { id: 'a', title: 'Invite', end: '2027-03-01' },
        { id: 'b', title: 'Sign', start: '2027-02-28', dependsOn: ['a'] },
      ),
    },
    silent: tasks(
      { id: 'a', title: 'Invite', end: '2027-03-01' },
      { id: 'b', title: 'Sign', start: '2027-03-01', dependsOn: ['a'] },
      { id: 'c', title: 'Train', start: '2027-02-15', dependsOn: ['a', 'gone'], lagDays: -14 },
    ),
  },
  'P-04': {
    fires: {
      early: tasks({ id: 't', ...FULL, start: '2026-12-31' }),
      late: tasks({ id: 't', ...FULL, end: '2028-01-01' }),
    },
    silent: tasks({ id: 't', ...FULL, start: '2027-01-01', end: '2027-12-31' }),
  },
  'P-05': {
    fires: {
      lines_over: money(100, [60, 40.01]),
      lines_under: money(100, [60, 39.99]),
      shares_over: money(100, [100], [60, 41]),
      shares_under: money(100, [100], [60, 39]),
    },
    silent: money(0.3, [0.1, 0.2], [33.3, 33.3, 33.3]),
  },
  'P-06': {
    fires: { unpaid: money(100, [100]) },
    silent: {
      data: { budgetLines: [{ id: 'l', label: 'Evaluation', evaluation: true }] },
    },
  },
  'P-07': {
    fires: {
      missing: risk({ likelihood: 2, impact: 5, action: 'Reserve places' }),
      accepted: risk({ likelihood: 5, impact: 5, response: 'accept', reason: ' ' }),
    },
    silent: {
      data: {
        stakeholders: [OWNER],
        risks: [
          { id: 'low', likelihood: 3, impact: 3 },
          { id: 'high', likelihood: 3, impact: 4, action: 'Reserve places', owner: 'o' },
          { id: 'kept', likelihood: 5, impact: 5, response: 'accept', reason: 'Too costly' },
        ],
      },
    },
  },
  'P-08': {
    fires: {
      twice: claimed(
        { id: 'a', name: 'Interreg', kind: 'eu' },
        { id: 'b', name: 'Social Fund', kind: 'eu' },
      ),
    },
    silent: claimed(
      { id: 'a', name: 'Interreg', kind: 'eu' },
      { id: 'b', name: 'County', kind: 'regional' },
    ),
  },
  'P-09': { fires: { untold: told(['council']) }, silent: told(['council', 'youth']) },
  'P-10': {
    fires: { missing: gate({ date: '2027-05-15', body: 'b' }, ' ') },
    silent: gate({ date: '2027-05-15', body: 'b' }),
  },
  'P-11': {
    fires: { missing: benefit({ newOwner: 'o', mode: 'phase_over' }) },
    silent: {
      data: {
        stakeholders: [OWNER],
        transfers: [
          { id: 'free', newOwner: 'o', cost: number(0) },
          { id: 'paid', newOwner: 'o', paidBy: 'o' },
          { id: 'ends', mode: 'phase_out' },
        ],
      },
    },
  },
};
