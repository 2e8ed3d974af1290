// Chapter 5 of the Nordvik example: barriers, the flow itself, its links, its instruments.
// All of it is invented. Texts by key, no language.
import { SYSTEM_FUNCTIONS } from '#domain/vocabularies/flow.ts';
import { LINKS } from '#guide/examples/nordvik/links.ts';
import { byTeam, type Chapter, items, texts, type Words } from '#guide/examples/nordvik/words.ts';

export const flow = (words: Words): Chapter => ({
  answers: {
    barriers: {
      strength: byTeam({
        entrepreneurial_experimentation: 3,
        knowledge_development: 3,
        knowledge_exchange: 2,
        problem_direction: 4,
        solution_direction: 3,
        reflexive_governance: 2,
        market_formation_and_destabilisation: 2,
        resource_reallocation: 2,
        legitimacy_creation_and_withdrawal: 3,
      }),
      evidence: byTeam({
        entrepreneurial_experimentation: 2,
        knowledge_development: 2,
        knowledge_exchange: 2,
        problem_direction: 2,
        solution_direction: 1,
        reflexive_governance: 2,
        market_formation_and_destabilisation: 1,
        resource_reallocation: 3,
        legitimacy_creation_and_withdrawal: 1,
      }),
      barrier: texts(words, 'barriers.barrier', SYSTEM_FUNCTIONS),
      cause: texts(words, 'barriers.cause', SYSTEM_FUNCTIONS),
    },
  },
  ...nodes(words),
  links: LINKS.map(({ hasNote, ...link }) => ({
    ...link,
    id: `${link.from}-${link.to}`,
    ...(hasNote && { note: words(`links.${link.from}-${link.to}.note`) }),
  })),
  ...instruments(words),
});

/** Dates leave room for what the Links say about time. */
const nodes = (words: Words): Chapter => ({
  nodes: items(words, 'nodes', ['label'], {
    challenge: { kind: 'challenge' },
    wageEnds: { kind: 'barrier', importance: 3 },
    offices: { kind: 'barrier', importance: 2 },
    demand: { kind: 'context' },
    wage: { kind: 'input', owner: 'labour' },
    money: { kind: 'input', owner: 'head' },
    jobs: { kind: 'activity', owner: 'labour', affectedGroup: 'youth', importance: 3 },
    mentoring: { kind: 'activity', owner: 'school', affectedGroup: 'youth', importance: 3 },
    contact: { kind: 'activity', owner: 'municipalities', affectedGroup: 'youth', importance: 3 },
    clause: { kind: 'activity', owner: 'council', affectedGroup: 'firms', importance: 2 },
    contracts: { kind: 'output', owner: 'labour', expectedDate: '2030-12-31' },
    mentored: { kind: 'output', owner: 'school', expectedDate: '2030-12-31' },
    contacted: { kind: 'output', owner: 'municipalities', expectedDate: '2029-12-31' },
    places: { kind: 'output', owner: 'council', expectedDate: '2030-06-30' },
    known: {
      kind: 'outcome',
      term: 'short',
      affectedGroup: 'firms',
      expectedDate: '2031-04-30',
      importance: 3,
    },
    cope: {
      kind: 'outcome',
      term: 'short',
      affectedGroup: 'youth',
      expectedDate: '2031-07-31',
      importance: 2,
    },
    leave: {
      kind: 'outcome',
      term: 'medium',
      affectedGroup: 'youth',
      expectedDate: '2031-06-30',
      importance: 3,
    },
    stay: {
      kind: 'outcome',
      term: 'medium',
      affectedGroup: 'youth',
      expectedDate: '2032-05-31',
      importance: 3,
    },
    mission: {
      kind: 'impact',
      main: true,
      term: 'long',
      owner: 'head',
      affectedGroup: 'youth',
      expectedDate: '2032-12-31',
      importance: 3,
    },
    buses: {
      kind: 'assumption',
      owner: 'bus',
      importance: 3,
      note: words('nodes.buses.note'),
    },
    downturn: { kind: 'risk', owner: 'labour', importance: 3 },
    displaced: { kind: 'unintended', affectedGroup: 'youth', note: words('nodes.displaced.note') },
    shareOutside: { kind: 'indicator', owner: 'department' },
    shareStaying: { kind: 'indicator', owner: 'labour' },
  }),
});

const instruments = (words: Words): Chapter => ({
  instruments: [
    {
      id: 'wageSupport',
      activity: 'jobs',
      instrument: 'stipend_wage_support',
      competence: 'national',
      owner: 'labour',
      target: 'firms',
      status: 'adapt',
      source: 'labourBudget',
    },
    {
      id: 'mentorTraining',
      activity: 'mentoring',
      instrument: 'training',
      competence: 'regional',
      owner: 'school',
      target: 'firms',
      status: 'new',
      source: 'europe',
    },
    {
      id: 'onePlace',
      activity: 'contact',
      instrument: 'broker_service',
      competence: 'local',
      owner: 'municipalities',
      target: 'youth',
      status: 'new',
      source: 'county',
    },
    {
      id: 'officesDeal',
      activity: 'contact',
      instrument: 'deal_contract',
      competence: 'regional',
      owner: 'head',
      target: 'labour',
      status: 'new',
      source: 'county',
    },
    {
      id: 'socialClause',
      activity: 'clause',
      instrument: 'social_clause',
      competence: 'regional',
      owner: 'council',
      target: 'firms',
      status: 'new',
      source: 'county',
    },
  ],
  instrumentPairs: items(words, 'instrumentPairs', ['reason'], {
    clauseWage: { one: 'socialClause', other: 'wageSupport', effect: 'strengthens' },
    trainingWage: { one: 'mentorTraining', other: 'wageSupport', effect: 'strengthens' },
    placeDeal: { one: 'onePlace', other: 'officesDeal', effect: 'strengthens' },
    placeClause: { one: 'onePlace', other: 'socialClause', effect: 'neutral' },
    clauseTraining: { one: 'socialClause', other: 'mentorTraining', effect: 'weakens' },
  }),
});
