// Which kinds one works backwards with from a Node, the likeliest first.
// Pure: the grammar decides what is possible, this what is usual.
import { inferKind } from '#domain/grammar.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';

const BEFORE: Readonly<Partial<Record<NodeKind, readonly NodeKind[]>>> = {
  impact: ['outcome', 'output', 'barrier'],
  outcome: ['activity', 'output', 'outcome', 'barrier'],
  output: ['activity', 'output', 'barrier'],
  activity: ['input', 'output', 'activity', 'barrier'],
  barrier: ['activity', 'output', 'outcome', 'challenge'],
};

/** Kinds of what must be true first; none for kinds that nothing comes before. */
export const kindsBefore = (target: Pick<FlowNode, 'kind' | 'main'>): readonly NodeKind[] =>
  (target.kind ? (BEFORE[target.kind] ?? []) : []).filter(
    (kind) => inferKind({ kind }, target) !== null,
  );
