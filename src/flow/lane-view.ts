// The flow in lanes by term or by owner: computed from what the document says, never stored.
// Which lanes are chosen is this tab's state. Must not change the document.
import { create } from 'zustand';
import type { ReadModel } from '#document/index.ts';
import type { Flow } from '#domain/graph.ts';
import { type LaneView, layoutBy } from '#domain/lane-layout.ts';
import { BY_TERM, byOwner, type LanesBy } from '#domain/lane-rules.ts';
import { useIds, useItems } from '#workspace/read-hooks.ts';

const useChoice = create<{ readonly by: LanesBy }>()(() => ({ by: 'kind' }));

/** Which lanes are chosen. */
export const useLanesBy = (): LanesBy => useChoice(({ by }) => by);
export const showLanesBy = (by: LanesBy): void => useChoice.setState({ by });

/** The lanes as they are shown now; null by kind, where the document says where everything stands. */
export function useLaneView(): LaneView | null {
  const nodes = useItems('nodes');
  const links = useItems('links');
  const stakeholders = useIds('stakeholders');
  return laneView({ nodes, links }, useLanesBy(), stakeholders);
}

/** As `useLaneView`, outside of React. */
export const readLaneView = (read: Pick<ReadModel, 'items' | 'ids'>): LaneView | null =>
  laneView(
    { nodes: read.items('nodes'), links: read.items('links') },
    useChoice.getState().by,
    read.ids('stakeholders'),
  );

type Seen = readonly [nodes: unknown, links: unknown, by: LanesBy, stakeholders: unknown];
/** Several ask for the same lanes, one after the other. */
let last: { readonly seen: Seen; readonly view: LaneView } | null = null;

function laneView(
  { nodes, links }: Flow,
  by: LanesBy,
  stakeholders: readonly string[],
): LaneView | null {
  if (by === 'kind') return null;
  const seen: Seen = [nodes, links, by, stakeholders];
  if (last?.seen.every((one, index) => one === seen[index])) return last.view;
  const rule = by === 'term' ? BY_TERM : byOwner(nodes, stakeholders);
  last = { seen, view: layoutBy(rule, nodes, links) };
  return last.view;
}
