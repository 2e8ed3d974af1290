// What if something in the flow turns out otherwise than planned: a fuzzy cognitive map run over its Links.
// A thinking aid, no forecast. Pure and deterministic; knows no scenario by name.
import { type Graph, type GraphNode } from '#domain/graph.ts';
import { type Influence, influencesOf } from '#domain/influences.ts';

/** Slope of tanh: at 1 a small push goes on in its own size, a large one levels off. */
const SLOPE = 1;
/** How much of its state a Node keeps from step to step. It lets loops come to rest, and moves no rest point. */
const KEPT = 0.5;
const MOST_STEPS = 200;
/** At rest once no state moves by more than this in a step. */
const SETTLED = 1e-6;
const SUREST = 3;
/** A smaller change counts as none; from the second on it is clear. */
const SLIGHT = 0.05;
const CLEAR = 0.25;

/** How a Node differs from the plan. */
export interface Change {
  /** -1 (nothing of it is left) to 1 (twice as much), 0 as planned. Of a wanted state: how near it comes. */
  readonly value: number;
  /** 0 (a guess) to 3 (very sure). */
  readonly certainty: number;
  /** It stays where it was only because what pulls at it pulls both ways. */
  readonly isTorn: boolean;
}

export interface MapRun {
  /** By the id of each Node of the flow. */
  readonly changes: ReadonlyMap<string, Change>;
  /** False where loops still swing after the last step. */
  readonly isSettled: boolean;
  /** How many Links carry nothing because nobody has said which way they work. */
  readonly undirected: number;
}

/**
 * Runs the map with some Nodes held at a state (-1 to 1) and says how every Node differs from the plan.
 *
 *     x(i, next) = KEPT · x(i) + (1 - KEPT) · tanh(SLOPE · Σ w(j, i) · x(j))
 *
 * x is the distance from the plan, so that the baseline run, in which nothing is held, is 0 everywhere and
 * stays 0 (tanh 0 = 0): a state *is* the difference from the baseline. w is a Link's sign times its strength
 * (1-3) / 3, see `influences.ts`. All Nodes step at once, at most 200 times. Of helping causes that a Node
 * needs all (`join`), only the one that adds least counts; where any one is enough, the one that adds most.
 *
 * How sure: a change is as sure as the least sure Link on its way; where several ways lead to it, each counts
 * by how much it carries, and what pulls the other way counts as 0. So one sure Link that carries little
 * cannot vouch for the rest, and a loop is no surer than what set it going.
 *
 * Basis: Kosko's fuzzy cognitive maps of 1986 (k); distances from the plan, join and certainty: (d).
 */
export function runMap(flow: Graph, held: ReadonlyMap<string, number>): MapRun {
  const { known, undirected } = influencesOf(flow);
  const causes = Map.groupBy(known, ({ effect }) => effect);
  const causesOf = (node: GraphNode, states: States): readonly Influence[] =>
    deciding(node, causes.get(node.id) ?? [], states);

  const { states, isSettled } = settle(flow.nodes, held, (node, now) => {
    let push = 0;
    for (const cause of causesOf(node, now)) push += pull(cause, now);
    return KEPT * (now.get(node.id) ?? 0) + (1 - KEPT) * Math.tanh(SLOPE * push);
  });

  const pullsOn = new Map(
    flow.nodes.map((node) => [
      node.id,
      causesOf(node, states).map((cause) => ({ ...cause, value: pull(cause, states) })),
    ]),
  );
  const given = new Map([...held.keys()].map((id) => [id, SUREST]));
  const certainties = settle(flow.nodes, given, ({ id }, now) =>
    certainty(pullsOn.get(id) ?? [], states.get(id) ?? 0, now),
  ).states;

  const changeOf = ({ id }: GraphNode): Change => {
    const value = states.get(id) ?? 0;
    return {
      value,
      certainty: certainties.get(id) ?? 0,
      isTorn: levelOf(value) === 0 && isPulledBothWays(pullsOn.get(id) ?? []),
    };
  };
  return {
    changes: new Map(flow.nodes.map((node) => [node.id, changeOf(node)])),
    isSettled,
    undirected,
  };
}

/** A change in steps that have words: 0 none, 1 slight, 2 clear, with its sign. */
export function levelOf(value: number): -2 | -1 | 0 | 1 | 2 {
  if (Math.abs(value) < SLIGHT) return 0;
  if (Math.abs(value) < CLEAR) return value < 0 ? -1 : 1;
  return value < 0 ? -2 : 2;
}

type States = ReadonlyMap<string, number>;

/** What one influence adds at the moment. */
const pull = ({ weight, cause }: Influence, states: States): number =>
  weight * (states.get(cause) ?? 0);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The causes that count, after the Node's `join`. */
function deciding(
  { join }: GraphNode,
  causes: readonly Influence[],
  states: States,
): readonly Influence[] {
  if (join === null) return causes;
  const joined = causes
    .filter(({ isJoined }) => isJoined)
    .toSorted((a, b) => pull(a, states) - pull(b, states));
  const one = join === 'all' ? joined[0] : joined.at(-1);
  return causes.filter((cause) => !cause.isJoined || cause === one);
}

/** An influence at rest, and what it adds. */
interface Pull extends Influence {
  readonly value: number;
}

/** The mean certainty of what pulls at a Node, by how much each pulls its way. */
function certainty(pulls: readonly Pull[], state: number, now: States): number {
  const whole = sum(pulls.map(({ value }) => Math.abs(value)));
  if (whole === 0) return 0;
  const sure = pulls
    .filter(({ value }) => value * state > 0)
    .map(
      ({ value, ...way }) => Math.abs(value) * Math.min(way.confidence, now.get(way.cause) ?? 0),
    );
  return sum(sure) / whole;
}

const isPulledBothWays = (pulls: readonly Pull[]): boolean =>
  sum(pulls.map(({ value }) => Math.max(value, 0))) >= SLIGHT &&
  sum(pulls.map(({ value }) => Math.min(value, 0))) <= -SLIGHT;

/** Steps all Nodes at once, those held excepted, until nothing moves. The others start at 0. */
function settle(
  nodes: readonly GraphNode[],
  held: States,
  step: (node: GraphNode, now: States) => number,
): { readonly states: States; readonly isSettled: boolean } {
  let now = held;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    let furthest = 0;
    const next = new Map<string, number>();
    for (const node of nodes) {
      const value = held.get(node.id) ?? step(node, now);
      furthest = Math.max(furthest, Math.abs(value - (now.get(node.id) ?? 0)));
      next.set(node.id, value);
    }
    now = next;
    if (furthest <= SETTLED) return { states: now, isSettled: true };
  }
  return { states: now, isSettled: false };
}
