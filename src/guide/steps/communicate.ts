// Chapter 7, Communicate and move on: messages, gates, transfer.
// What each step is for stands in the method's texts; basis by source number.
import type { Step } from '#guide/step.ts';

export const COMMUNICATE_STEPS = [
  {
    id: 'communication',
    number: '7.1',
    chapter: 'communicate',
    minutes: 45,
    blocks: [
      {
        records: 'messages',
        columns: ['message', 'audiences', 'aim', 'channels', 'date'],
        more: ['languages', 'owner', 'measure'],
      },
    ],
    sources: ['s1'],
  },
  {
    id: 'transition',
    number: '7.2',
    chapter: 'communicate',
    minutes: 45,
    blocks: [
      { records: 'gates', columns: ['name', 'kind', 'date', 'body', 'decision'] },
      { records: 'gateCriteria', columns: ['measure', 'gate', 'threshold', 'met'] },
      { records: 'handovers', columns: ['label', 'gate', 'to', 'done'] },
    ],
    sources: ['s63', 's64', 's1'],
  },
  {
    id: 'transfer',
    number: '7.3',
    chapter: 'communicate',
    minutes: 45,
    blocks: [
      {
        records: 'transfers',
        columns: ['benefit', 'mode', 'newOwner', 'agreement', 'date'],
        more: ['cost', 'paidBy', 'capacityGap'],
      },
    ],
    sources: ['s64', 's65', 's66'],
  },
] as const satisfies readonly Step[];
