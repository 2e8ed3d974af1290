// What is added to a Link while it is tested, as Edits: an assumption or a risk on it, a side effect of its start.
// Knows nothing of React; words and announcements are its callers'.
import type { Flow } from '#domain/graph.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { addLink, addNode, type Made } from '#flow/edits.ts';
import { placesOf } from '#domain/standing.ts';
import { spotFor } from '#flow/placing.ts';

export const BESIDE_KINDS = ['assumption', 'risk', 'unintended'] as const;
export type BesideKind = (typeof BESIDE_KINDS)[number];

/** A Node beside a Link, and the Link that ties it there. */
export interface Beside {
  readonly node: string;
  readonly link: string;
}

/** The ends of what ties a Node of a kind to a Link: it speaks of the Link, or the Link's start sets it off. */
const tie = (kind: BesideKind, node: string, link: FlowLink) =>
  ({
    assumption: { from: node, to: link.id, kind: 'assumes' },
    risk: { from: node, to: link.id, kind: 'threatens' },
    unintended: { from: link.from ?? '', to: node, kind: 'side_effect' },
  })[kind];

/** The Nodes of a kind beside a Link, in the order of the Links that tie them. */
export function besideOf({ links, nodes }: Flow, link: FlowLink, kind: BesideKind): Beside[] {
  const known = new Set(nodes.map(({ id }) => id));
  return links.flatMap(({ id, from, to, kind: own }) => {
    const node = (kind === 'unintended' ? to : from) ?? '';
    const wanted = tie(kind, node, link);
    const isIt = own === wanted.kind && from === wanted.from && to === wanted.to;
    return isIt && known.has(node) ? [{ node, link: id }] : [];
  });
}

/** Adds a Node beside a Link, near where the Link starts, and ties it there: one Edit. */
export function addBeside(flow: Flow, link: FlowLink, kind: BesideKind, label: string): Made {
  const { place } = spotFor({ id: '', kind, label }, link.from, flow.nodes, placesOf(flow));
  const { id, edit } = addNode(flow, { kind, label, place });
  const { from, to, kind: tieKind } = tie(kind, id, link);
  return { id, edit: { type: 'together', edits: [edit, addLink(from, to, tieKind).edit] } };
}
