// A realistic workbook for tests: the invented county of Nordvik and its youth mission.
// 20 nodes, 8 stakeholders, 6 tasks. All its numbers are invented.
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { Stakeholder } from '#domain/records/stakeholder.ts';
import type { Task } from '#domain/records/task.ts';
import { COLLECTIONS, type CollectionName, type ItemOf } from '#domain/schema.ts';
import { emptySnapshot, emptyValues, type Snapshot } from '#domain/snapshot.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';

/** An item of a collection with everything unsaid left empty. */
export const item = <N extends CollectionName>(
  name: N,
  values: Partial<ItemOf<N>> & { id: string },
): ItemOf<N> => ({
  ...emptyValues(COLLECTIONS[name]),
  ...values,
});

const person = (id: string, name: string, values: Partial<Stakeholder>): Stakeholder =>
  item('stakeholders', { id, name, ...values });
const node = (
  id: string,
  kind: NodeKind,
  label: string,
  values: Partial<FlowNode> = {},
): FlowNode => item('nodes', { id, kind, label, ...values });
const task = (id: string, title: string, values: Partial<Task>): Task =>
  item('tasks', { id, title, ...values });
const link = (kind: LinkKind, from: string, to: string, values: Partial<FlowLink> = {}): FlowLink =>
  item('links', { id: `${from}>${to}`, kind, from, to, ...values });

/** A blank workbook. */
export const blankWorkbook = (): Snapshot =>
  emptySnapshot({
    docId: 'sample',
    schema: 1,
    createdAt: Date.UTC(2026, 9, 1),
    contentLanguage: 'en',
  });

/** The Nordvik youth mission, well filled. */
export function sampleWorkbook(): Snapshot {
  const blank = blankWorkbook();
  return {
    ...blank,
    answers: {
      ...blank.answers,
      start: {
        ...blank.answers.start,
        title: 'Every young person has a place',
        territory: 'Nordvik County',
        level: 'regional',
        lead: 'youth-dept',
        accountableOwner: 'council',
        draftingStart: '2026-10-01',
        draftingEnd: '2027-06-30',
        deliveryStart: '2027-07-01',
        deliveryEnd: '2032-12-31',
        mandate: 'County council decision 45/2026',
        languages: ['en'],
      },
      challenge: {
        ...blank.answers.challenge,
        challenge:
          'One in nine 15–29-year-olds is outside work, study and training. Three in four of them left school early, and support ends where the borders of the offices run.',
        affectedGroups: ['youth'],
        baseline: { value: 11, unit: '%', year: 2025, source: 'Statistics office, register 2025' },
        whoGains: 'Temporary agencies that live from short contracts.',
        solutionNeutral: true,
        sdgs: ['4', '8', '10'],
      },
      statement: {
        ...blank.answers.statement,
        object: 'the share of',
        group: '15–29-year-olds outside work, study and training',
        place: 'in Nordvik',
        verb: 'falls',
        endState: false,
        target: { value: 5.5, unit: '%', year: 2032, source: 'Statistics office, register 2025' },
        deadline: '2032-12-31',
        solutionNeutral: true,
      },
      criteria: {
        scores: {
          bold_societal: { r1: 3, r2: 2, r3: 3 },
          clear_target_time: { r1: 3, r2: 3, r3: 3 },
          ambitious_realistic: { r1: 2, r2: 1, r3: 3 },
          cross_sector_actor_discipline: { r1: 1, r2: 2, r3: 1 },
          many_bottom_up_solutions: { r1: 2, r2: 2, r3: 2 },
        },
        reasons: { cross_sector_actor_discipline: 'Only the labour office so far.' },
      },
    },
    members: [
      item('members', { id: 'm1', name: 'Ingrid Aas', unit: 'Youth department', task: 'Lead' }),
      item('members', {
        id: 'm2',
        name: 'Jonas Berg',
        unit: 'Economic development',
        task: 'Employers',
      }),
      item('members', { id: 'm3', name: 'Łucja Nowak', unit: 'Statistics', task: 'Figures' }),
    ],
    causes: [
      item('causes', {
        id: 'c1',
        label: 'School and employers do not know each other',
        source: 'School survey 2024',
      }),
      item('causes', { id: 'c2', label: 'No one owns the step from school to work', parent: 'c1' }),
      item('causes', { id: 'c3', label: 'No bus at shift times' }),
    ],
    raters: [
      item('raters', { id: 'r1', name: 'Table 1' }),
      item('raters', { id: 'r2', name: 'Table 2' }),
      item('raters', { id: 'r3', name: 'Table 3' }),
    ],
    stakeholders: [
      person('council', 'Nordvik County Council', {
        actorType: 'public_regional',
        roles: ['mission_owner'],
        power: 5,
        interest: 5,
      }),
      person('youth-dept', 'Youth department', {
        actorType: 'public_regional',
        roles: ['coordinator'],
        power: 3,
        interest: 5,
      }),
      person('labour', 'State labour office', {
        actorType: 'public_national',
        roles: ['funder'],
        power: 5,
        interest: 3,
        attitude: 1,
      }),
      person('crafts', 'Chamber of crafts', {
        actorType: 'business_support',
        power: 4,
        interest: 2,
        attitude: 0,
      }),
      person('school', 'Nordvik vocational school', {
        actorType: 'education',
        power: 3,
        interest: 4,
      }),
      person('repair', 'Repair workshop co-operative', {
        actorType: 'social_economy',
        power: 2,
        interest: 5,
      }),
      person('youth', 'Young people outside work and study', {
        actorType: 'affected_people',
        roles: ['affected'],
        power: 1,
        interest: 5,
      }),
      person('transport', 'County bus company', {
        actorType: 'public_regional',
        power: 4,
        interest: 1,
        contact: 'bus@nordvik.example',
      }),
    ],
    nodes: [
      node('in1', 'input', 'County grant, €1.2 m'),
      node('in2', 'input', 'Labour office wage support'),
      node('in3', 'input', 'Workshop of the vocational school'),
      node('a1', 'activity', 'Subsidised trial jobs'),
      node('a2', 'activity', 'One mentor for each person'),
      node('a3', 'activity', 'Repair workshop with the school'),
      node('a4', 'activity', 'Social clause in county contracts'),
      node('o1', 'output', '300 trial contracts'),
      node('o2', 'output', '200 young people with a mentor'),
      node('o3', 'output', '40 training places'),
      node('c1', 'outcome', 'Young people are known to employers', { term: 'short' }),
      node('c2', 'outcome', 'They cope with everyday life', { term: 'short' }),
      node('c3', 'outcome', 'More stay in work after twelve months', { term: 'medium' }),
      node('m', 'impact', 'Outside work and study: 11 % → 5.5 % by 2032', { main: true }),
      node('b1', 'barrier', 'Wage support ends after three months'),
      node('b2', 'barrier', 'No bus at shift times'),
      node('as1', 'assumption', 'Buses run at shift times from 2027'),
      node('r1', 'risk', 'Employers leave in a downturn', { importance: 3 }),
      node('i1', 'indicator', 'Share in work after twelve months'),
      node('u1', 'unintended', 'Regular starters are displaced'),
    ],
    links: [
      link('feeds', 'in1', 'a1', { strength: 2, confidence: 2 }),
      link('feeds', 'in1', 'a2', { strength: 2, confidence: 2 }),
      link('feeds', 'in2', 'a1', { strength: 3, confidence: 2 }),
      link('feeds', 'in3', 'a3', { strength: 2, confidence: 3 }),
      link('produces', 'a1', 'o1', { strength: 3, confidence: 2 }),
      link('produces', 'a2', 'o2', { strength: 3, confidence: 3 }),
      link('produces', 'a3', 'o3', { strength: 2, confidence: 2 }),
      link('contributes', 'o1', 'c1', { strength: 3, confidence: 2 }),
      link('contributes', 'o2', 'c2', { strength: 2, confidence: 2 }),
      link('contributes', 'o3', 'c1', { strength: 2, confidence: 1 }),
      link('contributes', 'c1', 'c3', { strength: 2, confidence: 1 }),
      link('contributes', 'c2', 'c3', { strength: 2, confidence: 2 }),
      link('contributes', 'c3', 'm', { strength: 3, confidence: 2 }),
      link('contributes', 'c2', 'm', { strength: 1, confidence: 1 }),
      link('addresses', 'a4', 'b1'),
      link('blocks', 'b1', 'c3'),
      link('blocks', 'b2', 'c3'),
      link('threatens', 'r1', 'o1'),
      link('assumes', 'as1', 'c3>m'),
      link('measures', 'i1', 'c3'),
      link('side_effect', 'a1', 'u1'),
    ],
    tasks: [
      task('t1', 'Invite ten employers to breakfast', {
        owner: 'crafts',
        start: '2026-12-01',
        end: '2026-12-15',
        deliverable: 'List of guests',
        status: 'done',
      }),
      task('t2', 'Sign ten employer agreements', {
        owner: 'labour',
        start: '2027-02-01',
        end: '2027-04-30',
        deliverable: 'Signed list',
        enables: 'a1',
        status: 'not_started',
        dependsOn: ['t1'],
      }),
      task('t3', 'Train twelve mentors', {
        owner: 'school',
        start: '2027-03-01',
        end: '2027-05-15',
        deliverable: 'Certificates',
        status: 'under_way',
      }),
      task('t4', 'Agree on bus times for early shifts', {
        owner: 'transport',
        end: '2027-05-31',
        status: 'not_started',
      }),
      task('t5', 'First trial contracts', {
        owner: 'labour',
        start: '2027-05-01',
        end: '2027-06-01',
        status: 'not_started',
      }),
      task('t6', 'Write the social clause', {
        owner: 'council',
        start: '2027-04-01',
        status: 'not_started',
      }),
    ],
  };
}
