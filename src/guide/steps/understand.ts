// Chapter 2, Understand: vision, challenge, diagnosis, good practice.
// What each step is for stands in the method's texts; basis by source number.
import { group, type Step } from '#guide/step.ts';

export const UNDERSTAND_STEPS = [
  {
    id: 'vision',
    number: '2.1',
    chapter: 'understand',
    minutes: 60,
    blocks: [
      group('horizons', 'vision', ['year', 'today', 'future']),
      { records: 'seeds', columns: ['label', 'place'] },
      { records: 'fadings', columns: ['label', 'instead'] },
      group('headline', 'vision', ['headline']),
      { records: 'socialAreas', columns: ['label', 'why'], advanced: true },
    ],
    sources: ['s57', 's59', 's94'],
  },
  {
    id: 'challenge',
    number: '2.2',
    chapter: 'understand',
    minutes: 60,
    blocks: [
      group('challenge', 'challenge', ['challenge', 'affectedGroups']),
      group('baseline', 'challenge', ['baseline']),
      { records: 'causes', columns: ['label', 'parent', 'source'] },
      group('lasting', 'challenge', ['whoGains', 'solutionNeutral']),
      group('sdgs', 'challenge', ['sdgs'], { advanced: true }),
    ],
    sources: ['s24', 's34'],
  },
  {
    id: 'diagnosis',
    number: '2.3',
    chapter: 'understand',
    minutes: 40,
    blocks: [
      { records: 'solutions', columns: ['label', 'nature', 'maturity'] },
      { matrix: 'diagnosis_trait', record: 'diagnosis', columns: ['problem', 'solution'] },
    ],
    sources: ['s37'],
  },
  {
    id: 'practice',
    number: '2.4',
    chapter: 'understand',
    minutes: 45,
    blocks: [
      {
        records: 'practices',
        columns: ['title', 'place', 'local', 'evidence', 'transferability'],
        more: ['runBy', 'what', 'result', 'conditions', 'adaptation', 'address', 'usedIn'],
      },
      { records: 'pastWorks', columns: ['label', 'verdict', 'reason'] },
      { records: 'visits', columns: ['place', 'date', 'saw', 'takeHome'], advanced: true },
    ],
    sources: ['s1'],
  },
] as const satisfies readonly Step[];
