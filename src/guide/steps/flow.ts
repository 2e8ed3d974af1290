// Chapter 5, Flow: barriers, the flow itself, its links, its instruments.
// What each step is for stands in the method's texts; basis by source number.
import type { Step } from '#guide/step.ts';

export const FLOW_STEPS = [
  {
    id: 'barriers',
    number: '5.1',
    chapter: 'flow',
    minutes: 60,
    blocks: [
      {
        matrix: 'system_function',
        record: 'barriers',
        columns: ['strength', 'barrier', 'cause', 'evidence'],
      },
    ],
    sources: ['s34', 's35', 's36'],
  },
  {
    id: 'flow',
    number: '5.2',
    chapter: 'flow',
    minutes: 120,
    blocks: [{ view: 'flow' }],
    sources: ['s85', 's55'],
  },
  {
    id: 'links',
    number: '5.3',
    chapter: 'flow',
    minutes: 60,
    blocks: [
      { view: 'linkTest' },
      {
        records: 'links',
        columns: ['confidence', 'evidence', 'polarity'],
        more: ['necessary', 'sufficient', 'actionable', 'strength', 'delayMonths', 'note'],
        isFixed: true,
        order: 'risk',
        again: true,
        within: 'linkTest',
      },
    ],
    sources: ['s50', 's51', 's52'],
  },
  {
    id: 'instruments',
    number: '5.4',
    chapter: 'flow',
    minutes: 60,
    blocks: [
      {
        records: 'instruments',
        columns: ['activity', 'instrument', 'competence', 'owner', 'status'],
        more: ['target', 'source'],
      },
      {
        records: 'instrumentPairs',
        columns: ['one', 'other', 'effect', 'reason'],
        advanced: true,
      },
    ],
    sources: ['s24', 's29', 'k_stip'],
  },
] as const satisfies readonly Step[];
