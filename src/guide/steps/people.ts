// Chapter 4, People: register, relations, engagement and governance, the cluster.
// What each step is for stands in the method's texts; basis by source number.
import { group, type Step } from '#guide/step.ts';

export const PEOPLE_STEPS = [
  {
    id: 'register',
    number: '4.1',
    chapter: 'people',
    minutes: 75,
    blocks: [
      { view: 'grid' },
      {
        records: 'stakeholders',
        columns: ['name', 'actorType', 'power', 'interest'],
        more: ['roles', 'level', 'stake', 'legitimacy', 'urgency', 'attitude', 'contact'],
      },
    ],
    sources: ['s47', 's46'],
  },
  {
    id: 'relations',
    number: '4.2',
    chapter: 'people',
    minutes: 45,
    blocks: [
      {
        records: 'relations',
        columns: ['from', 'kind', 'to', 'mutual', 'strength'],
        more: ['note'],
      },
    ],
    sources: ['s49'],
  },
  {
    id: 'governance',
    number: '4.3',
    chapter: 'people',
    minutes: 60,
    blocks: [
      {
        records: 'engagements',
        columns: ['stakeholder', 'present', 'promised', 'method', 'date'],
        more: ['gain'],
      },
      {
        records: 'bodies',
        columns: ['name', 'mandate', 'members', 'rhythm'],
        more: ['levels', 'departments'],
      },
      { records: 'duties', columns: ['task', 'stakeholder', 'part'], advanced: true },
    ],
    sources: ['s48', 's86', 'k_raci'],
  },
  {
    id: 'cluster',
    number: '4.4',
    chapter: 'people',
    minutes: 60,
    blocks: [
      group('members', 'cluster', ['members', 'purpose']),
      {
        records: 'synergies',
        columns: ['label', 'kind', 'partners', 'social', 'ecological'],
        more: ['economic', 'resource', 'maturity'],
      },
      { records: 'services', columns: ['label', 'audience', 'provider'] },
      group('form', 'cluster', ['form', 'coordinator'], { layout: 'row' }),
    ],
    sources: ['s9', 's10'],
  },
] as const satisfies readonly Step[];
