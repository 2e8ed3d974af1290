// Where Nodes stand while they are moved: dragged by the pointer or carried with keys. Ours until put down.
// Must not change the flow but by the Edit of a drop.
import type { NodeChange } from '@xyflow/react';
import { useCallback, useState } from 'react';
import type { Place, Places } from '#domain/lanes.ts';
import { useFlowActs } from '#flow/acts.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { useFlowUi } from '#flow/flow-ui.ts';
import type { PlaceOf } from '#flow/link-ends.ts';
import type { MapNode } from '#flow/map-elements.ts';

interface Moving {
  /** Where a Node stands in the document. */
  readonly standing: PlaceOf;
  /** Where it is shown. */
  readonly placeOf: PlaceOf;
  /** Takes over how far React Flow says that Nodes were dragged. */
  readonly drag: (changes: readonly NodeChange<MapNode>[]) => void;
  readonly drop: (dropped: readonly MapNode[]) => void;
}

const NONE: Places = new Map();

/** What is moved on the map. */
export function useMoving(): Moving {
  const { places } = useFlowNow();
  const acts = useFlowActs();
  const carried = useFlowUi((ui) => ui.carried);
  const [dragged, setDragged] = useState(NONE);
  const standing = useCallback((id: string) => places.get(id), [places]);
  const placeOf = useCallback(
    (id: string): Place | undefined => {
      const place = places.get(id);
      if (carried?.ids.includes(id) && place) return [place[0] + carried.dx, place[1] + carried.dy];
      return dragged.get(id) ?? place;
    },
    [places, carried, dragged],
  );
  const drag = useCallback((changes: readonly NodeChange<MapNode>[]) => {
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.dragging && change.position
        ? [[change.id, [change.position.x, change.position.y]] as const]
        : [],
    );
    if (moves.length > 0) setDragged((before) => new Map([...before, ...moves]));
  }, []);
  const drop = (dropped: readonly MapNode[]): void => {
    const to = new Map(dropped.map(({ id, position }) => [id, [position.x, position.y] as const]));
    const isMoved = [...to].some(
      ([id, [x, y]]) => places.get(id)?.[0] !== x || places.get(id)?.[1] !== y,
    );
    setDragged(NONE);
    if (isMoved) acts.drop(to);
  };
  return { standing, placeOf, drag, drop };
}
