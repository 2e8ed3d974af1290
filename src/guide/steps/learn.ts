// Chapter 8, Learn and sign: indicators, impact, review, canvas.
// What each step is for stands in the method's texts; basis by source number.
import { group, type Step } from '#guide/step.ts';

export const LEARN_STEPS = [
  {
    id: 'indicators',
    number: '8.1',
    chapter: 'learn',
    minutes: 60,
    blocks: [
      group('mission', 'challenge', ['baseline'], { again: true }),
      {
        records: 'indicators',
        columns: ['name', 'node', 'frequency', 'responsible'],
        more: [
          'ofMission',
          'definition',
          'baseline',
          'measuredBy',
          'measuredByWhom',
          'target',
          'source',
          'aboutPeople',
          'splitBy',
          'racer',
        ],
      },
      { records: 'waypoints', columns: ['label', 'indicator', 'date', 'value'] },
    ],
    sources: ['k_racer', 's51'],
  },
  {
    id: 'impact',
    number: '8.2',
    chapter: 'learn',
    minutes: 60,
    blocks: [
      {
        records: 'impacts',
        columns: ['outcome', 'anyway', 'byOthers', 'displaced', 'fadeOut'],
        more: ['change', 'harms', 'confirmed'],
      },
      { view: 'net' },
    ],
    sources: ['s67', 's68', 'k_net_impact'],
  },
  {
    id: 'review',
    number: '8.3',
    chapter: 'learn',
    minutes: 45,
    blocks: [
      { view: 'state' },
      { records: 'reviewNotes', columns: ['note', 'reviewer', 'step', 'settled'] },
      group('summary', 'review', ['summary', 'nextReview']),
      {
        records: 'decisions',
        columns: ['label', 'date', 'decidedBy', 'reason'],
        advanced: true,
        again: true,
      },
      group('decision', 'review', ['decisionBody', 'decisionNumber', 'decisionDate']),
      { view: 'signatures' },
    ],
    sources: ['k_reflexivity', 's23'],
  },
  {
    id: 'canvas',
    number: '8.4',
    chapter: 'learn',
    minutes: 20,
    blocks: [{ view: 'canvas' }],
    sources: ['s92'],
  },
] as const satisfies readonly Step[];
