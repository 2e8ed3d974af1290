// The flow as it is now, looked up by id, for every part of the editor. Read once per change, shared below.
// Must not change anything.
import { createContext, useContext, useMemo } from 'react';
import type { ReadModel } from '#document/index.ts';
import type { Flow } from '#domain/graph.ts';
import type { Places } from '#domain/lanes.ts';
import { type Obstacles, obstaclesOf } from '#domain/link-route.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { useLaneView } from '#flow/lane-view.ts';
import { placesOf } from '#domain/standing.ts';
import { useItems } from '#workspace/read-hooks.ts';

export interface FlowNow extends Flow {
  readonly places: Places;
  /** What lines must not run behind; found when first asked for. */
  readonly obstacles: () => Obstacles;
  readonly node: ReadonlyMap<string, FlowNode>;
  readonly link: ReadonlyMap<string, FlowLink>;
  /** How many Nodes stand behind the card of each folded group, by its id. */
  readonly behind: ReadonlyMap<string, number>;
  /** Links by the id they leave. */
  readonly out: ReadonlyMap<string, readonly FlowLink[]>;
  /** Links by the id they arrive at. */
  readonly into: ReadonlyMap<string, readonly FlowLink[]>;
}

/** Reads the flow of the open workbook, in the lanes chosen; renders on every change of a Node or Link. */
export function useFlow(): FlowNow {
  const nodes = useItems('nodes');
  const links = useItems('links');
  const view = useLaneView();
  return useMemo(
    () => (view ? lookUp({ nodes, links }, view.places) : flowNow({ nodes, links })),
    [nodes, links, view],
  );
}

/** The flow of a read model at this moment, for acts. */
export const readFlow = (read: Pick<ReadModel, 'items'>): Flow => ({
  nodes: read.items('nodes'),
  links: read.items('links'),
});

const NONE: ReadonlyMap<string, number> = new Map();

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: find() }).value;
}

/** Looks up everything once. */
export const flowNow = (flow: Flow): FlowNow => lookUp(flow, placesOf(flow));

/** As `flowNow`, for Nodes that stand at given places. */
export const lookUp = (
  { nodes, links }: Flow,
  places: Places,
  behind: ReadonlyMap<string, number> = NONE,
): FlowNow => ({
  nodes,
  links,
  places,
  obstacles: once(() => obstaclesOf(nodes, places)),
  behind,
  node: new Map(nodes.map((node) => [node.id, node])),
  link: new Map(links.map((link) => [link.id, link])),
  out: Map.groupBy(links, (link) => link.from ?? ''),
  into: Map.groupBy(links, (link) => link.to ?? ''),
});

export const FlowContext = createContext<FlowNow | null>(null);

/** The flow, for parts of the editor. */
export function useFlowNow(): FlowNow {
  const now = useContext(FlowContext);
  if (!now) throw new Error('useFlowNow outside of FlowContext');
  return now;
}
