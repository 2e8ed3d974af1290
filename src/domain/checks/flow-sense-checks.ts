// Checks of step 5.2: what contradicts itself in the flow as it was drawn. Basis: [50], [52], [53], [54].
// All but F-12 look at the graph without its words.
import type { Check, Remark } from '#domain/checks/check.ts';
import { perItem } from '#domain/checks/per-item.ts';
import { openingWord } from '#domain/checks/word-match.ts';
import { addMonths } from '#domain/dates.ts';
import { type End, kindsFor } from '#domain/grammar.ts';
import { causalSteps, type GraphLink, type GraphNode, loopClosingLinks } from '#domain/graph.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { itemAt } from '#domain/schema.ts';

/** More Nodes, or more Links out of one, cannot be read at a glance [54]. */
const MOST_NODES = 40;
const MOST_LINKS = 7;

/** A warning about the kind of each link. */
const aboutKinds = (variant: string, links: readonly GraphLink[]): Remark[] =>
  links.map(({ id }) => ({
    variant,
    severity: 'warning',
    at: itemAt('links', id, 'kind'),
    values: { link: { links: [id] } },
    when: 'begun',
  }));

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

const F_05: Check = {
  id: 'F-05',
  step: 'flow',
  remarks({ graph }) {
    const nodes = byId(graph.nodes);
    const isOfKind = (id: string | null, kind: FlowNode['kind']): boolean =>
      nodes.get(id ?? '')?.kind === kind;
    return aboutKinds(
      'skipped',
      graph.links.filter(
        ({ kind, from, to }) =>
          kind === 'contributes' && isOfKind(from, 'output') && isOfKind(to, 'impact'),
      ),
    );
  },
};

const F_08: Check = {
  id: 'F-08',
  step: 'flow',
  remarks({ graph }) {
    const nodes = byId(graph.nodes);
    const links = byId(graph.links);
    const endAt = (id: string | null): End | undefined =>
      nodes.get(id ?? '') ?? (links.has(id ?? '') ? { kind: 'link' } : undefined);
    return aboutKinds(
      'misfit',
      graph.links.filter((link) => {
        const [from, to] = [endAt(link.from), endAt(link.to)];
        // Of an end that is gone or has lost its kind nothing can be said.
        if (!from?.kind || !to?.kind) return false;
        return !kindsFor(from, to).some((kind) => kind === link.kind);
      }),
    );
  },
};

const F_09: Check = {
  id: 'F-09',
  step: 'flow',
  remarks: ({ graph }) => aboutKinds('loop', loopClosingLinks(graph)),
};

const activityWord = perItem((node: FlowNode, verbs: readonly string[]) =>
  openingWord(node.label, verbs),
);

const F_12: Check = {
  id: 'F-12',
  step: 'flow',
  remarks: ({ snapshot: { nodes }, words: { activityVerbs } }) =>
    nodes.flatMap((node): Remark[] => {
      const word = node.kind === 'outcome' ? activityWord(node, activityVerbs) : null;
      if (word === null) return [];
      return [
        {
          variant: 'activity',
          severity: 'warning',
          at: itemAt('nodes', node.id, 'label'),
          values: { label: { names: [node.label] }, word },
          when: 'begun',
        },
      ];
    }),
};

const F_13: Check = {
  id: 'F-13',
  step: 'flow',
  remarks({ graph }) {
    const causes = byId(graph.nodes);
    const arriving = causalSteps(graph, 'to');
    return graph.nodes.flatMap(({ id, expectedDate }): Remark[] => {
      if (!expectedDate) return [];
      const last = lastCause(arriving.get(id) ?? [], causes);
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
    });
  },
};

/** The cause that shows latest, and when its effect can be there at the earliest. */
function lastCause(
  links: readonly GraphLink[],
  nodes: ReadonlyMap<string, GraphNode>,
): { readonly id: string; readonly date: string } | undefined {
  return links
    .flatMap(({ from, delayMonths }) => {
      const cause = nodes.get(from ?? '');
      if (!cause?.expectedDate) return [];
      return [{ id: cause.id, date: addMonths(cause.expectedDate, delayMonths ?? 0) }];
    })
    .reduce<{ id: string; date: string } | undefined>(
      (latest, each) => (latest && latest.date >= each.date ? latest : each),
      undefined,
    );
}

const F_14: Check = {
  id: 'F-14',
  step: 'flow',
  remarks({ graph: { nodes, links } }) {
    const count = nodes.length;
    const crowd: Remark[] =
      count > MOST_NODES
        ? [{ variant: 'nodes', severity: 'info', at: null, values: { count }, when: 'begun' }]
        : [];
    const leaving = Map.groupBy(links, (link) => link.from);
    const hubs = nodes.flatMap(({ id }): Remark[] => {
      const out = leaving.get(id)?.length ?? 0;
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
