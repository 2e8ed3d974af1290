// Which Nodes or Links a table of the flow shows, and in which order. Decided when one comes or goes, an
// order is chosen or the filter typed: never while somebody writes, so that no row runs from the caret.
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReadModel } from '#document/index.ts';
import { byRisk } from '#domain/link-risk.ts';
import { NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';
import { readFlow } from '#flow/flow-now.ts';
import { kindName, linkSentence, nodeName } from '#text/flow-names.ts';
import { fits } from '#text/search.ts';
import type { Translator } from '#text/translator.ts';
import { useIds } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Rows at once. */
const PORTION = 50;
/** From so many rows on, finding and ordering help. */
const LONG = 12;

export const ORDERS = {
  nodes: ['stored', 'kind', 'name'],
  links: ['stored', 'risk'],
} as const;
export type FlowTableName = keyof typeof ORDERS;
export type RowOrder = (typeof ORDERS)[FlowTableName][number];

export interface FlowRows {
  /** All there are, in the chosen order. */
  readonly ids: readonly string[];
  /** Those that fit the filter. */
  readonly shown: readonly string[];
  /** As many of them as are on the page. */
  readonly onPage: readonly string[];
  /** Puts this many more on the page; 0 when all are. */
  readonly moreBy: number;
  readonly showMore: () => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly order: RowOrder;
  readonly setOrder: (order: RowOrder) => void;
  readonly isLong: boolean;
}

/** The rows of one of the two tables. */
export function useFlowRows(name: FlowTableName): FlowRows {
  const text = useText();
  const { read } = useWorkbook();
  const stored = useIds(name);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<RowOrder>('stored');
  const [most, setMost] = useState(PORTION);
  const filter = useDeferredValue(query);
  const ids = useMemo(() => inOrder(stored, order, read, text), [stored, order, read, text]);
  const shown = useMemo(
    () =>
      filter.trim() === ''
        ? ids
        : ids.filter((id) => fits(filter, wordsOf(text, read, name, id), text.locale)),
    [ids, filter, text, read, name],
  );
  return {
    ids,
    shown,
    onPage: useMemo(() => shown.slice(0, most), [shown, most]),
    moreBy: Math.max(0, Math.min(PORTION, shown.length - most)),
    showMore: () => setMost(most + PORTION),
    query,
    setQuery,
    order,
    setOrder,
    isLong: ids.length >= LONG || query !== '',
  };
}

function inOrder(
  ids: readonly string[],
  order: RowOrder,
  read: ReadModel,
  text: Translator,
): readonly string[] {
  const { nodes, links } = readFlow(read);
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const place = (kind: NodeKind | null): number =>
    kind === null ? NODE_KINDS.length : NODE_KINDS.indexOf(kind);
  switch (order) {
    case 'stored':
      return ids;
    case 'name':
      return idsOf(nodes.toSorted((a, b) => text.compare(nodeName(text, a), nodeName(text, b))));
    case 'kind':
      return idsOf(nodes.toSorted((a, b) => place(a.kind) - place(b.kind)));
    case 'risk':
      return idsOf(byRisk(links, nodes));
  }
}

/** What a row is found by. */
function wordsOf(text: Translator, read: ReadModel, name: FlowTableName, id: string): string {
  if (name === 'links') {
    const link = read.item('links', id);
    return link ? linkSentence(text, readFlow(read), link) : '';
  }
  const node = read.item('nodes', id);
  const owner = read.item('stakeholders', node?.owner ?? '')?.name ?? '';
  return node ? [nodeName(text, node), kindName(text, node), owner].join(' ') : '';
}
