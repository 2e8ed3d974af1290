// Workbooks for the checks of chapter 4: who answers, who is on the list, what is promised, the cluster.
import type { WorkbookData } from '#domain/data.ts';
import type { Case, CheckFixture } from './fixture.ts';

type Item<N extends keyof WorkbookData> =
  NonNullable<WorkbookData[N]> extends readonly (infer I)[] ? I : never;
type Person = Item<'stakeholders'>;

const COUNCIL: Person = { id: 'council', name: 'County council', actorType: 'public_regional' };
const FIRM: Person = { id: 'firm', name: 'Bakery', actorType: 'business_small' };
const SCHOOL: Person = { id: 'school', name: 'Vocational school', actorType: 'education' };
const CLUB: Person = { id: 'club', name: 'Sports club', actorType: 'civil_society' };
const COOP: Person = { id: 'coop', name: 'Repair co-operative', actorType: 'social_economy' };
const YOUTH: Person = { id: 'youth', name: 'Young people', actorType: 'affected_people' };

const people = (...stakeholders: readonly Person[]): Case => ({ data: { stakeholders } });

/** The council is the owner, the school says so of itself; `members` sit in the one body. */
const owners = (...members: readonly string[]): Case => ({
  data: {
    stakeholders: [COUNCIL, { ...SCHOOL, roles: ['mission_owner'] }],
    answers: { start: { accountableOwner: 'council' } },
    bodies: [{ id: 'b', name: 'Board', members }],
  },
});

const promising = (...engagements: readonly Omit<Item<'engagements'>, 'id'>[]): Case => ({
  data: {
    stakeholders: [COUNCIL, { ...YOUTH, roles: ['affected'] }, CLUB],
    answers: { challenge: { affectedGroups: ['club'] } },
    engagements: engagements.map((values, at) => ({ id: `e${at}`, ...values })),
  },
});

/** The council runs the mission; everybody is a key player but the club. */
const keyPlayers = (...engagements: readonly Omit<Item<'engagements'>, 'id'>[]): Case => ({
  data: {
    stakeholders: [
      { ...COUNCIL, power: 5, interest: 5 },
      { ...FIRM, power: 4, interest: 4 },
      { ...CLUB, power: 3, interest: 5 },
    ],
    answers: { start: { accountableOwner: 'council' } },
    engagements: engagements.map((values, at) => ({ id: `e${at}`, ...values })),
  },
});

/** Three actions, of which one is over; only the first has an owner. */
const duties = (...items: readonly string[]): Case => ({
  data: {
    stakeholders: [COUNCIL, SCHOOL],
    tasks: [
      { id: 't1', title: 'Sign agreements', owner: 'council' },
      { id: 't2', title: 'Train mentors' },
      { id: 't3', title: 'Invite guests', status: 'done' },
    ],
    duties: items.map((words, at) => {
      const [task = '', stakeholder = '', part] = words.split(' ');
      return { id: `d${at}`, task, stakeholder, part: part as 'R' | 'A' };
    }),
  },
});

const relations = (to: string, ...stakeholders: readonly Person[]): Case => ({
  data: { stakeholders, relations: [{ id: 'r', kind: 'money', from: 'council', to }] },
});

const bodies = (...items: readonly Omit<Item<'bodies'>, 'id'>[]): Case => ({
  data: { bodies: items.map((values, at) => ({ id: `b${at}`, ...values })) },
});

const crowd = (count: number): Case =>
  people(...Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: `Person ${at}` })));

const cluster = (...members: readonly string[]): Case => ({
  data: {
    stakeholders: [COUNCIL, SCHOOL, COOP],
    answers: { cluster: { members } },
  },
});

const synergies = (...items: readonly Omit<Item<'synergies'>, 'id'>[]): Case => ({
  data: {
    stakeholders: [SCHOOL, COOP],
    synergies: items.map((values, at) => ({
      id: `s${at}`,
      label: 'Repair and learn',
      partners: ['school', 'coop'],
      ...values,
    })),
  },
});

export const PEOPLE_FIXTURES: Readonly<Record<string, CheckFixture>> = {
  'S-01': {
    fires: { nobody: people(COUNCIL), several: owners('council', 'firm') },
    silent: owners('school', 'council'),
  },
  'S-02': {
    fires: { missing: people(COUNCIL, FIRM, SCHOOL) },
    silent: people(COUNCIL, FIRM, SCHOOL, CLUB),
  },
  'S-03': {
    fires: {
      unheard: promising({ stakeholder: 'youth', promised: 'inform' }),
    },
    silent: promising(
      { stakeholder: 'youth', promised: 'inform' },
      { stakeholder: 'youth', promised: 'consult' },
      { stakeholder: 'council', promised: 'none' },
      { stakeholder: 'club' },
    ),
  },
  'S-04': {
    fires: { unreached: keyPlayers({ stakeholder: 'firm', promised: 'none' }) },
    silent: keyPlayers({ stakeholder: 'firm', promised: 'inform' }),
  },
  'S-05': {
    fires: {
      doer: duties('t1 council A', 't2 council A'),
      nobody: duties('t2 school R'),
      several: duties('t1 council A', 't1 school A'),
    },
    silent: duties('t1 council A', 't1 council A', 't2 school R', 't2 council A'),
  },
  'S-06': {
    fires: { alone: relations('school', COUNCIL, SCHOOL, CLUB) },
    silent: relations('school', COUNCIL, SCHOOL),
  },
  'S-07': {
    fires: { friends: people({ ...COUNCIL, attitude: 0 }, FIRM) },
    silent: people(COUNCIL, { ...FIRM, attitude: -1 }),
  },
  'S-08': {
    fires: {
      level: bodies({ levels: ['local'], departments: ['health', 'care'] }, { levels: ['local'] }),
      department: bodies({ levels: ['local', 'regional'], departments: ['health'] }),
    },
    silent: bodies(
      { levels: ['local'], departments: ['health'] },
      { levels: ['regional'], departments: ['care'] },
    ),
  },
  'S-09': { fires: { many: crowd(41) }, silent: crowd(40) },
  'S-10': {
    fires: {
      email: people({ ...COUNCIL, stake: 'Ask kari.holm@nordvik.example' }),
      phone: people({ ...COUNCIL, name: 'Kari, +47 22 33 44 55' }),
    },
    silent: people({ ...COUNCIL, stake: '1 200 000 000 €', contact: 'kari@nordvik.example' }),
  },
  'C-01': {
    fires: { social_economy: cluster('council', 'school') },
    silent: cluster('council', 'coop'),
  },
  'C-02': {
    fires: {
      partners: synergies({ partners: ['school', 'gone'], social: 'Places', ecological: 'Less' }),
      benefit: synergies({ social: ' ' }),
      one_sided: synergies({ social: 'Training places' }, { social: 'Company' }),
    },
    silent: synergies({ social: 'Training places' }, { ecological: 'Less waste' }),
  },
};
