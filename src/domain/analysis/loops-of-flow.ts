// The loops of the flow: where causal Links and feedback lead back to where they began, and whether such a
// loop feeds itself or holds itself back. Pure. Basis: Johnson, Finding all the elementary circuits, 1975;
// signs of loops [52].
import type { Bounded } from '#domain/analysis/bounded.ts';
import { type Graph, type GraphLink, type GraphNode, isCausal } from '#domain/graph.ts';
import { joined } from '#domain/joined.ts';
import { closingSteps } from '#domain/loops.ts';
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
  const stepsFrom = (place: number): readonly Step<L>[] => out[place] ?? [];
  const closing = closingSteps(out.length, stepsFrom, ({ to }) => to);
  const found: Step<L>[][] = [];
  // Every loop passes the end of a closing step. It is found from the first of them that it passes.
  const done = new Set<number>();
  for (const { to: start } of closing) {
    if (done.has(start)) continue;
    if (found.length > MOST_COUNTED) break;
    loopsThrough(start, (place) => stepsFrom(place).filter(({ to }) => !done.has(to)), found);
    done.add(start);
  }
  const isExact = found.length <= MOST_COUNTED;
  const loops = isExact ? found : found.slice(0, MOST_COUNTED);
  const items = loops
    .toSorted((a, b) => a.length - b.length)
    .slice(0, most)
    .map((steps) => signed(fromFirst(steps)));
  return { items, total: loops.length, isExact };
}

interface Step<L> {
  readonly to: number;
  readonly link: L;
  readonly effect: Effect;
}

const stepsOf = <L extends GraphLink>(flow: Graph<GraphNode, L>): readonly Step<L>[][] =>
  joined(flow).nodes.map(({ node, leaving }) =>
    leaving.flatMap(({ link, to }) =>
      to && (isCausal(link) || link.kind === 'feedback')
        ? [{ to: to.at, link, effect: effectOf(link, node.kind) }]
        : [],
    ),
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

/** The same loop, begun at the first Node of the flow that it passes. */
function fromFirst<L>(steps: readonly Step<L>[]): readonly Step<L>[] {
  const places = steps.map(({ to }) => to);
  const first = places.indexOf(Math.min(...places)) + 1;
  return [...steps.slice(first), ...steps.slice(0, first)];
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
