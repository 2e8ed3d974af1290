// Case F2, the EU Mission Climate-neutral and smart cities, as a story that a hand types into a blank
// workbook. Its words are those of the example. What the sources do not say (scores, places on the grid,
// what stands in the mandate) is made up here, so that those fields are typed into too.
// Knows no screen.
import type { Task } from '#domain/records/task.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';
import { t } from './texts.ts';

const said = (key: string): string => t(`example-cities:${key}`);

/** One in each of the eight languages, with all letters the language adds to the alphabet. */
const PANGRAMS = [
  'The quick brown fox jumps over the lazy dog.',
  'Pchnąć w tę łódź jeża lub ośm skrzyń fig.',
  'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.',
  'Vår sære Zulu fra badeøya spilte jo whist og quickstep i min taxi.',
  'Flygande bäckasiner söka hwila på mjuka tuvor.',
  'Įlinkdama fechtuotojo špaga sublykčiojusi pragręžė apvalų arbūzą.',
  'Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus.',
  'Põdur Zagrebi tšellomängija-följetonist Ciqo külmetas kehvas garaažis.',
] as const;

interface ToldStakeholder {
  readonly name: string;
  readonly actorType: string | null;
  readonly level: string | null;
  readonly stake: string;
  readonly power: number | null;
  readonly interest: number | null;
}

const stakeholder = (id: string, values: Partial<ToldStakeholder>): ToldStakeholder => ({
  name: said(`stakeholders.${id}.name`),
  actorType: null,
  level: null,
  stake: '',
  power: null,
  interest: null,
  ...values,
});

const node = (id: string, kind: NodeKind) => ({ label: said(`nodes.${id}`), kind });
const link = (from: string, kind: LinkKind, to: string) =>
  `${said(`nodes.${from}`)} ${kind} ${said(`nodes.${to}`)}`;
const task = (id: string, status: Task['status'], enables: string | null) => ({
  title: said(`tasks.${id}.title`),
  deliverable: said(`tasks.${id}.deliverable`),
  status,
  enables: enables && said(`nodes.${enables}`),
});

/** What the workbook says at the end of the story, in the order it is typed. */
export const STORY = {
  start: {
    title: said('start.title'),
    territory: said('start.territory'),
    level: 'eu',
    mandate: PANGRAMS.join(' '),
  },
  challenge: said('challenge.challenge'),
  statement: {
    object: said('statement.object'),
    group: said('statement.group'),
    place: said('statement.place'),
    verb: said('statement.verb'),
    deadline: '2030-12-31',
    target: 100,
    unit: said('statement.unit'),
  },
  rater: 'Table 1',
  scores: {
    bold_societal: 3,
    clear_target_time: 3,
    ambitious_realistic: 2,
    cross_sector_actor_discipline: 1,
    many_bottom_up_solutions: 0,
  },
  reason: 'Cities and a mission platform, few firms',
  stakeholders: [
    stakeholder('commission', { actorType: 'public_eu', level: 'eu', power: 5, interest: 5 }),
    stakeholder('board', { stake: said('stakeholders.board.stake') }),
    stakeholder('cities', {
      actorType: 'public_local',
      level: 'local',
      stake: said('stakeholders.cities.stake'),
      power: 4,
      interest: 5,
    }),
    stakeholder('others', { actorType: 'public_local', stake: said('stakeholders.others.stake') }),
    stakeholder('platform', { stake: said('stakeholders.platform.stake') }),
    stakeholder('citizens', { actorType: 'affected_people', power: 2, interest: 5 }),
  ],
  mission: node('neutral', 'impact'),
  /** Backwards from the mission: each leads to the node before the arrow. */
  backwards: [
    { to: 'neutral', add: [node('carried', 'outcome'), node('tested', 'outcome')] },
    {
      to: 'carried',
      add: [node('contracts', 'output'), node('labels', 'output'), node('finance', 'activity')],
    },
    { to: 'tested', add: [node('pilots', 'activity'), node('twinning', 'activity')] },
    { to: 'contracts', add: [node('contracting', 'activity')] },
    { to: 'contracting', add: [node('selection', 'input'), node('platform', 'activity')] },
    { to: 'pilots', add: [node('seed', 'input')] },
  ].map(({ to, add }) => ({ to: said(`nodes.${to}`), add })),
  later: node('follow', 'impact'),
  joined: [
    { from: said('nodes.neutral'), to: said('nodes.follow') },
    { from: said('nodes.contracts'), to: said('nodes.labels') },
  ],
  links: [
    link('seed', 'feeds', 'pilots'),
    link('selection', 'feeds', 'contracting'),
    link('platform', 'enables', 'contracting'),
    link('contracting', 'produces', 'contracts'),
    link('contracts', 'enables', 'labels'),
    link('contracts', 'contributes', 'carried'),
    link('labels', 'contributes', 'carried'),
    link('finance', 'produces', 'carried'),
    link('pilots', 'produces', 'tested'),
    link('twinning', 'produces', 'tested'),
    link('carried', 'contributes', 'neutral'),
    link('tested', 'contributes', 'neutral'),
    link('neutral', 'contributes', 'follow'),
  ],
  tasks: [
    task('select', 'done', 'contracting'),
    task('label', null, null),
    task('finance', 'under_way', 'finance'),
  ],
} as const;

const nodes = [STORY.mission, ...STORY.backwards.flatMap(({ add }) => add), STORY.later];

/** Every text that was typed, piece by piece. */
export const TYPED: readonly string[] = [
  ...PANGRAMS,
  STORY.start.title,
  STORY.start.territory,
  STORY.challenge,
  STORY.rater,
  STORY.reason,
  ...Object.values(STORY.statement).filter(
    (value): value is string => typeof value === 'string' && value !== STORY.statement.deadline,
  ),
  ...STORY.stakeholders.flatMap(({ name, stake }) => [name, stake]),
  ...nodes.map(({ label }) => label),
  ...STORY.tasks.flatMap(({ title, deliverable }) => [title, deliverable]),
].filter((text) => text !== '');

/** A workbook in the words of the story, to be compared with `toldStory`. */
export function told({ answers, ...snapshot }: Snapshot) {
  const labelOf = (id: string | null): string | null =>
    snapshot.nodes.find((each) => each.id === id)?.label ?? null;
  const { start, challenge, statement, criteria } = answers;
  return {
    start: [start.title, start.territory, start.level, start.mandate],
    challenge: challenge.challenge,
    statement: [
      statement.object,
      statement.group,
      statement.place,
      statement.verb,
      statement.deadline,
      statement.target.value,
      statement.target.unit,
    ],
    raters: snapshot.raters.map(({ name }) => name),
    scores: Object.fromEntries(
      Object.entries(criteria.scores).map(([criterion, given]) => [
        criterion,
        Object.values(given),
      ]),
    ),
    reasons: criteria.reasons,
    stakeholders: snapshot.stakeholders.map(
      ({ name, actorType, level, stake, power, interest }): ToldStakeholder => ({
        name,
        actorType,
        level,
        stake,
        power,
        interest,
      }),
    ),
    nodes: snapshot.nodes.map(({ label, kind }) => ({ label, kind })),
    main: snapshot.nodes.filter(({ main }) => main === true).map(({ label }) => label),
    links: snapshot.links
      .map(({ from, kind, to }) => `${labelOf(from)} ${kind} ${labelOf(to)}`)
      .toSorted(),
    tasks: snapshot.tasks.map(({ title, deliverable, status, enables }) => ({
      title,
      deliverable,
      status,
      enables: labelOf(enables),
    })),
  };
}

/** What `told` says of a workbook that holds the whole story and nothing else. */
export const toldStory: ReturnType<typeof told> = {
  start: Object.values(STORY.start),
  challenge: STORY.challenge,
  statement: [
    STORY.statement.object,
    STORY.statement.group,
    STORY.statement.place,
    STORY.statement.verb,
    STORY.statement.deadline,
    STORY.statement.target,
    STORY.statement.unit,
  ],
  raters: [STORY.rater],
  scores: Object.fromEntries(Object.entries(STORY.scores).map(([name, score]) => [name, [score]])),
  reasons: { cross_sector_actor_discipline: STORY.reason },
  stakeholders: [...STORY.stakeholders],
  nodes,
  main: [STORY.mission.label],
  links: STORY.links.toSorted(),
  tasks: [...STORY.tasks],
};
