// Chapter 6 of the Nordvik example: the pilot, the action plan, the risks.
// All of it is invented. Texts by key, no language.
import { type Chapter, counted, items, texts, type Words } from '#guide/examples/nordvik/words.ts';

export const pilot = (words: Words): Chapter => ({
  answers: {
    pilot: {
      ...texts(words, 'pilot', ['place', 'group', 'hypothesis', 'stopRule', 'ethics']),
      size: counted(words, 60, 'people', 2027, 'pilotPlan'),
      start: '2027-06-01',
      end: '2028-05-31',
      hypotheses: ['known-stay', 'cope-stay'],
      threshold: counted(words, 40, 'percent', 2028, 'wage'),
      comparison: 'similar_group',
    },
  },
  learningQuestions: items(words, 'learningQuestions', ['label', 'how'], {
    mentor: { owner: 'research' },
    bus: { owner: 'bus' },
    starters: { owner: 'union' },
  }),
  ...tasks(words),
  ...risks(words),
});

const tasks = (words: Words): Chapter => ({
  tasks: items(words, 'tasks', ['title', 'deliverable'], {
    breakfast: {
      owner: 'crafts',
      start: '2027-01-11',
      end: '2027-01-29',
      enables: 'jobs',
      status: 'not_started',
    },
    agreements: {
      owner: 'labour',
      start: '2027-02-01',
      end: '2027-04-30',
      dependsOn: ['breakfast'],
      enables: 'jobs',
      status: 'not_started',
    },
    dialogue: {
      owner: 'department',
      start: '2027-02-01',
      end: '2027-03-31',
      enables: 'jobs',
      status: 'not_started',
    },
    contact: {
      owner: 'municipalities',
      start: '2027-02-01',
      end: '2027-05-31',
      enables: 'contact',
      status: 'not_started',
    },
    mentors: {
      owner: 'school',
      start: '2027-03-01',
      end: '2027-05-15',
      enables: 'mentoring',
      status: 'not_started',
    },
    consent: {
      owner: 'department',
      start: '2027-03-01',
      end: '2027-04-30',
      enables: 'contact',
      status: 'not_started',
    },
    buses: {
      owner: 'bus',
      start: '2027-03-01',
      end: '2027-05-31',
      enables: 'jobs',
      status: 'not_started',
    },
    clause: {
      owner: 'council',
      start: '2027-04-01',
      end: '2027-09-30',
      enables: 'clause',
      status: 'not_started',
    },
    contracts: {
      owner: 'labour',
      start: '2027-05-17',
      end: '2027-06-01',
      dependsOn: ['agreements', 'mentors'],
      enables: 'jobs',
      status: 'not_started',
    },
    accompany: {
      owner: 'department',
      start: '2027-06-02',
      end: '2028-05-31',
      dependsOn: ['consent', 'contracts'],
      enables: 'mentoring',
      status: 'not_started',
    },
    handbook: {
      owner: 'school',
      start: '2027-09-01',
      end: '2028-03-31',
      dependsOn: ['mentors'],
      enables: 'mentoring',
      status: 'not_started',
    },
    monthFour: {
      owner: 'research',
      start: '2027-10-04',
      end: '2027-10-15',
      dependsOn: ['contracts'],
      enables: 'jobs',
      status: 'not_started',
    },
    evaluation: {
      owner: 'research',
      start: '2028-06-01',
      end: '2028-07-31',
      dependsOn: ['accompany'],
      enables: 'jobs',
      status: 'not_started',
    },
  }),
});

const risks = (words: Words): Chapter => ({
  risks: [
    ...items(words, 'risks', ['event', 'cause', 'effect', 'action'], {
      downturn: {
        likelihood: 3,
        impact: 4,
        response: 'reduce',
        owner: 'labour',
        review: '2027-09-01',
      },
      money: {
        likelihood: 3,
        impact: 4,
        response: 'share',
        owner: 'head',
        review: '2028-03-01',
      },
      data: {
        likelihood: 2,
        impact: 5,
        response: 'avoid',
        owner: 'department',
        review: '2027-05-03',
      },
      buses: {
        likelihood: 3,
        impact: 3,
        response: 'reduce',
        owner: 'bus',
        review: '2027-05-31',
      },
      displaced: {
        likelihood: 3,
        impact: 3,
        response: 'reduce',
        owner: 'union',
        review: '2027-10-15',
      },
    }),
    ...items(words, 'risks', ['event', 'cause', 'effect', 'reason'], {
      dropOut: {
        likelihood: 4,
        impact: 2,
        response: 'accept',
        owner: 'department',
        review: '2027-10-15',
      },
    }),
  ],
});
