// An example workbook: the plastic-free ocean, Mazzucato's illustration of a mission [19]-[21].
// An illustration names no owners, no activities and no date: those stay empty, and the checks say so.
// Knows no language; words are found by key.
import type { WorkbookData } from '#domain/data.ts';
import { drawnFlow, type ToldLink, type ToldNode } from '#guide/examples/drawn-flow.ts';

/** The example in the language of `words` (keys of the texts `example-ocean`); `meta` is a blank. */
export function oceanExample(words: (key: string) => string): WorkbookData {
  return {
    meta: { createdAt: 0, contentLanguage: 'en' },
    answers: {
      start: { title: words('start.title') },
      // The amount that reaches the sea is a range, so that it is no single starting value.
      challenge: { challenge: words('challenge.challenge') },
      statement: {
        object: words('statement.object'),
        group: words('statement.group'),
        verb: words('statement.verb'),
        // 90 % less is 10 % of what it is.
        target: { value: 10, unit: words('statement.unit'), year: null, source: '' },
        // Two goals in one sentence, and "five to ten years": it reads as it was said.
        statement: words('statement.statement'),
      },
      missionMap: { policyFields: [...new Set(AREAS.map(([, field]) => field))] },
    },
    subGoals: ['less', 'out'].map((id) => ({ id: `g-${id}`, label: words(`subGoals.${id}`) })),
    projectAreas: AREAS.map(([id, field]) => ({
      id: `a-${id}`,
      label: words(`areas.${id}`),
      fields: [field],
    })),
    ...drawnFlow(words, 'ocean', NODES, LINKS),
    marks: {},
    accepted: {},
  };
}

/** The sectors are those of the illustration; which policy field each belongs to is our reading. */
const AREAS = [
  ['chemicals', 'industry'],
  ['packaging', 'industry'],
  ['waste', 'environment'],
  ['fisheries', 'food'],
  ['shipping', 'transport'],
  ['robots', 'digital'],
  ['goods', 'industry'],
] as const;

const NODES: readonly ToldNode[] = [
  ['less', 'outcome'],
  ['out', 'outcome'],
  ['ocean', 'impact'],
];

const LINKS: readonly ToldLink[] = [
  ['less', 'contributes', 'ocean'],
  ['out', 'contributes', 'ocean'],
];
