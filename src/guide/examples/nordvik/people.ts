// Chapter 4 of the Nordvik example: register, relations, engagement and governance, the cluster.
// All of it is invented; nobody's contact is given. Texts by key, no language.
import type { RACI } from '#domain/vocabularies/people.ts';
import { type Chapter, items, texts, type Words } from '#guide/examples/nordvik/words.ts';

export const people = (words: Words): Chapter => ({
  answers: {
    cluster: {
      members: ['repair', 'school', 'municipalities', 'clubs', 'firms'],
      ...texts(words, 'cluster', ['purpose']),
      form: 'agreement',
      coordinator: 'repair',
    },
  },
  ...relations(words),
  ...promises(words),
  duties: DUTIES.map(([task, stakeholder, part]) => ({
    id: `${task}-${stakeholder}`,
    task,
    stakeholder,
    part,
  })),
  synergies: items(words, 'synergies', ['label', 'social', 'ecological', 'economic', 'resource'], {
    workshop: {
      kind: 'joint_service',
      partners: ['repair', 'school', 'municipalities'],
      maturity: 3,
    },
    bicycles: { kind: 'material_loop', partners: ['repair', 'clubs'], maturity: 2 },
  }),
  services: items(words, 'services', ['label', 'audience'], {
    contact: { provider: 'municipalities' },
    repairs: { provider: 'repair' },
  }),
});

const relations = (words: Words): Chapter => ({
  relations: items(words, 'relations', ['note'], {
    councilDepartment: { from: 'council', kind: 'mandate', to: 'department', strength: 3 },
    headDepartment: { from: 'head', kind: 'mandate', to: 'department', strength: 3 },
    labourMunicipalities: { from: 'labour', kind: 'money', to: 'municipalities', strength: 2 },
    labourFirms: { from: 'labour', kind: 'money', to: 'firms', strength: 3 },
    craftsFirms: { from: 'crafts', kind: 'information', to: 'firms', mutual: true, strength: 3 },
    schoolFirms: { from: 'school', kind: 'cooperation', to: 'firms', mutual: true, strength: 2 },
    schoolRepair: { from: 'school', kind: 'cooperation', to: 'repair', mutual: true, strength: 2 },
    adultSchool: { from: 'adult', kind: 'cooperation', to: 'school', mutual: true, strength: 2 },
    youthCouncilYouth: { from: 'youthCouncil', kind: 'information', to: 'youth', strength: 1 },
    municipalitiesYouth: { from: 'municipalities', kind: 'service', to: 'youth', strength: 2 },
    healthYouth: { from: 'health', kind: 'service', to: 'youth', strength: 2 },
    clubsYouth: { from: 'clubs', kind: 'service', to: 'youth', strength: 3 },
    councilBus: { from: 'council', kind: 'money', to: 'bus', strength: 3 },
    researchCouncil: { from: 'research', kind: 'information', to: 'council', strength: 2 },
    unionLabour: { from: 'union', kind: 'conflict', to: 'labour', mutual: true, strength: 2 },
  }),
});

const promises = (words: Words): Chapter => ({
  engagements: items(words, 'engagements', ['method', 'gain'], {
    youthCouncil: {
      stakeholder: 'youthCouncil',
      present: 'consult',
      promised: 'collaborate',
      date: '2026-11-01',
    },
    youth: { stakeholder: 'youth', present: 'none', promised: 'involve', date: '2026-10-08' },
    labour: {
      stakeholder: 'labour',
      present: 'consult',
      promised: 'collaborate',
      date: '2026-10-01',
    },
    council: { stakeholder: 'council', present: 'inform', promised: 'empower', date: '2026-12-10' },
    municipalities: {
      stakeholder: 'municipalities',
      present: 'inform',
      promised: 'collaborate',
      date: '2026-11-01',
    },
    firms: { stakeholder: 'firms', present: 'inform', promised: 'involve', date: '2027-01-28' },
    crafts: { stakeholder: 'crafts', present: 'inform', promised: 'consult', date: '2026-12-01' },
    union: { stakeholder: 'union', present: 'none', promised: 'consult', date: '2027-02-01' },
    bus: { stakeholder: 'bus', present: 'none', promised: 'involve', date: '2026-10-29' },
  }),
  bodies: items(words, 'bodies', ['name', 'mandate'], {
    steering: {
      members: ['head', 'labour', 'school', 'municipalities', 'crafts', 'youthCouncil'],
      levels: ['local', 'regional', 'national'],
      departments: ['education', 'employment', 'health', 'transport'],
      rhythm: 'quarter',
    },
    desk: {
      members: ['department', 'labour', 'school', 'health', 'municipalities'],
      levels: ['local', 'regional', 'national'],
      departments: ['education', 'employment', 'health'],
      rhythm: 'month',
    },
  }),
});

/** One A a task; the owner of a task is its R without saying so. */
const DUTIES: readonly (readonly [task: string, who: string, part: (typeof RACI)[number]])[] = [
  ['breakfast', 'head', 'A'],
  ['breakfast', 'firms', 'I'],
  ['dialogue', 'head', 'A'],
  ['dialogue', 'union', 'C'],
  ['contact', 'head', 'A'],
  ['contact', 'health', 'C'],
  ['consent', 'head', 'A'],
  ['consent', 'youthCouncil', 'C'],
  ['agreements', 'head', 'A'],
  ['agreements', 'crafts', 'C'],
  ['mentors', 'head', 'A'],
  ['mentors', 'adult', 'C'],
  ['buses', 'council', 'A'],
  ['buses', 'municipalities', 'C'],
  ['contracts', 'head', 'A'],
  ['contracts', 'school', 'C'],
  ['clause', 'head', 'A'],
  ['clause', 'union', 'C'],
  ['accompany', 'head', 'A'],
  ['accompany', 'youth', 'C'],
  ['monthFour', 'head', 'A'],
  ['monthFour', 'council', 'I'],
  ['handbook', 'head', 'A'],
  ['handbook', 'adult', 'C'],
  ['evaluation', 'head', 'A'],
  ['evaluation', 'youthCouncil', 'C'],
];
