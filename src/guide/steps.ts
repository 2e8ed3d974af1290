// The steps of the method, in order. Adding a form step is one entry here, one record, and texts.
// Source: the RESIST goals and the method's own backbone, see `sources.ts`.
import { group, type Step } from '#guide/step.ts';

const STEP_LIST = [
  {
    id: 'start',
    number: '1.1',
    chapter: 'prepare',
    minutes: 20,
    blocks: [
      group('place', 'start', ['title', 'territory', 'level']),
      group('accountability', 'start', ['lead', 'accountableOwner'], { layout: 'row' }),
      { records: 'members', columns: ['name', 'unit', 'task'] },
      group('drafting', 'start', ['draftingStart', 'draftingEnd'], { layout: 'row' }),
      group('delivery', 'start', ['deliveryStart', 'deliveryEnd'], { layout: 'row' }),
      group('mandate', 'start', ['mandate']),
      group('setting', 'start', ['initiativeType', 'otherMissions', 'languages'], {
        advanced: true,
      }),
    ],
    sources: ['s25'],
  },
  {
    id: 'challenge',
    number: '2.2',
    chapter: 'understand',
    minutes: 60,
    blocks: [
      group('challenge', 'challenge', ['challenge', 'affectedGroups']),
      group('baseline', 'challenge', ['baseline']),
      { records: 'causes', columns: ['label', 'parent', 'source'] },
      group('lasting', 'challenge', ['whoGains', 'solutionNeutral']),
      group('sdgs', 'challenge', ['sdgs'], { advanced: true }),
    ],
    sources: ['s24', 's34'],
  },
  {
    id: 'statement',
    number: '3.1',
    chapter: 'mission',
    minutes: 75,
    blocks: [
      { view: 'sentence' },
      group('measure', 'statement', ['endState', 'target', 'deadline']),
      group('neutral', 'statement', ['solutionNeutral']),
      { records: 'drafts', columns: ['wording', 'dots'] },
    ],
    sources: ['s16', 's17', 's32'],
  },
  {
    id: 'criteria',
    number: '3.2',
    chapter: 'mission',
    minutes: 30,
    blocks: [{ view: 'criteria' }],
    sources: ['s16', 's95', 's23'],
  },
  {
    id: 'register',
    number: '4.1',
    chapter: 'people',
    minutes: 75,
    blocks: [
      { view: 'grid' },
      {
        records: 'stakeholders',
        columns: ['name', 'actorType', 'power', 'interest'],
        more: ['roles', 'level', 'stake', 'legitimacy', 'urgency', 'attitude', 'contact'],
      },
    ],
    sources: ['s47', 's46'],
  },
  {
    id: 'flow',
    number: '5.2',
    chapter: 'flow',
    minutes: 120,
    blocks: [{ view: 'flow' }],
    sources: ['s85', 's55'],
  },
  {
    id: 'actions',
    number: '6.2',
    chapter: 'pilot',
    minutes: 75,
    blocks: [
      { view: 'plan' },
      {
        records: 'tasks',
        columns: ['title', 'owner', 'start', 'end', 'deliverable', 'status'],
        more: ['dependsOn', 'enables'],
      },
    ],
    sources: ['s1', 's14', 's43'],
  },
  {
    id: 'canvas',
    number: '8.4',
    chapter: 'learn',
    minutes: 20,
    blocks: [{ view: 'canvas' }],
    sources: ['s92'],
  },
] as const satisfies readonly Step[];

export type StepId = (typeof STEP_LIST)[number]['id'];
export const STEPS: readonly (Step & { readonly id: StepId })[] = STEP_LIST;

/** The step with this id, or undefined for an unknown one (an old link, a newer file). */
export const findStep = (id: string): (Step & { readonly id: StepId }) | undefined =>
  STEPS.find((step) => step.id === id);

/** The step with this id. */
export function stepOf(id: StepId): Step & { readonly id: StepId } {
  const step = findStep(id);
  if (!step) throw new Error(`No step ${id}`);
  return step;
}
