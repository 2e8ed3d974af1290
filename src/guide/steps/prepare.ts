// Chapter 1, Prepare: place and mandate, the litmus test, sessions and trainers.
// What each step is for stands in the method's texts; basis by source number.
import { group, type Step } from '#guide/step.ts';

export const PREPARE_STEPS = [
  {
    id: 'start',
    number: '1.1',
    chapter: 'prepare',
    minutes: 20,
    blocks: [
      group('place', 'start', ['title', 'territory', 'level']),
      group('accountability', 'start', ['lead', 'accountableOwner'], { layout: 'row' }),
      { records: 'members', columns: ['name', 'unit', 'task'] },
      group('drafting', 'start', ['draftingStart', 'draftingEnd'], { layout: 'row' }),
      group('delivery', 'start', ['deliveryStart', 'deliveryEnd'], { layout: 'row' }),
      group('mandate', 'start', ['mandate']),
      group('setting', 'start', ['initiativeType', 'otherMissions', 'languages'], {
        advanced: true,
      }),
    ],
    sources: ['s25'],
  },
  {
    id: 'litmus',
    number: '1.2',
    chapter: 'prepare',
    minutes: 40,
    blocks: [
      { matrix: 'litmus_item', record: 'litmus', columns: ['scores', 'reasons'] },
      group('money', 'litmus', ['budgetHolder']),
      group('otherwise', 'litmus', ['alternative', 'notInstead']),
      group('decision', 'litmus', ['decision']),
    ],
    sources: ['s26', 's27'],
  },
  {
    id: 'facilitation',
    number: '1.3',
    chapter: 'prepare',
    minutes: 30,
    blocks: [
      {
        records: 'sessions',
        columns: ['title', 'date', 'steps', 'minutes', 'people'],
        more: ['format', 'groupSize', 'methods', 'materials'],
      },
      group('care', 'facilitation', ['accessNeeds', 'consent']),
      {
        records: 'trainers',
        columns: ['name', 'module', 'teachBack', 'passed'],
        more: ['chapters'],
      },
      { records: 'parkedItems', columns: ['label', 'session', 'owner', 'settled'], advanced: true },
      { records: 'decisions', columns: ['label', 'date', 'decidedBy', 'reason'], advanced: true },
      { records: 'tableRoles', columns: ['table', 'role', 'person', 'session'], advanced: true },
      {
        records: 'attendees',
        columns: ['name', 'organisation', 'session', 'consent'],
        advanced: true,
      },
      {
        records: 'evaluations',
        columns: ['session', 'useful', 'heard', 'comment'],
        advanced: true,
      },
    ],
    sources: ['s1', 's56', 's58', 's60', 's61'],
  },
] as const satisfies readonly Step[];
