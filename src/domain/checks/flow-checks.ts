// Checks of step 5.2, the intervention flow. Basis: [50], [51], [85].
import type { Check, Remark } from '#domain/checks/check.ts';
import { isolatedNodes, mainImpacts, strayActivities, unreachedOutcomes } from '#domain/graph.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { itemAt } from '#domain/schema.ts';

/** A warning about each node, speaking once the step is ready: while drawing, loose ends are normal. */
const aboutNodes = (variant: string, nodes: readonly FlowNode[]): Remark[] =>
  nodes.map(({ id, label }) => ({
    variant,
    severity: 'warning',
    at: itemAt('nodes', id, 'label'),
    values: { label: { names: [label] } },
    when: 'ready',
  }));

const F_01: Check = {
  id: 'F-01',
  step: 'flow',
  remarks({ snapshot }) {
    const count = mainImpacts(snapshot).length;
    if (count === 1) return [];
    if (count === 0) return [{ variant: 'none', severity: 'error', at: null, when: 'ready' }];
    return [{ variant: 'several', severity: 'error', at: null, values: { count }, when: 'begun' }];
  },
};

const F_02: Check = {
  id: 'F-02',
  step: 'flow',
  remarks: ({ snapshot }) => aboutNodes('alone', isolatedNodes(snapshot)),
};

const F_03: Check = {
  id: 'F-03',
  step: 'flow',
  remarks: ({ snapshot }) => aboutNodes('dead_end', strayActivities(snapshot)),
};

const F_04: Check = {
  id: 'F-04',
  step: 'flow',
  remarks: ({ snapshot }) => aboutNodes('magic', unreachedOutcomes(snapshot)),
};

export const FLOW_CHECKS: readonly Check[] = [F_01, F_02, F_03, F_04];
