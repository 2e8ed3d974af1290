// An example workbook: the EU Mission Cancer, as published [69]-[71].
// What the published texts do not say stays empty: above all, where "better lives" start from.
// Knows no language; words are found by key.
import type { WorkbookData } from '#domain/data.ts';
import { drawnFlow, nodeId, type ToldLink, type ToldNode } from '#guide/examples/drawn-flow.ts';

/** The example in the language of `words` (keys of the texts `example-cancer`); `meta` is a blank. */
export function cancerExample(words: (key: string) => string): WorkbookData {
  return {
    meta: { createdAt: 0, contentLanguage: 'en' },
    answers: {
      start: { title: words('start.title'), territory: words('start.territory'), level: 'eu' },
      // 2.7 million diagnoses show the size of the problem; they are no starting value of the target.
      challenge: { challenge: words('challenge.challenge'), affectedGroups: ['s-patients'] },
      statement: {
        object: words('statement.object'),
        group: words('statement.group'),
        verb: words('statement.verb'),
        target: { value: 3, unit: words('statement.unit'), year: null, source: '' },
        // "By 2030", read as the end of that year.
        deadline: '2030-12-31',
      },
    },
    subGoals: SUB_GOALS.map((id) => ({ id: `g-${id}`, label: words(`subGoals.${id}`) })),
    stakeholders: stakeholders(words),
    ...drawnFlow(words, 'lives', NODES, LINKS),
    tasks: ['recommend', 'plan'].map((id) => ({
      id: `t-${id}`,
      title: words(`tasks.${id}.title`),
      deliverable: words(`tasks.${id}.deliverable`),
      status: 'done',
      ...(id === 'plan' ? { enables: nodeId('carry') } : { owner: 's-board' }),
    })),
    indicators: [
      {
        id: 'i-lives',
        name: words('indicators.lives'),
        node: nodeId('lives'),
        ofMission: true,
        aboutPeople: true,
      },
    ],
    marks: {},
    accepted: {},
  };
}

const SUB_GOALS = ['understand', 'prevent', 'treat', 'life'];

/** The Beating Cancer Plan is named beside the actors; a plan does not act, so it is context here. */
const NODES: readonly ToldNode[] = [
  ['recommendations', 'input'],
  ['beating', 'context'],
  ['carry', 'activity'],
  ['understood', 'outcome'],
  ['prevented', 'outcome'],
  ['treated', 'outcome'],
  ['quality', 'outcome'],
  ['lives', 'impact'],
];

/** The four outcomes are the four sub-goals. How one leads to the other is our reading. */
const LINKS: readonly ToldLink[] = [
  ['recommendations', 'feeds', 'carry'],
  ['beating', 'enables', 'carry'],
  ['carry', 'produces', 'understood'],
  ['carry', 'produces', 'prevented'],
  ['carry', 'produces', 'treated'],
  ['carry', 'produces', 'quality'],
  ['understood', 'contributes', 'lives'],
  ['prevented', 'contributes', 'lives'],
  ['treated', 'contributes', 'lives'],
  ['quality', 'contributes', 'lives'],
];

function stakeholders(words: (key: string) => string): NonNullable<WorkbookData['stakeholders']> {
  const named = (id: string) => ({ id: `s-${id}`, name: words(`stakeholders.${id}`) });
  return [
    { ...named('commission'), actorType: 'public_eu', level: 'eu' },
    named('board'),
    { ...named('states'), actorType: 'public_national', level: 'national' },
    { ...named('patients'), actorType: 'affected_people' },
    { ...named('researchers'), actorType: 'research' },
  ];
}
