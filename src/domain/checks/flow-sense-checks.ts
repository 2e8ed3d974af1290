// Checks of step 5.2: what contradicts itself in the flow as it was drawn. Basis: [50], [52], [53], [54].
// All but F-12 look at the graph without its words.
import type { Check, Remark, WordLists } from '#domain/checks/check.ts';
import { perItem } from '#domain/per-item.ts';
import { openingWord } from '#domain/checks/word-match.ts';
import { addMonths } from '#domain/dates.ts';
import { type End, kindsFor } from '#domain/grammar.ts';
import { type Graph, type GraphLink, isCausal, loopClosingLinks } from '#domain/graph.ts';
import { joined, type JoinedLink } from '#domain/joined.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { itemAt } from '#domain/schema.ts';

/** More Nodes, or more Links out of one, cannot be read at a glance [54]. */
const MOST_NODES = 40;
const MOST_LINKS = 7;

/** A warning about the kind of a link. */
const aboutKind =
  (variant: string) =>
  ({ id }: GraphLink): Remark => ({
    variant,
    severity: 'warning',
    at: itemAt('links', id, 'kind'),
    values: { link: { links: [id] } },
    when: 'begun',
  });

const skipped = aboutKind('skipped');

const F_05: Check = {
  id: 'F-05',
  step: 'flow',
  remarks: ({ graph, each }) =>
    each(
      linksOf(
        graph,
        ({ link, from, to }) =>
          link.kind === 'contributes' && from?.node.kind === 'output' && to?.node.kind === 'impact',
      ),
      skipped,
    ),
};

const linksOf = (graph: Graph, isMeant: (each: JoinedLink) => boolean): readonly GraphLink[] =>
  joined(graph)
    .links.filter(isMeant)
    .map(({ link }) => link);

const misfit = aboutKind('misfit');

const F_08: Check = {
  id: 'F-08',
  step: 'flow',
  remarks: ({ graph, each }) =>
    each(
      linksOf(graph, ({ link, from, to }) => {
        const start = from?.node ?? linkAt(graph, link.from);
        const end = to?.node ?? linkAt(graph, link.to);
        // Of an end that is gone or has lost its kind nothing can be said.
        if (!start?.kind || !end?.kind) return false;
        return !kindsFor(start, end).some((kind) => kind === link.kind);
      }),
      misfit,
    ),
};

const linkIds = perItem(({ links }: Graph) => new Set<string | null>(links.map(({ id }) => id)));
const linkAt = (graph: Graph, id: string | null): End | undefined =>
  linkIds(graph).has(id) ? { kind: 'link' } : undefined;

const loop = aboutKind('loop');

const F_09: Check = {
  id: 'F-09',
  step: 'flow',
  remarks: ({ graph, each }) => each(loopClosingLinks(graph), loop),
};

const F_12: Check = {
  id: 'F-12',
  step: 'flow',
  remarks: ({ snapshot: { nodes }, words, each }) =>
    each(
      nodes.filter(({ kind }) => kind === 'outcome'),
      aboutActivity(words.activityVerbs),
    ).flat(),
};

/** A warning about an outcome that begins with one of the verbs. */
const aboutActivity = perItem(
  (verbs: WordLists['activityVerbs']) =>
    ({ id, label }: FlowNode): Remark[] => {
      const word = openingWord(label, verbs);
      if (word === null) return [];
      return [
        {
          variant: 'activity',
          severity: 'warning',
          at: itemAt('nodes', id, 'label'),
          values: { label: { names: [label] }, word },
          when: 'begun',
        },
      ];
    },
);

const F_13: Check = {
  id: 'F-13',
  step: 'flow',
  remarks: ({ graph }) =>
    joined(graph).nodes.flatMap(({ node: { id, expectedDate }, arriving }): Remark[] => {
      if (!expectedDate) return [];
      const last = lastCause(arriving);
      if (!last || expectedDate >= last.date) return [];
      return [
        {
          variant: 'early',
          severity: 'warning',
          at: itemAt('nodes', id, 'expectedDate'),
          values: {
            effect: { nodes: [id] },
            cause: { nodes: [last.id] },
            date: { date: last.date },
          },
          when: 'begun',
        },
      ];
    }),
};

/** The cause that shows latest, and when its effect can be there at the earliest. */
const lastCause = (
  arriving: readonly JoinedLink[],
): { readonly id: string; readonly date: string } | undefined =>
  arriving
    .flatMap(({ link, from }) => {
      if (!from?.node.expectedDate || !isCausal(link)) return [];
      const { id, expectedDate } = from.node;
      return [{ id, date: addMonths(expectedDate, link.delayMonths ?? 0) }];
    })
    .reduce<{ id: string; date: string } | undefined>(
      (latest, each) => (latest && latest.date >= each.date ? latest : each),
      undefined,
    );

const F_14: Check = {
  id: 'F-14',
  step: 'flow',
  remarks({ graph }) {
    const count = graph.nodes.length;
    const crowd: Remark[] =
      count > MOST_NODES
        ? [{ variant: 'nodes', severity: 'info', at: null, values: { count }, when: 'begun' }]
        : [];
    const hubs = joined(graph).nodes.flatMap(({ node: { id }, leaving }): Remark[] => {
      const out = leaving.length;
      if (out <= MOST_LINKS) return [];
      return [
        {
          variant: 'links',
          severity: 'info',
          at: itemAt('nodes', id, 'label'),
          values: { count: out, label: { nodes: [id] } },
          when: 'begun',
        },
      ];
    });
    return [...crowd, ...hubs];
  },
};

export const FLOW_SENSE_CHECKS: readonly Check[] = [F_05, F_08, F_09, F_12, F_13, F_14];
