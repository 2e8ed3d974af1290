// Which kinds of Nodes may come next to one, on either side, the likeliest first.
// Pure: the grammar decides; feedback is never the first thought.
import { inferKind } from '#domain/grammar.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';
import type { Side } from '#flow/flow-ui.ts';

const FORWARDS: readonly NodeKind[] = ['output', 'outcome', 'impact', 'barrier', 'activity'];
const BACKWARDS: readonly NodeKind[] = ['activity', 'output', 'outcome', 'input', 'barrier'];

/** Kinds a new Node may have that follows on a Node (`out`), or that it needs (`into`). */
export function nextKinds(node: Pick<FlowNode, 'kind' | 'main'>, side: Side): NodeKind[] {
  const first = side === 'out' ? FORWARDS : BACKWARDS;
  return [...first, ...NODE_KINDS.filter((kind) => !first.includes(kind))].filter((kind) => {
    const link = side === 'out' ? inferKind(node, { kind }) : inferKind({ kind }, node);
    return link !== null && link !== 'feedback';
  });
}
