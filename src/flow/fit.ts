// How the whole flow is brought into sight.
// Must not know what is drawn: most of the flow may not be.
import {
  getViewportForBounds,
  type Rect,
  useReactFlow,
  useStore,
  useStoreApi,
  type Viewport,
} from '@xyflow/react';
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { mainImpacts } from '#domain/graph.ts';
import { NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import { type FlowNow, useFlowNow } from '#flow/flow-now.ts';

/** Smaller than this, words could not be read. */
const LEAST = 0.55;
/** On a beamer a small flow is read from the back of the room. */
const MOST = 1.25;
/**
 * Pixels that stay free: above for the names of the lanes, below for the zoom buttons, at the sides for lanes, which
 * are wider than their cards.
 */
const FREE = { top: 60, side: 32, bottom: 64 };
const PADDING = {
  top: `${FREE.top}px`,
  right: `${FREE.side}px`,
  bottom: `${FREE.bottom}px`,
  left: `${FREE.side}px`,
} as const;

/** Moves the map to the middle of the flow, or of some Nodes, so near that all are in sight if they can be. */
export function useFit(): (ids?: readonly string[]) => void {
  const now = useFlowNow();
  const store = useStoreApi();
  const { setViewport } = useReactFlow();
  return (ids = []) => {
    const { width, height } = store.getState();
    const some = now.nodes.filter(({ id }) => ids.includes(id));
    const nodes = some.length > 0 ? some : now.nodes;
    const bounds = boundsOf({ ...now, nodes });
    const whole = getViewportForBounds(bounds, width, height, LEAST, MOST, PADDING);
    const mission = some.length > 0 ? [] : mainImpacts(now).slice(0, 1);
    void setViewport(
      mission.length === 0
        ? whole
        : withMission(whole, bounds, boundsOf({ ...now, nodes: mission }), { width, height }),
    );
  };
}

/**
 * Where the whole flow cannot be in sight, its mission is, at the end: what leads there is read back from it. Else the
 * viewport stays as it is.
 */
export function withMission(
  { x, y, zoom }: Viewport,
  flow: Rect,
  mission: Rect,
  map: { readonly width: number; readonly height: number },
): Viewport {
  const right = map.width - FREE.side;
  const bottom = map.height - FREE.bottom;
  const isWide = flow.width * zoom > right - FREE.side;
  const isTall = flow.height * zoom > bottom - FREE.top;
  const atEnd = right - (mission.x + mission.width) * zoom;
  const centred = (FREE.top + bottom) / 2 - (mission.y + mission.height / 2) * zoom;
  const highest = FREE.top - flow.y * zoom;
  const lowest = bottom - (flow.y + flow.height) * zoom;
  return {
    x: isWide ? Math.min(atEnd, FREE.side - flow.x * zoom) : x,
    y: isTall ? Math.max(lowest, Math.min(highest, centred)) : y,
    zoom,
  };
}

/** Shows the whole flow as soon as the map has a size; answers whether that has happened. */
export function useFitAtFirst(): boolean {
  const isReady = useStore((state) => state.panZoom !== null && state.width > 0);
  const [isFitted, setFitted] = useState(false);
  const fit = useEffectEvent(useFit());
  useLayoutEffect(() => {
    if (!isReady) return;
    fit();
    setFitted(true);
  }, [isReady]);
  return isFitted;
}

/** The box round some Nodes, in canvas pixels. */
export function boundsOf({ nodes, places }: Pick<FlowNow, 'nodes' | 'places'>) {
  const boxes = nodes.map(({ id, label }) => {
    const [x, y] = places.get(id) ?? [0, 0];
    return { x, y, right: x + NODE_WIDTH, bottom: y + nodeHeight(label) };
  });
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.right)) - x;
  return { x, y, width, height: Math.max(...boxes.map((box) => box.bottom)) - y };
}
