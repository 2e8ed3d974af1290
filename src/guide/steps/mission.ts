// Chapter 3, Mission: the statement, its criteria, its map and type.
// What each step is for stands in the method's texts; basis by source number.
import { group, type Step } from '#guide/step.ts';

export const MISSION_STEPS = [
  {
    id: 'statement',
    number: '3.1',
    chapter: 'mission',
    minutes: 75,
    blocks: [
      { view: 'sentence' },
      group('measure', 'statement', ['endState', 'target', 'deadline']),
      group('neutral', 'statement', ['solutionNeutral']),
      { records: 'drafts', columns: ['wording', 'dots'] },
    ],
    sources: ['s16', 's17', 's32'],
  },
  {
    id: 'criteria',
    number: '3.2',
    chapter: 'mission',
    minutes: 30,
    blocks: [{ view: 'criteria' }],
    sources: ['s16', 's95', 's23'],
  },
  {
    id: 'map',
    number: '3.3',
    chapter: 'mission',
    minutes: 60,
    blocks: [
      group('fields', 'missionMap', ['policyFields']),
      { records: 'projectAreas', columns: ['label', 'fields'] },
      group('type', 'missionMap', ['missionType', 'horizon']),
      { records: 'subGoals', columns: ['label', 'target', 'deadline'] },
      { records: 'milestones', columns: ['label', 'date'] },
      { matrix: 'principle', record: 'missionMap', columns: ['principles'], advanced: true },
    ],
    sources: ['s23', 's25', 's30'],
  },
] as const satisfies readonly Step[];
