// An example workbook: Project Superwomen, the best-known worked theory of change [85].
// The source names no outputs, no place and no date: activities lead to outcomes directly.
// Knows no language; words are found by key.
import type { WorkbookData } from '#domain/data.ts';
import { drawnFlow, nodeId, type ToldLink, type ToldNode } from '#guide/examples/drawn-flow.ts';

/** The example in the language of `words` (keys of the texts `example-superwomen`); `meta` is a blank. */
export function superwomenExample(words: (key: string) => string): WorkbookData {
  return {
    meta: { createdAt: 0, contentLanguage: 'en' },
    answers: {
      start: { title: words('start.title') },
      challenge: { affectedGroups: ['s-survivors'] },
      statement: {
        endState: true,
        object: words('statement.object'),
        group: words('statement.group'),
        verb: words('statement.verb'),
      },
    },
    stakeholders: stakeholders(words),
    ...drawnFlow(words, 'jobs', NODES, LINKS),
    indicators: [
      {
        id: 'i-graduates',
        name: words('indicators.graduates.name'),
        definition: words('indicators.graduates.definition'),
        node: nodeId('jobs'),
        target: { value: 90, unit: '%', year: null, source: '' },
        aboutPeople: true,
      },
    ],
    marks: {},
    accepted: {},
  };
}

const NODES: readonly ToldNode[] = [
  ['outreach', 'activity'],
  ['crisis', 'activity'],
  ['counselling', 'activity'],
  ['courses', 'activity'],
  ['internships', 'activity'],
  ['coping', 'outcome'],
  ['skills', 'outcome'],
  ['behaviour', 'outcome'],
  ['jobs', 'impact'],
  ['trades', 'assumption'],
  ['handled', 'assumption'],
];

/** Activities and preconditions are the source's; which activity serves which is our reading. */
const LINKS: readonly ToldLink[] = [
  ['outreach', 'enables', 'crisis'],
  ['outreach', 'enables', 'counselling'],
  ['outreach', 'enables', 'courses'],
  ['courses', 'enables', 'internships'],
  ['crisis', 'produces', 'coping'],
  ['counselling', 'produces', 'coping'],
  ['courses', 'produces', 'skills'],
  ['internships', 'produces', 'behaviour'],
  ['coping', 'contributes', 'jobs'],
  ['skills', 'contributes', 'jobs'],
  ['behaviour', 'contributes', 'jobs'],
  ['trades', 'assumes', 'skills>jobs'],
  ['handled', 'assumes', 'courses>skills'],
];

/** The three owners run the project together. Only what a name itself says is filled in. */
function stakeholders(words: (key: string) => string): NonNullable<WorkbookData['stakeholders']> {
  const named = (id: string) => ({ id: `s-${id}`, name: words(`stakeholders.${id}`) });
  return [
    { ...named('provider'), roles: ['mission_owner'] },
    { ...named('centre'), roles: ['mission_owner'], actorType: 'education' },
    { ...named('shelter'), roles: ['mission_owner'] },
    { ...named('survivors'), roles: ['affected'], actorType: 'affected_people' },
  ];
}
