// Small flows for tests, written as words.
// Knows nothing of documents or screens.
import type { Flow } from '#domain/graph.ts';
import { type FlowLink, link } from '#domain/records/link.ts';
import { type FlowNode, node } from '#domain/records/node.ts';
import { emptyValues } from '#domain/snapshot.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';

export const nodeOf = (values: Partial<FlowNode> & { readonly id: string }): FlowNode => ({
  ...emptyValues(node),
  ...values,
});
export const linkOf = (values: Partial<FlowLink> & { readonly id: string }): FlowLink => ({
  ...emptyValues(link),
  ...values,
});

/** Nodes by id and kind (`mission` is the main impact), Links as "from kind to", named link0, link1, … */
export function flowOf(
  kinds: Readonly<Record<string, NodeKind | 'mission'>>,
  links: readonly string[],
): Flow {
  return {
    nodes: Object.entries(kinds).map(([id, kind]) =>
      kind === 'mission'
        ? nodeOf({ id, label: id, kind: 'impact', main: true })
        : nodeOf({ id, label: id, kind }),
    ),
    links: links.map((words, index) => {
      const [from = '', kind, to = ''] = words.split(' ');
      return linkOf({ id: `link${index}`, from, kind: kind as LinkKind, to });
    }),
  };
}
