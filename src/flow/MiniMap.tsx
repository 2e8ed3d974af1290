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
  const fitted = useMemo(() => (isLarge ? fit(boundsOf(now)) : null), [now, isLarge]);
  const cards = useMemo(() => (isLarge ? cardsByHue(now) : []), [now, isLarge]);
  const frame = useInView(fitted);
  if (!fitted) return null;
  const { scale, x, y } = fitted;
  const go = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons !== 1) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [toX, toY] = [(event.clientX - left) / scale + x, (event.clientY - top) / scale + y];
    void setCenter(toX, toY, { zoom: getZoom() });
  };
  return (
    <div
      className={styles.map}
      style={{ inlineSize: WIDTH, blockSize: HEIGHT }}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <svg viewBox={`${x} ${y} ${WIDTH / scale} ${HEIGHT / scale}`}>
        {cards.map(([hue, path]) => (
          <path key={hue} d={path} fill={`var(--chapter-${hue})`} />
        ))}
      </svg>
      <div ref={frame} className={styles.view} />
    </div>
  );
}

/** Pixels of the picture. */
const WIDTH = 220;
const HEIGHT = 132;

interface Fitted {
  /** Pixels of the picture for one of the plane. */
  readonly scale: number;
  /** The place of the plane in the picture's upper left corner. */
  readonly x: number;
  readonly y: number;
}

/** The whole flow in the middle of the picture. */
function fit({ x, y, width, height }: ReturnType<typeof boundsOf>): Fitted {
  const scale = Math.min(WIDTH / (width + 2 * MARGIN), HEIGHT / (height + 2 * MARGIN));
  return {
    scale,
    x: x + width / 2 - WIDTH / scale / 2,
    y: y + height / 2 - HEIGHT / scale / 2,
  };
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

/**
 * Follows the view past React: this happens in every frame of a movement. A box of its own over the picture,
 * so that the picture is not drawn again.
 */
function useInView(fitted: Fitted | null) {
  const store = useStoreApi();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let size = '';
    const follow = ({ transform: [x, y, zoom], width, height }: ReactFlowState): void => {
      if (!frame.current || !fitted) return;
      const { scale } = fitted;
      const [left, top] = [(-x / zoom - fitted.x) * scale, (-y / zoom - fitted.y) * scale];
      const { style } = frame.current;
      style.translate = `${left}px ${top}px`;
      const now = `${(width / zoom) * scale}/${(height / zoom) * scale}`;
      if (now === size) return;
      size = now;
      style.inlineSize = `${(width / zoom) * scale}px`;
      style.blockSize = `${(height / zoom) * scale}px`;
    };
    follow(store.getState());
    return store.subscribe(follow);
  }, [store, fitted]);
  return frame;
}
