// The single facts of the policy canvas, read from a workbook. Kept apart from the list of boxes.
// Never reads power, interest, attitude or contacts. Knows nothing of languages or layout.
import { median } from '#domain/arithmetic.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { Stakeholder } from '#domain/records/stakeholder.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { CORE_CRITERIA, CRITERIA } from '#domain/vocabularies/mission.ts';
import { SPHERE_OF, type Sphere, SPHERES } from '#domain/vocabularies/people.ts';

const NEXT_ACTIONS = 5;
/** Below this middle score of 3 a criterion is weak; from this spread on people should talk (step 3.2). */
const WEAK = 2;
const APART = 2;

export interface CriterionFact {
  readonly criterion: (typeof CRITERIA)[number];
  /** 0-3: the middle score, and the lowest and highest. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface ActionFact {
  readonly title: string;
  readonly owner: string;
  readonly end: string | null;
}

/** A Node and what it acts on, by their labels. */
export interface NodeFact {
  readonly label: string;
  readonly about: readonly string[];
}

export interface CauseFact {
  readonly label: string;
  /** 0 is a direct cause. */
  readonly depth: number;
}

export interface PeopleFact {
  readonly owner: string;
  readonly lead: string;
  readonly mandate: string;
  readonly affected: readonly string[];
  /** Everybody not named above; null is the sphere of those without an actor type. */
  readonly spheres: readonly {
    readonly sphere: Sphere | null;
    readonly names: readonly string[];
  }[];
}

export interface PilotFact {
  readonly next: readonly ActionFact[];
  readonly done: number;
  readonly total: number;
}

/** Causes below what they explain; a cause whose parent is gone, or that explains itself, counts as direct. */
export function causeTree({ causes }: Snapshot): readonly CauseFact[] {
  const seen = new Set<string>();
  const found: { label: string; depth: number }[] = [];
  const visit = (list: Snapshot['causes'], depth: number): void => {
    for (const cause of list) {
      if (seen.has(cause.id)) continue;
      seen.add(cause.id);
      if (cause.label.trim() !== '') found.push({ label: cause.label.trim(), depth });
      visit(
        causes.filter((other) => other.parent === cause.id),
        depth + 1,
      );
    }
  };
  const ids = new Set<string | null>(causes.map((cause) => cause.id));
  visit(
    causes.filter((cause) => !ids.has(cause.parent)),
    0,
  );
  visit(causes, 0);
  return found;
}

/** The core five as scored; of the other seven what is weak or far apart, as that is to be talked about. */
export const criteriaOf = ({ answers: { criteria } }: Snapshot): CriterionFact[] =>
  CRITERIA.flatMap((criterion) => {
    const scores = Object.values(criteria.scores[criterion] ?? {});
    const middle = median(scores);
    if (middle === null) return [];
    const fact = { criterion, median: middle, low: Math.min(...scores), high: Math.max(...scores) };
    const isCore = CORE_CRITERIA.some((core) => core === criterion);
    return isCore || middle < WEAK || fact.high - fact.low >= APART ? [fact] : [];
  });

/** Everybody by part and sphere, each named once. */
export function peopleOf({ answers: { start, challenge }, stakeholders }: Snapshot): PeopleFact {
  const named = stakeholders.filter((one) => one.name.trim() !== '');
  const nameOf = (id: string | null): string =>
    named.find((one) => one.id === id)?.name.trim() ?? '';
  const isAffected = (one: Stakeholder): boolean =>
    challenge.affectedGroups.includes(one.id) ||
    one.actorType === 'affected_people' ||
    one.roles.includes('affected');
  const others = named.filter(
    (one) => !isAffected(one) && one.id !== start.accountableOwner && one.id !== start.lead,
  );
  const inSphere = Map.groupBy(others, (one) => (one.actorType ? SPHERE_OF[one.actorType] : null));
  return {
    owner: nameOf(start.accountableOwner),
    lead: nameOf(start.lead),
    mandate: start.mandate.trim(),
    affected: named.filter(isAffected).map((one) => one.name.trim()),
    spheres: [...SPHERES, null].flatMap((sphere) => {
      const names = (inSphere.get(sphere) ?? []).map((one) => one.name.trim());
      return names.length > 0 ? [{ sphere, names }] : [];
    }),
  };
}

/** Labelled Nodes of a kind, the most important first, with what stands at the other end of a kind of Link. */
export function factsOf(
  { nodes, links }: Snapshot,
  kind: NodeKind,
  by: string,
  direction: 'arriving' | 'leaving',
): NodeFact[] {
  const labels = new Map(
    nodes.map((node): [string | null, string] => [node.id, node.label.trim()]),
  );
  return nodes
    .filter((node) => node.kind === kind && node.label.trim() !== '')
    .toSorted((a, b) => importanceOf(b) - importanceOf(a))
    .map((node) => {
      const joined = links.filter(
        (link) => link.kind === by && (direction === 'arriving' ? link.to : link.from) === node.id,
      );
      const about = joined.map(
        (link) => labels.get(direction === 'arriving' ? link.from : link.to) ?? '',
      );
      return { label: node.label.trim(), about: about.filter(Boolean) };
    });
}

const importanceOf = (node: FlowNode): number => node.importance ?? 2;

/** What is still to do, the earliest end first, undated last. */
export function pilotOf({ tasks, stakeholders }: Snapshot): PilotFact {
  const counted = tasks.filter((task) => task.status !== 'dropped' && task.title.trim() !== '');
  const open = counted.filter((task) => task.status !== 'done');
  const next = open
    .toSorted((a, b) => (a.end ?? '9').localeCompare(b.end ?? '9'))
    .slice(0, NEXT_ACTIONS);
  return {
    total: counted.length,
    done: counted.length - open.length,
    next: next.map((task) => ({
      title: task.title.trim(),
      owner: stakeholders.find((one) => one.id === task.owner)?.name.trim() ?? '',
      end: task.end,
    })),
  };
}

/** Where the figures come from, each once. */
export function sourcesOf({ answers: { challenge, statement }, causes }: Snapshot): string[] {
  const all = [
    challenge.baseline.source,
    statement.target.source,
    ...causes.map((cause) => cause.source),
  ];
  return [...new Set(all.map((source) => source.trim()).filter(Boolean))];
}
