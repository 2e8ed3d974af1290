// Nodes picked and moved by the pointer, or carried with keys. Where they are meanwhile is ours until put down.
// Must not change the flow but by the Edit of a drop.
import { type NodeChange, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Place, Places } from '#domain/lanes.ts';
import { useFlowActs } from '#flow/acts.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { selectNodes, unselectNodes, useFlowUi } from '#flow/flow-ui.ts';
import { useLanesBy } from '#flow/lane-view.ts';
import type { PlaceOf } from '#flow/link-ends.ts';
import type { MapNode } from '#flow/map-elements.ts';

/** All of it stays the same until what it depends on changes: React Flow takes over anew what differs. */
interface Moving {
  /** Where a Node stands in the document. */
  readonly standing: PlaceOf;
  /** Where it is shown while some are dragged to other places. */
  readonly placesWith: (dragged: Places) => PlaceOf;
  readonly onNodesChange: (changes: readonly NodeChange<MapNode>[]) => void;
  readonly drop: {
    readonly nodes: (event: unknown, node: unknown, dropped: readonly MapNode[]) => void;
    readonly selection: (event: unknown, dropped: readonly MapNode[]) => void;
  };
}

const NONE: Places = new Map();

/** Where the dragged Nodes are. Not React's state: a frame of a drag then draws only what moves in it. */
export const useDragged = create<Places>()(() => NONE);
/** The same, outside of rendering or where it must not cause one. */
export const draggedNow = (): Places => useDragged.getState();

/** What is moved on the map. */
export function useMoving(): Moving {
  const { places, node } = useFlowNow();
  const acts = useFlowActs();
  const store = useStoreApi<MapNode>();
  const carried = useFlowUi((ui) => ui.carried);
  const isStored = useLanesBy() === 'kind';
  const standing = useCallback((id: string) => places.get(id), [places]);
  const placesWith = useCallback(
    (dragged: Places) =>
      (id: string): Place | undefined => {
        const place = places.get(id);
        if (isStored && node.get(id)?.locked === true) return place;
        if (carried?.ids.includes(id) && place)
          return [place[0] + carried.dx, place[1] + carried.dy];
        return dragged.get(id) ?? place;
      },
    [places, node, isStored, carried],
  );
  const show = useCallback(
    (dragged: Places): void => {
      useDragged.setState(dragged, true);
      const placeOf = placesWith(dragged);
      const { nodes, setNodes } = store.getState();
      setNodes(nodes.map((shown) => placed(shown, placeOf(shown.id))));
    },
    [placesWith, store],
  );
  const onNodesChange = useCallback(
    (changes: readonly NodeChange<MapNode>[]) => {
      pick(changes.filter((change) => change.type === 'select'));
      const moves = changes.flatMap((change) =>
        change.type === 'position' && change.dragging && change.position
          ? [[change.id, [change.position.x, change.position.y]] as const]
          : [],
      );
      if (moves.length > 0) show(new Map([...draggedNow(), ...moves]));
    },
    [show],
  );
  const drop = useMemo(() => {
    const put = (dropped: readonly MapNode[]): void => {
      const to = new Map(
        dropped.map(({ id, position }) => [id, [position.x, position.y] as const]),
      );
      const isMoved = [...to].some(
        ([id, [x, y]]) => places.get(id)?.[0] !== x || places.get(id)?.[1] !== y,
      );
      show(NONE);
      if (isMoved) acts.drop(to);
    };
    return {
      nodes: (_: unknown, __: unknown, dropped: readonly MapNode[]) => put(dropped),
      selection: (_: unknown, dropped: readonly MapNode[]) => put(dropped),
    };
  }, [places, acts, show]);
  // A drag that is cut off, by another page or another look at the flow, put nothing down.
  useEffect(() => () => useDragged.setState(NONE, true), []);
  return { standing, placesWith, onNodesChange, drop };
}

/** The same element where it stands there already. */
const placed = (node: MapNode, place: Place | undefined): MapNode =>
  place && (node.position.x !== place[0] || node.position.y !== place[1])
    ? { ...node, position: { x: place[0], y: place[1] } }
    : node;

/** Takes over what React Flow proposes to pick and unpick. */
function pick(changes: readonly { readonly id: string; readonly selected: boolean }[]): void {
  if (changes.length === 0) return;
  const { selected } = useFlowUi.getState();
  const off = new Set(changes.filter((change) => !change.selected).map((change) => change.id));
  const on = changes.filter((change) => change.selected).map((change) => change.id);
  const next = [...selected.filter((id) => !off.has(id) && !on.includes(id)), ...on];
  if (next.length > 0) selectNodes(...next);
  else unselectNodes();
}
