// How the whole flow is brought into sight.
// Must not know what is drawn: most of the flow may not be.
import { getViewportForBounds, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import { type FlowNow, useFlowNow } from '#flow/flow-now.ts';

/** Smaller than this, words could not be read. */
const LEAST = 0.55;
/** On a beamer a small flow is read from the back of the room. */
const MOST = 1.25;
/** The upper edge stays free for the names of the lanes, the lower one for the zoom buttons. */
const PADDING = { top: '60px', right: '12px', bottom: '64px', left: '12px' } as const;

/** Moves the map to the middle of the flow, or of some Nodes, so near that all are in sight if they can be. */
export function useFit(): (ids?: readonly string[]) => void {
  const now = useFlowNow();
  const store = useStoreApi();
  const { setViewport } = useReactFlow();
  return (ids = []) => {
    const { width, height } = store.getState();
    const some = now.nodes.filter(({ id }) => ids.includes(id));
    const nodes = some.length > 0 ? some : now.nodes;
    void setViewport(
      getViewportForBounds(boundsOf({ ...now, nodes }), width, height, LEAST, MOST, PADDING),
    );
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
