// What can be assumed to happen to a Node when one asks "what if", and how far from the plan that is.
// Pure. Own design (d).
import type { NodeKind } from '#domain/vocabularies/flow.ts';

export const WHAT_IF_EVENTS = ['fails', 'halves', 'doubles', 'falls', 'breaks', 'happens'] as const;
export type WhatIfEvent = (typeof WHAT_IF_EVENTS)[number];

/** The state at which an event holds a Node: -1 nothing of it is left, 0 as planned, 1 twice as much. */
export const EVENT_STATE: Readonly<Record<WhatIfEvent, number>> = {
  fails: -1,
  halves: -0.5,
  doubles: 1,
  falls: -1,
  breaks: -1,
  happens: 1,
};

const OURS = ['fails', 'halves', 'doubles'] as const;
const NOT_OURS = ['falls', 'halves', 'doubles'] as const;
const EVENTS_OF: Readonly<Partial<Record<NodeKind, readonly WhatIfEvent[]>>> = {
  activity: OURS,
  input: OURS,
  output: OURS,
  outcome: OURS,
  barrier: NOT_OURS,
  context: NOT_OURS,
  unintended: NOT_OURS,
  assumption: ['breaks'],
  risk: ['happens'],
};

/** What may be assumed of a Node of this kind, the likeliest question first; nothing of ends and measures. */
export const eventsFor = (kind: NodeKind | null): readonly WhatIfEvent[] =>
  (kind && EVENTS_OF[kind]) ?? [];
