// Workbooks for the checks of chapter 8: indicators, impact, review.
import type { WorkbookData } from '#domain/data.ts';
import type { Case, CheckFixture } from './fixture.ts';

type Indicator = NonNullable<WorkbookData['indicators']>[number];

const number = (value: number | null, unit = '%', source = '') => ({
  value,
  unit,
  year: null,
  source,
});

const FULL: Indicator = {
  id: 'i',
  name: 'Share in work',
  definition: 'People in work after twelve months',
  baseline: number(11),
  target: number(5.5),
  source: 'Register',
  frequency: 'year',
  responsible: 'office',
};
const indicators = (...items: readonly Indicator[]): Case => ({
  data: {
    indicators: items,
    stakeholders: [{ id: 'office', name: 'Statistics office' }],
    nodes: [
      { id: 'output', kind: 'output', label: '300 contracts' },
      { id: 'outcome', kind: 'outcome', label: 'They are known' },
    ],
    answers: {
      statement: { target: number(5.5) },
      challenge: { baseline: number(11, '%', 'Register') },
    },
  },
});

const claim = (displaced: number | null): Case => ({
  data: {
    nodes: [{ id: 'o', kind: 'outcome', label: 'More stay in work' }],
    impacts: [
      { id: 'c', outcome: 'o', change: number(30), anyway: 30, byOthers: 20, displaced },
      { id: 'open', outcome: 'o' },
    ],
  },
});

const signed = (more: Omit<Case, 'data'>): Case => ({
  data: { signatures: [{ id: 's', name: 'Kari Holm', hash: 'abc' }] },
  ...more,
});

const nextReview = (date: string | null): Case => ({
  data: { answers: { review: { summary: 'Ready', ...(date && { nextReview: date }) } } },
  today: '2026-11-24',
});

export const LEARN_FIXTURES: Readonly<Record<string, CheckFixture>> = {
  'N-01': {
    fires: {
      missing: indicators({ ...FULL, target: number(5.5, ''), baseline: number(11, '') }),
      baseline: indicators({ ...FULL, baseline: number(null), measuredBy: '2027-03-01' }),
    },
    silent: indicators(
      { ...FULL, id: 'a' },
      {
        ...FULL,
        id: 'b',
        baseline: number(null),
        measuredBy: '2027-03-01',
        measuredByWhom: 'office',
      },
      {
        id: 'c',
        name: 'The mission’s own',
        ofMission: true,
        definition: 'People in the register',
        frequency: 'year',
        responsible: 'office',
      },
    ),
  },
  'N-02': {
    fires: { weak: indicators({ ...FULL, racer: ['easy', 'robust'] }) },
    silent: indicators({ ...FULL, racer: ['accepted', 'easy', 'robust'] }),
  },
  'N-03': {
    fires: { outputs: indicators({ id: 'a', node: 'output' }, { id: 'b' }) },
    silent: indicators({ id: 'a', node: 'output' }, { id: 'b', node: 'outcome' }),
  },
  'N-04': {
    fires: { unsplit: indicators({ ...FULL, aboutPeople: true }) },
    silent: indicators({ ...FULL, id: 'a', aboutPeople: true, splitBy: ['sex'] }, FULL),
  },
  'N-05': { fires: { missing: claim(null) }, silent: claim(0) },
  'R-01': {
    fires: { open: signed({ hash: 'abc', openErrors: 1 }) },
    silent: { data: { answers: { review: { summary: 'Ready' } } }, openErrors: 1 },
  },
  'R-02': { fires: { changed: signed({ hash: 'abd' }) }, silent: signed({ hash: 'abc' }) },
  'R-03': {
    fires: {
      missing: nextReview(null),
      past: nextReview('2026-11-23'),
      late: nextReview('2027-11-25'),
    },
    silent: nextReview('2027-11-24'),
  },
};
