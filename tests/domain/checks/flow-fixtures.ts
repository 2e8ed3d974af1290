// Workbooks for the checks of steps 5.2 and 5.3: the flow and its links.
import type { WorkbookData } from '#domain/data.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { flowOf } from '../flow-samples.ts';
import type { Case, CheckFixture } from './fixture.ts';

type Kinds = Parameters<typeof flowOf>[0];
interface More extends Partial<WorkbookData> {
  /** Changes of Nodes and Links, by id. */
  readonly with?: Readonly<Record<string, Partial<FlowNode> | Partial<FlowLink>>>;
}

/** A flow in words (see `flowOf`), with changes of its records and the rest of the workbook. */
function flow(
  kinds: Kinds,
  links: readonly string[] = [],
  { with: changes, ...rest }: More = {},
): Case {
  const drawn = flowOf(kinds, links);
  return {
    data: {
      nodes: drawn.nodes.map((node) => ({ ...node, ...(changes?.[node.id] as Partial<FlowNode>) })),
      links: drawn.links.map((link) => ({ ...link, ...(changes?.[link.id] as Partial<FlowLink>) })),
      ...rest,
    },
  };
}

const CHAIN = {
  jobs: 'activity',
  contracts: 'output',
  known: 'outcome',
  mission: 'mission',
} as const;
const LINKS = [
  'jobs produces contracts',
  'contracts contributes known',
  'known contributes mission',
];
/** As the chain, with a second activity that does without the first. */
const TWO = { ...CHAIN, mentors: 'activity' } as const;
const TWO_LINKS = [...LINKS, 'mentors produces known'];

const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `n${at}`);
const crowd = (count: number): Kinds =>
  Object.fromEntries(many(count).map((id) => [id, 'outcome'] as const));
const hub = (count: number): Case =>
  flow(
    { jobs: 'activity', ...crowd(count) },
    many(count).map((id) => `jobs produces ${id}`),
  );

export const FLOW_FIXTURES: Readonly<Record<string, CheckFixture>> = {
  'F-01': {
    fires: {
      none: flow({ later: 'impact', jobs: 'activity' }),
      several: flow({ one: 'mission', other: 'mission' }),
    },
    silent: flow({ mission: 'mission', later: 'impact' }),
  },
  'F-02': {
    fires: { alone: flow({ ...CHAIN, risk: 'risk' }, LINKS) },
    // What is said of a link is no loose end.
    silent: flow({ ...CHAIN, bus: 'assumption' }, [...LINKS, 'bus assumes link0']),
  },
  'F-03': {
    fires: { dead_end: flow({ ...CHAIN, course: 'activity' }, [...LINKS, 'jobs enables course']) },
    silent: flow({ ...CHAIN, bus: 'activity', distance: 'barrier' }, [
      ...LINKS,
      'bus addresses distance',
      'distance blocks known',
    ]),
  },
  'F-04': {
    fires: { magic: flow({ ...CHAIN, wish: 'outcome' }, [...LINKS, 'wish contributes mission']) },
    silent: flow({ ...CHAIN, given: 'outcome' }, [...LINKS, 'given contributes mission'], {
      with: { given: { deliveredByOthers: true } },
    }),
  },
  'F-05': {
    fires: {
      skipped: flow({ contracts: 'output', mission: 'mission' }, ['contracts contributes mission']),
    },
    silent: flow(CHAIN, LINKS),
  },
  'F-06': {
    fires: { leap: flow(CHAIN, LINKS, { with: { link1: { evidence: 'none' } } }) },
    silent: flow({ ...CHAIN, bus: 'assumption' }, [...LINKS, 'bus assumes link0'], {
      with: { link1: { evidence: 'opinion' }, link2: { evidence: 'practice' } },
    }),
  },
  'F-07': {
    fires: {
      unmeasured: flow(CHAIN, LINKS, { indicators: [{ id: 'i', ofMission: true }] }),
    },
    silent: flow(
      { ...CHAIN, share: 'indicator', settled: 'outcome' },
      [...LINKS, 'share measures known'],
      {
        indicators: [
          { id: 'i', ofMission: true },
          { id: 'j', node: 'settled' },
        ],
      },
    ),
  },
  'F-08': {
    fires: {
      misfit: flow({ mission: 'mission', jobs: 'activity' }, ['mission contributes jobs']),
    },
    // A link that has lost an end's kind, and one about another link.
    silent: flow(
      { jobs: 'activity', known: 'outcome', bus: 'assumption', lost: 'risk' },
      ['jobs produces known', 'bus assumes link0', 'lost produces known'],
      { with: { lost: { kind: null } } },
    ),
  },
  'F-09': {
    fires: { loop: flow(CHAIN, [...LINKS, 'known enables jobs']) },
    silent: flow(CHAIN, [...LINKS, 'mission feedback jobs']),
  },
  'F-10': {
    fires: {
      // The course helps the jobs, but does not replace them.
      single: flow({ ...CHAIN, course: 'activity' }, [...LINKS, 'course enables jobs']),
    },
    silent: flow(TWO, TWO_LINKS),
  },
  'F-11': {
    fires: {
      ignored: flow({ distance: 'barrier', known: 'outcome' }, ['distance blocks known']),
    },
    silent: flow({ distance: 'barrier', bus: 'activity' }, ['bus addresses distance']),
  },
  'F-12': {
    fires: {
      activity: flow({ known: 'outcome' }, [], {
        with: { known: { label: '“Organising” a job fair' } },
      }),
    },
    silent: flow({ known: 'outcome', jobs: 'activity' }, [], {
      with: {
        known: { label: 'Young people design their days' },
        jobs: { label: 'Organise jobs' },
      },
    }),
  },
  'F-13': {
    fires: {
      early: flow(CHAIN, LINKS, {
        with: {
          contracts: { expectedDate: '2027-01-31' },
          link1: { delayMonths: 1 },
          known: { expectedDate: '2027-02-27' },
        },
      }),
    },
    silent: flow(CHAIN, LINKS, {
      with: {
        contracts: { expectedDate: '2027-01-31' },
        link1: { delayMonths: 1 },
        known: { expectedDate: '2027-02-28' },
        mission: { expectedDate: '2027-02-28' },
      },
    }),
  },
  'F-14': {
    fires: { nodes: flow(crowd(41)), links: hub(8) },
    silent: hub(7),
  },
  'F-15': {
    fires: { rosy: flow(CHAIN, LINKS, { with: { link0: { polarity: 'minus' } } }) },
    silent: flow(CHAIN, LINKS, { with: { link1: { polarity: 'minus' } } }),
  },
  'F-16': {
    fires: {
      untested: flow(TWO, TWO_LINKS, {
        with: { link1: { confidence: 1 }, link2: { confidence: 3 }, link3: { confidence: 0 } },
        answers: { pilot: { hypotheses: ['link2'] } },
      }),
    },
    silent: flow(TWO, TWO_LINKS, {
      with: { link1: { confidence: 1 }, link2: { confidence: 1 } },
      answers: { pilot: { hypotheses: ['link2'] } },
    }),
  },
};
