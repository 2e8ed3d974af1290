// Chapter 1 of the Nordvik example: place and mandate, the litmus test, sessions and trainers.
// All of it is invented. Texts by key, no language.
import { byTeam, type Chapter, items, texts, type Words } from '#guide/examples/nordvik/words.ts';
import { LITMUS_ITEMS } from '#domain/vocabularies/mission.ts';

export const prepare = (words: Words): Chapter => ({
  answers: {
    setup: { track: 'full', socialLens: true },
    start: {
      ...texts(words, 'start', ['title', 'territory', 'mandate']),
      level: 'regional',
      initiativeType: 'challenge_programme',
      lead: 'council',
      accountableOwner: 'head',
      draftingStart: '2026-10-01',
      draftingEnd: '2027-06-30',
      deliveryStart: '2027-01-01',
      deliveryEnd: '2032-12-31',
      otherMissions: 1,
      languages: ['en', 'uk'],
    },
    litmus: {
      scores: byTeam({ challenge: 3, support: 2, objective: 2, commitment: 2 }),
      reasons: texts(words, 'litmus.reasons', LITMUS_ITEMS),
      budgetHolder: 'head',
      ...texts(words, 'litmus', ['alternative', 'notInstead']),
      decision: 'go',
    },
    facilitation: texts(words, 'facilitation', ['accessNeeds', 'consent']),
  },
  members: items(words, 'members', ['name', 'unit', 'task'], {
    kari: {},
    anna: {},
    tor: {},
    marit: {},
  }),
  ...sessions(words),
  ...afterSessions(words),
  ...trainers(words),
});

/** Lengths: minutes of the steps, 15 % breaks, ten minutes a step for putting the tables together. */
const sessions = (words: Words): Chapter => ({
  sessions: items(words, 'sessions', ['title', 'materials'], {
    ready: {
      date: '2026-10-01',
      format: 'half_day',
      steps: ['start', 'litmus', 'facilitation'],
      minutes: 150,
      people: 6,
      groupSize: 6,
      methods: ['round_robin'],
    },
    life: {
      date: '2026-10-08',
      format: 'half_day',
      steps: ['vision', 'challenge'],
      minutes: 180,
      people: 18,
      groupSize: 6,
      methods: ['three_horizons', 'cause_tree'],
    },
    sentence: {
      date: '2026-10-15',
      format: 'half_day',
      steps: ['diagnosis', 'practice', 'statement'],
      minutes: 240,
      people: 18,
      groupSize: 6,
      methods: ['one_two_four_all', 'gallery_walk', 'dot_voting'],
    },
    people: {
      date: '2026-10-22',
      format: 'half_day',
      steps: ['criteria', 'map', 'register'],
      minutes: 240,
      people: 18,
      groupSize: 6,
      methods: ['round_robin', 'grid_on_the_floor'],
    },
    answer: {
      date: '2026-10-29',
      format: 'half_day',
      steps: ['relations', 'governance', 'cluster'],
      minutes: 240,
      people: 18,
      groupSize: 6,
      methods: ['one_two_four_all', 'round_robin'],
    },
    flow: {
      date: '2026-11-05',
      format: 'one_day',
      steps: ['barriers', 'flow', 'links', 'instruments'],
      minutes: 420,
      people: 18,
      groupSize: 6,
      methods: ['backward_mapping', 'gallery_walk'],
    },
    pilot: {
      date: '2026-11-12',
      format: 'one_day',
      steps: ['pilot', 'actions', 'budget', 'risks'],
      minutes: 330,
      people: 18,
      groupSize: 6,
      methods: ['one_two_four_all', 'round_robin'],
    },
    finish: {
      date: '2026-11-19',
      format: 'one_day',
      steps: [
        'communication',
        'transition',
        'transfer',
        'indicators',
        'impact',
        'review',
        'canvas',
      ],
      minutes: 450,
      people: 18,
      groupSize: 6,
      methods: ['gallery_walk', 'dot_voting'],
    },
  }),
});

const afterSessions = (words: Words): Chapter => ({
  tableRoles: items(words, 'tableRoles', ['table'], {
    harbourHost: { role: 'host', session: 'life' },
    harbourScribe: { role: 'scribe', session: 'life' },
    forestHost: { role: 'host', session: 'life' },
    forestTime: { role: 'timekeeper', session: 'life' },
    islandHost: { role: 'host', session: 'life' },
    islandSpeaker: { role: 'speaker', session: 'life' },
  }),
  parkedItems: items(words, 'parkedItems', ['label'], {
    schoolBus: { session: 'life', owner: 'bus', settled: true },
    islands: { session: 'answer', owner: 'municipalities', settled: false },
    under18: { session: 'pilot', owner: 'school', settled: false },
  }),
  decisions: items(words, 'decisions', ['label', 'reason'], {
    noApp: { date: '2026-10-15', decidedBy: 'department' },
    seats: { date: '2026-10-29', decidedBy: 'council' },
    twoPlaces: { date: '2026-11-12', decidedBy: 'department' },
    comments: { date: '2026-11-19', decidedBy: 'head' },
  }),
  evaluations: items(words, 'evaluations', ['comment'], {
    writing: { session: 'life', useful: 5, heard: 5 },
    buses: { session: 'people', useful: 4, heard: 3 },
    arrows: { session: 'flow', useful: 5, heard: 4 },
  }),
});

/** Each chapter can be led by two people. */
const trainers = (words: Words): Chapter => ({
  trainers: items(words, 'trainers', ['name'], {
    marit: {
      module: 'facilitation',
      teachBack: '2026-10-29',
      passed: true,
      chapters: ['prepare', 'understand', 'mission', 'people'],
    },
    anna: {
      module: 'flow',
      teachBack: '2026-11-05',
      passed: true,
      chapters: ['understand', 'mission', 'flow', 'learn'],
    },
    tor: {
      module: 'pilot_and_transition',
      teachBack: '2026-11-12',
      passed: true,
      chapters: ['people', 'flow', 'pilot', 'communicate'],
    },
    siri: {
      module: 'coaching_social_innovators',
      teachBack: '2026-11-19',
      passed: true,
      chapters: ['prepare', 'pilot', 'communicate', 'learn'],
    },
  }),
});
