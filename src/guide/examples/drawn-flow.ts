// A flow told as short lists: nodes by id and kind, links by their ends. For examples only.
// Knows no language: a label is the text `nodes.<id>`.
import type { WorkbookData } from '#domain/data.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';

export type ToldNode = readonly [id: string, kind: NodeKind];
/** An end is the id of a Node, or a Link by its ends: `courses>skills`. */
export type ToldLink = readonly [from: string, kind: LinkKind, to: string];

/** The id a told Node has in the workbook. */
export const nodeId = (id: string): string => `n-${id}`;

const endId = (end: string): string =>
  end.includes('>') ? `l-${end.replace('>', '-')}` : nodeId(end);

/** Nodes and links of a workbook; `mission` is the Node that is the main impact. */
export const drawnFlow = (
  words: (key: string) => string,
  mission: string,
  nodes: readonly ToldNode[],
  links: readonly ToldLink[],
): Required<Pick<WorkbookData, 'nodes' | 'links'>> => ({
  nodes: nodes.map(([id, kind]) => ({
    id: nodeId(id),
    kind,
    label: words(`nodes.${id}`),
    ...(id === mission && { main: true }),
  })),
  links: links.map(([from, kind, to]) => ({
    id: endId(`${from}>${to.replace('>', '-')}`),
    kind,
    from: endId(from),
    to: endId(to),
  })),
});
