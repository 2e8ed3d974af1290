// The example workbook: the EU Mission Climate-neutral and smart cities, as published [72]-[77].
// What the published texts do not say stays empty. Knows no language; words are found by key.
import type { WorkbookData } from '#domain/data.ts';
import { drawnFlow, nodeId, type ToldLink, type ToldNode } from '#guide/examples/drawn-flow.ts';

/**
 * The example in the language of `words` (keys of the texts `example-cities`). `meta` is a blank:
 * whoever opens the example says when and in which language.
 */
export function citiesExample(words: (key: string) => string): WorkbookData {
  return {
    meta: { createdAt: 0, contentLanguage: 'en' },
    answers: {
      start: { title: words('start.title'), territory: words('start.territory'), level: 'eu' },
      challenge: { challenge: words('challenge.challenge') },
      statement: {
        object: words('statement.object'),
        group: words('statement.group'),
        place: words('statement.place'),
        verb: words('statement.verb'),
        target: { value: 100, unit: words('statement.unit'), year: null, source: '' },
        deadline: '2030-12-31',
      },
    },
    stakeholders: stakeholders(words),
    ...drawnFlow(words, 'neutral', NODES, LINKS),
    tasks: tasks(words),
    fundingSources: [{ id: HORIZON, name: words('funding.horizon'), kind: 'eu', innovation: true }],
    instruments: INSTRUMENTS,
    marks: {},
    accepted: {},
  };
}

const NODES: readonly ToldNode[] = [
  ['seed', 'input'],
  ['selection', 'input'],
  ['contracting', 'activity'],
  ['platform', 'activity'],
  ['pilots', 'activity'],
  ['twinning', 'activity'],
  ['finance', 'activity'],
  ['contracts', 'output'],
  ['labels', 'output'],
  ['carried', 'outcome'],
  ['tested', 'outcome'],
  ['neutral', 'impact'],
  ['follow', 'impact'],
];

/** The published texts name the steps; how they lead to each other is our reading of them. */
const LINKS: readonly ToldLink[] = [
  ['seed', 'feeds', 'pilots'],
  ['selection', 'feeds', 'contracting'],
  ['platform', 'enables', 'contracting'],
  ['contracting', 'produces', 'contracts'],
  ['contracts', 'enables', 'labels'],
  ['contracts', 'contributes', 'carried'],
  ['labels', 'contributes', 'carried'],
  ['finance', 'produces', 'carried'],
  ['pilots', 'produces', 'tested'],
  ['twinning', 'produces', 'tested'],
  ['carried', 'contributes', 'neutral'],
  ['tested', 'contributes', 'neutral'],
  ['neutral', 'contributes', 'follow'],
];

const HORIZON = 'f-horizon';

/** Only the seed money is published. Which kind of instrument each step is, is our reading. */
const INSTRUMENTS: NonNullable<WorkbookData['instruments']> = [
  { id: 'i-contracting', activity: nodeId('contracting'), instrument: 'deal_contract' },
  { id: 'i-platform', activity: nodeId('platform'), instrument: 'advice_coaching' },
  {
    id: 'i-pilots',
    activity: nodeId('pilots'),
    instrument: 'project_grant',
    source: HORIZON,
  },
  { id: 'i-twinning', activity: nodeId('twinning'), instrument: 'peer_learning' },
];

type Items<N extends 'stakeholders' | 'tasks'> = NonNullable<WorkbookData[N]>;

function stakeholders(words: (key: string) => string): Items<'stakeholders'> {
  const name = (id: string) => words(`stakeholders.${id}.name`);
  const stake = (id: string) => words(`stakeholders.${id}.stake`);
  return [
    { id: 's-commission', name: name('commission'), actorType: 'public_eu', level: 'eu' },
    { id: 's-board', name: name('board'), stake: stake('board') },
    {
      id: 's-cities',
      name: name('cities'),
      stake: stake('cities'),
      actorType: 'public_local',
      level: 'local',
    },
    {
      id: 's-others',
      name: name('others'),
      stake: stake('others'),
      actorType: 'public_local',
      level: 'local',
    },
    { id: 's-platform', name: name('platform'), stake: stake('platform') },
    { id: 's-citizens', name: name('citizens'), actorType: 'affected_people' },
  ];
}

/** Days and owners were not published, only months; those stand in the deliverable. */
function tasks(words: (key: string) => string): Items<'tasks'> {
  const task = (id: string) => ({
    id: `t-${id}`,
    title: words(`tasks.${id}.title`),
    deliverable: words(`tasks.${id}.deliverable`),
  });
  return [
    { ...task('select'), status: 'done', enables: nodeId('contracting') },
    task('label'),
    { ...task('finance'), status: 'done', enables: nodeId('finance') },
  ];
}
