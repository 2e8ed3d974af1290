// When each Node can be true at the earliest, along the delays of the causal Links. Pure, in linear time.
// Loops are opened at the Links that close them. Must not ask for today's date. Basis: [52]; own design (d).
import { addMonths } from '#domain/dates.ts';
import { stepsFrom, stepsTo } from '#domain/analysis/causal-steps.ts';
import { type Graph, type GraphLink, type GraphNode, loopClosingLinks } from '#domain/graph.ts';
import { joined, type JoinedNode } from '#domain/joined.ts';
import type { Task } from '#domain/records/task.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';

/** What the flow itself does not know. Dates are ISO `yyyy-mm-dd`. */
export interface Calendar {
  readonly tasks: readonly Pick<Task, 'enables' | 'end' | 'status'>[];
  /** When delivery begins (step 1.1), if anybody has said so. */
  readonly deliveryStart: string | null;
  readonly today: string;
}

/** Where a date comes from that no cause gives. */
export type DateSource = 'expected' | 'tasks' | 'delivery' | 'today';

export interface Timed<L extends GraphLink = GraphLink> {
  /** The earliest date; null when nothing says when it could be. */
  readonly earliest: string | null;
  /** The Link whose cause it waits for; null when the date is its own. */
  readonly waitsFor: L | null;
  /** Where its own date comes from; null when it waits for a cause or has no date. */
  readonly source: DateSource | null;
  /** True when something it needs has no date: it may be later. */
  readonly isOpen: boolean;
}

/** Kinds that need no cause to begin. */
const STARTERS: ReadonlySet<NodeKind | null> = new Set(['activity', 'input', 'context']);

/** Each Node's earliest date, by id. */
export function timing<L extends GraphLink>(
  flow: Graph<GraphNode, L>,
  calendar: Calendar,
): ReadonlyMap<string, Timed<L>> {
  const closing = new Set(loopClosingLinks(flow));
  const { nodes } = joined(flow);
  const causesOf = (place: JoinedNode<GraphNode, L>) =>
    stepsTo(place).filter(({ link }) => !closing.has(link));
  const own = ownDates(calendar);
  const waiting = nodes.map((place) => causesOf(place).length);
  const timed = new Map<string, Timed<L>>();
  const ready = nodes.filter(({ at }) => waiting[at] === 0);
  for (const place of ready) {
    const { node } = place;
    const causes = causesOf(place).map(({ link }) => link);
    timed.set(node.id, timeOf(node, own(node, causes.length > 0), causes, timed));
    for (const { link, to } of stepsFrom(place)) {
      if (closing.has(link)) continue;
      const left = (waiting[to.at] ?? 0) - 1;
      waiting[to.at] = left;
      if (left === 0) ready.push(to);
    }
  }
  return timed;
}

type Own = { readonly date: string; readonly source: DateSource } | null;

/** A date that does not come from causes. What only follows from others has none, unless tasks stand before it. */
function ownDates({ tasks, deliveryStart, today }: Calendar) {
  const ends = new Map<string, string>();
  for (const { enables, end, status } of tasks)
    if (enables !== null && end !== null && status !== 'dropped' && end > (ends.get(enables) ?? ''))
      ends.set(enables, end);
  return ({ id, kind, expectedDate }: GraphNode, hasCauses: boolean): Own => {
    const end = ends.get(id);
    const isStarter = STARTERS.has(kind);
    if (expectedDate && (isStarter || !hasCauses))
      return { date: expectedDate, source: 'expected' };
    if (end !== undefined) return { date: end, source: 'tasks' };
    if (!isStarter) return null;
    // What was to begin long ago begins today at the earliest.
    return deliveryStart !== null && deliveryStart > today
      ? { date: deliveryStart, source: 'delivery' }
      : { date: today, source: 'today' };
  };
}

function timeOf<L extends GraphLink>(
  { join }: GraphNode,
  own: Own,
  causes: readonly L[],
  timed: ReadonlyMap<string, Timed<L>>,
): Timed<L> {
  const known = causes.flatMap((link) => {
    const cause = timed.get(link.from ?? '');
    const from = cause?.earliest ?? null;
    if (from === null) return [];
    const date = addMonths(from, Math.round(link.delayMonths ?? 0));
    return [{ link, date, isOpen: cause?.isOpen ?? false }];
  });
  const isAny = join === 'any';
  const decisive = known.reduce<(typeof known)[number] | null>(
    (best, each) =>
      best && (isAny ? best.date <= each.date : best.date >= each.date) ? best : each,
    null,
  );
  const isMissing = known.length < causes.length;
  const isOpen = isAny
    ? causes.length > 0 && (known.length === 0 || (decisive?.isOpen ?? false))
    : isMissing || known.some((each) => each.isOpen);
  const rest = { isOpen: isOpen || (own === null && causes.length === 0) };
  if (own && (!decisive || own.date >= decisive.date))
    return { earliest: own.date, waitsFor: null, source: own.source, ...rest };
  return {
    earliest: decisive?.date ?? null,
    waitsFor: decisive?.link ?? null,
    source: null,
    ...rest,
  };
}

/** Whole months from one ISO date to a later one; what is begun counts. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - year) * 12 + toMonth - month;
  return addMonths(from, months) < to ? months + 1 : months;
}
