// The loops of the flow: where causal Links and feedback lead back to where they began, and whether such a
// loop feeds itself or holds itself back. Pure. Basis: Johnson, Finding all the elementary circuits, 1975;
// signs of loops [52].
import type { Bounded } from '#domain/analysis/bounded.ts';
import { componentsOf } from '#domain/analysis/components.ts';
import { type Graph, type GraphLink, type GraphNode, isCausal } from '#domain/graph.ts';
import { joined } from '#domain/joined.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';

export interface Loop<L extends GraphLink = GraphLink> {
  /** From the first Node of the flow that it passes, round and back. */
  readonly links: readonly L[];
  readonly sign: 'reinforcing' | 'balancing' | 'unknown';
  /** Links that push the wanted state away. */
  readonly hurting: number;
  /** Links of which nobody knows which way they work. */
  readonly unsure: number;
  /** Links nobody has judged; they were taken to help. */
  readonly unsaid: number;
}

/** No more are looked for. */
const MOST_COUNTED = 1000;

/** Loops that pass no Node twice, at most `most`, the shortest first. */
export function flowLoops<L extends GraphLink>(
  flow: Graph<GraphNode, L>,
  most: number,
): Bounded<Loop<L>> {
  const out = stepsOf(flow);
  const found: Step<L>[][] = [];
  const groups = [...loopingGroups([...out.keys()], out)];
  for (const group of groups) {
    if (found.length > MOST_COUNTED) break;
    const inside = new Set(group);
    const start = Math.min(...group);
    loopsThrough(start, (place) => (out[place] ?? []).filter(({ to }) => inside.has(to)), found);
    // Each loop is found once, from the first of its Nodes: the others are looked for without it.
    groups.push(
      ...loopingGroups(
        group.filter((place) => place !== start),
        out,
      ),
    );
  }
  const isExact = found.length <= MOST_COUNTED;
  const loops = isExact ? found : found.slice(0, MOST_COUNTED);
  const items = loops
    .toSorted((a, b) => a.length - b.length)
    .slice(0, most)
    .map(signed);
  return { items, total: loops.length, isExact };
}

interface Step<L> {
  readonly to: number;
  readonly link: L;
  readonly effect: Effect;
}

function stepsOf<L extends GraphLink>(flow: Graph<GraphNode, L>): Step<L>[][] {
  const at = new Map(flow.nodes.map(({ id }, place) => [id, place]));
  const { nodes } = joined(flow);
  return flow.nodes.map(({ id, kind }) =>
    (nodes.get(id)?.leaving ?? []).flatMap(({ link, to }) =>
      to && (isCausal(link) || link.kind === 'feedback')
        ? [{ to: at.get(to.node.id) ?? -1, link, effect: effectOf(link, kind) }]
        : [],
    ),
  );
}

/** What lies on loops, in groups without a loop from one to another. */
const loopingGroups = <L>(places: readonly number[], out: readonly Step<L>[][]) =>
  componentsOf(places, (place) => (out[place] ?? []).map(({ to }) => to)).filter(
    ([first = -1, second]) =>
      second !== undefined || (out[first] ?? []).some(({ to }) => to === first),
  );

/** Adds the loops that begin and end at `start`, until more than can be counted are found. */
function loopsThrough<L>(
  start: number,
  stepsFrom: (place: number) => readonly Step<L>[],
  found: Step<L>[][],
): void {
  const blocked = new Set<number>();
  /** By a blocked Node: who may be tried again once it is free. */
  const waiting = new Map<number, Set<number>>();
  const free = (place: number): void => {
    const todo = [place];
    for (const each of todo) {
      if (!blocked.delete(each)) continue;
      todo.push(...(waiting.get(each) ?? []));
      waiting.delete(each);
    }
  };
  const taken: Step<L>[] = [];
  const enter = (place: number) => {
    blocked.add(place);
    return { place, steps: stepsFrom(place), turn: 0, isClosed: false };
  };
  const path = [enter(start)];
  for (let top = path.at(-1); top && found.length <= MOST_COUNTED; top = path.at(-1)) {
    const step = top.steps[top.turn];
    top.turn += 1;
    if (step === undefined) {
      path.pop();
      taken.pop();
      if (top.isClosed) {
        free(top.place);
        const above = path.at(-1);
        if (above) above.isClosed = true;
      } else for (const { to } of top.steps) waitFor(waiting, to, top.place);
    } else if (step.to === start) {
      found.push([...taken, step]);
      top.isClosed = true;
    } else if (!blocked.has(step.to)) {
      taken.push(step);
      path.push(enter(step.to));
    }
  }
}

function waitFor(waiting: Map<number, Set<number>>, place: number, who: number): void {
  const known = waiting.get(place);
  if (known) known.add(who);
  else waiting.set(place, new Set([who]));
}

type Effect = 'helps' | 'hurts' | 'unsure' | 'unsaid';

/**
 * What a Link does for the state one wants. A barrier is wanted gone: that it pushes away what it leads to is
 * what makes removing it help. The kinds that remove a barrier say so themselves.
 */
function effectOf({ kind, polarity }: GraphLink, cause: NodeKind | null): Effect {
  if (polarity === 'unsure') return 'unsure';
  if (polarity === null) return kind === 'addresses' || kind === 'blocks' ? 'helps' : 'unsaid';
  return (polarity === 'minus') === (cause === 'barrier') ? 'helps' : 'hurts';
}

function signed<L extends GraphLink>(steps: readonly Step<L>[]): Loop<L> {
  const count = (wanted: Effect): number => steps.filter(({ effect }) => effect === wanted).length;
  const [hurting, unsure, unsaid] = [count('hurts'), count('unsure'), count('unsaid')];
  const sign = unsure > 0 ? 'unknown' : hurting % 2 === 1 ? 'balancing' : 'reinforcing';
  return { links: steps.map(({ link }) => link), sign, hurting, unsure, unsaid };
}
