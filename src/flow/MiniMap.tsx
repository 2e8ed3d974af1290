// A small picture of the whole map, and of the part in view; pressing it goes there.
// For the eye and the pointer: by keyboard one walks, or finds by name. Must not know what cards say.
import { type ReactFlowState, useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import { boundsOf } from '#flow/fit.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { shapeOf } from '#flow/kind-shapes.ts';
import styles from '#flow/MiniMap.module.css';

/** On a smaller flow everything is in view anyway. */
const FROM_NODES = 40;
/** Pixels of the plane round the outermost Nodes. */
const MARGIN = 120;

/** The picture in the corner; nothing for a small flow. */
export function MiniMap() {
  const now = useFlowNow();
  const { setCenter, getZoom } = useReactFlow();
  const isLarge = now.nodes.length >= FROM_NODES;
  const bounds = useMemo(() => (isLarge ? boundsOf(now) : null), [now, isLarge]);
  const cards = useMemo(() => (isLarge ? cardsByHue(now) : []), [now, isLarge]);
  const frame = useInView();
  if (!bounds) return null;
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return;
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(
      event.currentTarget.getScreenCTM()?.inverse(),
    );
    void setCenter(place.x, place.y, { zoom: getZoom() });
  };
  return (
    <svg
      className={styles.map}
      aria-hidden="true"
      viewBox={`${bounds.x - MARGIN} ${bounds.y - MARGIN} ${bounds.width + 2 * MARGIN} ${bounds.height + 2 * MARGIN}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      {cards.map(([hue, path]) => (
        <path key={hue} d={path} fill={`var(--chapter-${hue})`} />
      ))}
      <rect ref={frame} className={styles.view} />
    </svg>
  );
}

/** All cards of a hue in one path: thousands of shapes would cost time in every frame. */
function cardsByHue({ nodes, places }: ReturnType<typeof useFlowNow>) {
  const byHue = Map.groupBy(nodes, ({ kind }) => shapeOf(kind).hue);
  return [...byHue].map(([hue, alike]) => {
    const boxes = alike.map(({ id, label }) => {
      const [x, y] = places.get(id) ?? [0, 0];
      return `M${x} ${y}h${NODE_WIDTH}v${nodeHeight(label)}h${-NODE_WIDTH}z`;
    });
    return [hue, boxes.join('')] as const;
  });
}

/** Follows the view past React: this happens in every frame of a movement. */
function useInView() {
  const store = useStoreApi();
  const frame = useRef<SVGRectElement>(null);
  useLayoutEffect(() => {
    const follow = ({ transform: [x, y, zoom], width, height }: ReactFlowState): void => {
      const values = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      for (const [name, value] of Object.entries(values))
        frame.current?.setAttribute(name, String(value));
    };
    follow(store.getState());
    return store.subscribe(follow);
  });
  return frame;
}
