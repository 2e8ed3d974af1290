// Chapter 2 of the Nordvik example: vision, challenge, diagnosis, good practice.
// All of it is invented. Texts by key, no language.
import {
  byTeam,
  type Chapter,
  counted,
  items,
  texts,
  type Words,
} from '#guide/examples/nordvik/words.ts';

export const understand = (words: Words): Chapter => ({
  answers: {
    vision: { year: 2035, ...texts(words, 'vision', ['today', 'future', 'headline']) },
    challenge: {
      ...texts(words, 'challenge', ['challenge', 'whoGains']),
      affectedGroups: ['youth'],
      baseline: counted(words, 11, 'percent', 2025, 'register'),
      solutionNeutral: true,
      sdgs: ['4', '8', '10'],
    },
    diagnosis: {
      problem: byTeam({ contested: 2, complex: 4, uncertain: 2 }),
      solution: byTeam({ contested: 4, complex: 4, uncertain: 4 }),
    },
  },
  seeds: items(words, 'seeds', ['label', 'place'], { workshop: {}, boatYard: {}, club: {} }),
  fadings: items(words, 'fadings', ['label', 'instead'], { offices: {}, jobFair: {} }),
  socialAreas: items(words, 'socialAreas', ['label', 'why'], { afterSchool: {}, everyday: {} }),
  causes: items(words, 'causes', ['label', 'source'], {
    firstJob: {},
    unknown: { parent: 'firstJob' },
    noBus: { parent: 'firstJob' },
    noHelp: {},
    border: { parent: 'noHelp' },
    threeMonths: { parent: 'noHelp' },
  }),
  solutions: items(words, 'solutions', ['label'], {
    app: { nature: 'technical', maturity: 4 },
    trialJobs: { nature: 'institutional', maturity: 4 },
    mentors: { nature: 'social', maturity: 3 },
    contact: { nature: 'institutional', maturity: 2 },
    shiftBuses: { nature: 'technical', maturity: 3 },
  }),
  ...practice(words),
});

const practice = (words: Words): Chapter => ({
  practices: items(
    words,
    'practices',
    ['title', 'place', 'runBy', 'what', 'result', 'conditions', 'adaptation', 'address'],
    {
      boatYard: { local: true, evidence: 2, transferability: 2, usedIn: ['jobs', 'mentoring'] },
      oneDoor: { local: false, evidence: 2, transferability: 3, usedIn: ['contact'] },
      clause: { local: false, evidence: 1, transferability: 2, usedIn: ['clause'] },
    },
  ),
  pastWorks: items(words, 'pastWorks', ['label', 'reason'], {
    jobFair: { verdict: 'stop' },
    wageSupport: { verdict: 'change' },
    workshop: { verdict: 'keep' },
  }),
  visits: items(words, 'visits', ['place', 'saw', 'takeHome'], {
    boatYard: { date: '2026-10-13' },
  }),
});
