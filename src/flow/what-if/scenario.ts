// What this tab's person assumes when asking "what if". Tab state only, never document content.
// Kept per workbook while the tab lives, so that a look at the map does not lose it.
import { create } from 'zustand';
import type { WhatIfEvent } from '#domain/what-if-events.ts';

/** Something happens to a Node. */
export interface Assumed {
  readonly id: string;
  readonly event: WhatIfEvent;
}

type Scenarios = Readonly<Record<string, readonly Assumed[]>>;

const NOTHING: readonly Assumed[] = [];
const useScenarios = create<Scenarios>()(() => ({}));

/** What is assumed in a workbook, in the order in which it was said. */
export const useAssumed = (docId: string): readonly Assumed[] =>
  useScenarios((scenarios) => scenarios[docId] ?? NOTHING);

const change = (docId: string, to: (assumed: readonly Assumed[]) => readonly Assumed[]): void =>
  useScenarios.setState((all) => ({ [docId]: to(all[docId] ?? NOTHING) }));

/** Assumes that something happens to a Node, instead of what was assumed of it. */
export const assume = (docId: string, id: string, event: WhatIfEvent): void =>
  change(docId, (assumed) =>
    assumed.some((each) => each.id === id)
      ? assumed.map((each) => (each.id === id ? { id, event } : each))
      : [...assumed, { id, event }],
  );

/** A Node is as planned again. */
export const asPlanned = (docId: string, id: string): void =>
  change(docId, (assumed) => assumed.filter((each) => each.id !== id));
