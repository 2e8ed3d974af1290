// Checks of step 5.2, the intervention flow: what its theory still lacks. Basis: [34], [50], [51], [85].
// They look at the graph, not at its words; F-05, F-08, F-09 and F-12 to F-14 are in their own file.
import type { Check, Remark } from '#domain/checks/check.ts';
import {
  type GraphNode,
  isolatedNodes,
  mainImpacts,
  strayActivities,
  unreachedOutcomes,
} from '#domain/graph.ts';
import { lastActivities } from '#domain/graph-risk.ts';
import { itemAt } from '#domain/schema.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';

/** A warning about a node, speaking once the step is ready: while drawing, loose ends are normal. */
const aboutNode =
  (variant: string) =>
  ({ id }: GraphNode): Remark => ({
    variant,
    severity: 'warning',
    at: itemAt('nodes', id, 'label'),
    values: { label: { nodes: [id] } },
    when: 'ready',
  });

const F_01: Check = {
  id: 'F-01',
  step: 'flow',
  remarks({ graph }) {
    const count = mainImpacts(graph).length;
    if (count === 1) return [];
    if (count === 0) return [{ variant: 'none', severity: 'error', at: null, when: 'ready' }];
    return [{ variant: 'several', severity: 'error', at: null, values: { count }, when: 'begun' }];
  },
};

const alone = aboutNode('alone');

const F_02: Check = {
  id: 'F-02',
  step: 'flow',
  remarks: ({ graph, each }) => each(isolatedNodes(graph), alone),
};

const deadEnd = aboutNode('dead_end');

const F_03: Check = {
  id: 'F-03',
  step: 'flow',
  remarks: ({ graph, each }) => each(strayActivities(graph), deadEnd),
};

const magic = aboutNode('magic');

const F_04: Check = {
  id: 'F-04',
  step: 'flow',
  remarks: ({ graph, each }) => each(unreachedOutcomes(graph), magic),
};

const unmeasured = aboutNode('unmeasured');

const F_07: Check = {
  id: 'F-07',
  step: 'flow',
  remarks({ graph, snapshot: { indicators }, each }) {
    const measured = new Set<string | null>([
      ...ends(graph.links, 'measures'),
      ...indicators.map(({ node }) => node),
    ]);
    // The mission's own indicator need not say which Node it looks at.
    if (indicators.some(({ ofMission }) => ofMission === true))
      for (const { id } of mainImpacts(graph)) measured.add(id);
    return each(
      graph.nodes.filter(
        ({ id, kind }) => (kind === 'outcome' || kind === 'impact') && !measured.has(id),
      ),
      unmeasured,
    );
  },
};

const single = aboutNode('single');

const F_10: Check = {
  id: 'F-10',
  step: 'flow',
  remarks({ graph, each }) {
    const last = lastActivities(graph);
    return last.length === 1 ? each(last, single) : [];
  },
};

const ignored = aboutNode('ignored');

const F_11: Check = {
  id: 'F-11',
  step: 'flow',
  remarks({ graph: { nodes, links }, each }) {
    const addressed = new Set(ends(links, 'addresses'));
    return each(
      nodes.filter(({ id, kind }) => kind === 'barrier' && !addressed.has(id)),
      ignored,
    );
  },
};

const ends = (
  links: readonly { readonly kind: LinkKind | null; readonly to: string | null }[],
  kind: LinkKind,
): (string | null)[] => links.filter((link) => link.kind === kind).map(({ to }) => to);

export const FLOW_CHECKS: readonly Check[] = [F_01, F_02, F_03, F_04, F_07, F_10, F_11];
