// What a hand can do on the map of the flow. Four do it: mouse, keyboard, finger, and Edits without any screen.
// Knows no story.
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import type { Side } from '#flow/flow-ui.ts';

/** A Link by the labels of the Nodes it joins. */
export type Between = readonly [from: string, to: string];

/** A Link's ends as a word. */
export const joined = (from: string, to: string | Between): string => [from, to].flat().join(' > ');

/** Nodes are known by their labels, which differ. */
export interface FlowHand {
  /** The answer to the first question of an empty flow. */
  begin(mission: string): Promise<void>;
  add(kind: NodeKind, label: string): Promise<void>;
  /** A Node that follows on another (`out`), or that the other one needs (`into`). */
  next(beside: string, side: Side, kind: NodeKind, label: string): Promise<void>;
  join(from: string, to: string | Between): Promise<void>;
  unlink(link: Between): Promise<void>;
  /** A little aside and down. */
  move(label: string): Promise<void>;
  rename(label: string, next: string): Promise<void>;
  setKind(label: string, kind: NodeKind): Promise<void>;
  /** A group of Nodes, folded into one card and unfolded again. */
  group(labels: readonly string[]): Promise<void>;
  remove(label: string): Promise<void>;
  undo(): Promise<void>;
  tidy(): Promise<void>;
}
