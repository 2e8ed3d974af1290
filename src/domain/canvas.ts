// Which facts of the workbook stand on the policy canvas (step 8.4), box by box, in no language.
// Public by nature: it never reads power, interest, attitude, contacts or other private fields.
// Layout of boxes: our own design.
import {
  type CauseFact,
  causeTree,
  criteriaOf,
  type CriterionFact,
  factsOf,
  type NodeFact,
  peopleOf,
  type PeopleFact,
  pilotOf,
  type PilotFact,
  sourcesOf,
} from '#domain/canvas-facts.ts';
import { type PlanFacts, planFactsOf } from '#domain/canvas-plan.ts';
import type { Quantity } from '#domain/field.ts';
import type { Flow } from '#domain/graph.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { isUnspoken } from '#domain/statement.ts';
import { strongestPaths } from '#domain/strongest-path.ts';

/** More nodes than this nobody takes in at a glance. */
const PATHWAY_NODES = 12;
const TOP = 3;
const MOST_FACTS = 4;

/** `step` is where the box is filled; the six boxes with `isKey` are looked for first and shown even when empty. */
export const BOXES = {
  challenge: { step: 'challenge', isKey: true },
  mission: { step: 'statement', isKey: true },
  pathway: { step: 'flow', isKey: true },
  people: { step: 'register', isKey: true },
  pilot: { step: 'actions', isKey: true },
  indicators: { step: 'flow', isKey: true },
  criteria: { step: 'criteria', isKey: false },
  barriers: { step: 'flow', isKey: false },
  risks: { step: 'flow', isKey: false },
  sdgs: { step: 'challenge', isKey: false },
  vision: { step: 'vision', isKey: false },
  sectors: { step: 'map', isKey: false },
  governance: { step: 'governance', isKey: false },
  cluster: { step: 'cluster', isKey: false },
  instruments: { step: 'instruments', isKey: false },
  design: { step: 'pilot', isKey: false },
  resources: { step: 'budget', isKey: false },
  communication: { step: 'communication', isKey: false },
  transition: { step: 'transition', isKey: false },
} as const;
export type BoxId = keyof typeof BOXES;

export interface Canvas {
  readonly header: {
    readonly title: string;
    readonly territory: string;
    readonly drafting: Window;
    readonly delivery: Window;
  };
  readonly challenge: {
    readonly challenge: string;
    readonly baseline: Quantity | null;
    /** In tree order; depth 0 is a direct cause. */
    readonly causes: readonly CauseFact[];
  };
  readonly criteria: readonly CriterionFact[];
  /** `left` counts the Nodes of the flow that are not on the pathway. */
  readonly pathway: Flow & { readonly left: number };
  readonly people: PeopleFact;
  /** With what addresses them. */
  readonly barriers: readonly NodeFact[];
  readonly pilot: PilotFact;
  readonly indicators: {
    readonly baseline: Quantity | null;
    readonly target: Quantity | null;
    readonly deadline: string | null;
    readonly object: string;
    /** With what they measure. */
    readonly measures: readonly NodeFact[];
  };
  readonly sdgs: readonly string[];
  readonly risks: readonly NodeFact[];
  readonly assumptions: readonly NodeFact[];
  readonly sources: readonly string[];
  readonly plan: PlanFacts;
  /** Boxes with nothing to say. */
  readonly empty: ReadonlySet<BoxId>;
}

type Window = readonly [start: string | null, end: string | null];

/** The canvas of a workbook on a day (ISO date): the next gate is told. */
export function canvasOf(snapshot: Snapshot, today: string): Canvas {
  const { start, challenge, statement } = snapshot.answers;
  const facts = {
    header: {
      title: start.title.trim(),
      territory: start.territory.trim(),
      drafting: [start.draftingStart, start.draftingEnd],
      delivery: [start.deliveryStart, start.deliveryEnd],
    },
    challenge: {
      challenge: challenge.challenge.trim(),
      baseline: given(challenge.baseline),
      causes: causeTree(snapshot),
    },
    criteria: criteriaOf(snapshot),
    pathway: pathwayOf(snapshot),
    people: peopleOf(snapshot),
    barriers: [
      ...factsOf(snapshot, 'barrier', 'addresses', 'arriving'),
      ...Object.values(snapshot.answers.barriers.barrier).map((label) => ({ label, about: [] })),
    ].slice(0, MOST_FACTS),
    pilot: pilotOf(snapshot),
    indicators: {
      baseline: given(challenge.baseline),
      target: given(statement.target),
      deadline: statement.deadline,
      object: [statement.object, statement.group, statement.place]
        .map((part) => part.trim())
        .filter(Boolean)
        .join(' '),
      measures: measuresOf(snapshot).slice(0, MOST_FACTS),
    },
    sdgs: challenge.sdgs,
    risks: factsOf(snapshot, 'risk', 'threatens', 'leaving').slice(0, TOP),
    assumptions: factsOf(snapshot, 'assumption', 'assumes', 'leaving').slice(0, TOP),
    sources: sourcesOf(snapshot),
    plan: planFactsOf(snapshot, today),
  } as const;
  return { ...facts, empty: emptyBoxes(snapshot, facts) };
}

/** The indicators of step 8.1, whose names say what they measure; without any, those drawn in the flow. */
function measuresOf(snapshot: Snapshot): readonly NodeFact[] {
  const planned = snapshot.indicators
    .filter(({ name }) => name.trim() !== '')
    .map(({ name }) => ({ label: name.trim(), about: [] }));
  return planned.length > 0 ? planned : factsOf(snapshot, 'indicator', 'measures', 'leaving');
}

const given = (quantity: Quantity): Quantity | null => (quantity.value === null ? null : quantity);

function emptyBoxes(snapshot: Snapshot, canvas: Omit<Canvas, 'empty'>): ReadonlySet<BoxId> {
  const { challenge, people, indicators, plan } = canvas;
  const filled: Readonly<Record<BoxId, boolean>> = {
    challenge:
      challenge.challenge !== '' || challenge.baseline !== null || challenge.causes.length > 0,
    mission: !isUnspoken(snapshot),
    pathway: canvas.pathway.nodes.length > 0,
    people:
      [people.owner, people.lead, people.mandate].some((text) => text !== '') ||
      people.affected.length > 0 ||
      people.spheres.length > 0,
    pilot: canvas.pilot.total > 0,
    indicators: indicators.target !== null || indicators.measures.length > 0,
    criteria: canvas.criteria.length > 0,
    barriers: canvas.barriers.length > 0,
    risks: canvas.risks.length + canvas.assumptions.length + plan.dangers.length > 0,
    sdgs: canvas.sdgs.length > 0,
    vision: plan.vision.headline !== '',
    sectors: plan.sectors.length > 0,
    governance: plan.governance.length > 0,
    cluster: plan.cluster.purpose !== '' || plan.cluster.synergies.length > 0,
    instruments: plan.instruments.length > 0,
    design: plan.design.place !== '' || plan.design.group !== '' || plan.design.start !== null,
    resources: plan.resources.total !== null || plan.resources.sources.length > 0,
    communication: plan.communication.length > 0,
    transition: plan.transition.gate !== null || plan.transition.heirs.length > 0,
  };
  return new Set((Object.keys(BOXES) as BoxId[]).filter((id) => !filled[id]));
}

function pathwayOf({ nodes, links }: Snapshot): Canvas['pathway'] {
  const path = strongestPaths({ nodes, links }, PATHWAY_NODES);
  return { ...path, left: nodes.length - path.nodes.length };
}
