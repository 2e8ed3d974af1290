// Chapter 6, Pilot: design, action plan, budget, risks.
// What each step is for stands in the method's texts; basis by source number.
import { group, type Step } from '#guide/step.ts';

export const PILOT_STEPS = [
  {
    id: 'pilot',
    number: '6.1',
    chapter: 'pilot',
    minutes: 60,
    blocks: [
      group('test', 'pilot', ['hypotheses', 'hypothesis']),
      group('setting', 'pilot', ['place', 'group', 'size']),
      group('time', 'pilot', ['start', 'end'], { layout: 'row' }),
      group('proof', 'pilot', ['threshold', 'stopRule', 'comparison']),
      { records: 'learningQuestions', columns: ['label', 'how', 'owner'] },
      group('ethics', 'pilot', ['ethics']),
    ],
    sources: ['k_stop_rule'],
  },
  {
    id: 'actions',
    number: '6.2',
    chapter: 'pilot',
    minutes: 75,
    blocks: [
      { view: 'plan' },
      {
        records: 'tasks',
        columns: ['title', 'owner', 'start', 'end', 'deliverable', 'status'],
        more: ['dependsOn', 'lagDays', 'enables'],
      },
    ],
    sources: ['s1', 's14', 's43'],
  },
  {
    id: 'budget',
    number: '6.3',
    chapter: 'pilot',
    minutes: 60,
    blocks: [
      group('total', 'budget', ['total', 'currency'], { layout: 'row' }),
      { records: 'fundingSources', columns: ['name', 'kind', 'share', 'innovation'] },
      {
        records: 'budgetLines',
        columns: ['label', 'category', 'amount', 'source', 'cofinancing'],
        more: ['task', 'partner', 'phase', 'eligible', 'evaluation'],
      },
      { records: 'reportDates', columns: ['label', 'due', 'to', 'owner'] },
      group('rules', 'budget', ['procurement', 'stateAid', 'dataProtection'], { advanced: true }),
    ],
    sources: ['s62'],
  },
  {
    id: 'risks',
    number: '6.4',
    chapter: 'pilot',
    minutes: 40,
    blocks: [
      {
        records: 'risks',
        columns: ['event', 'likelihood', 'impact', 'response', 'owner'],
        more: ['cause', 'effect', 'action', 'reason', 'review'],
      },
    ],
    sources: ['k_risk_matrix'],
  },
] as const satisfies readonly Step[];
