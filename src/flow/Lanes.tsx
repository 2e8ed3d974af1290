// The lanes behind the Nodes, and their names that stay in sight while the map is moved.
// Decoration: each card says its kind itself. Must not take part in pointing or keys.
import { type ReactFlowState, useStore, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { COLUMN_GAP, type LaneFrame, laneFrames } from '#domain/lanes.ts';
import { type FlowNow, useFlowNow } from '#flow/flow-now.ts';
import styles from '#flow/Lanes.module.css';
import { useText } from '#workspace/text-context.ts';

const SIDE = COLUMN_GAP / 2 - 6;
const ABOVE = 56;
const BELOW = 24;
const TITLE = 40;

interface Bands {
  readonly main: readonly LaneFrame[];
  readonly beside: LaneFrame | null;
}

/** Bands of one height for the lanes; none for what stands beside unless it keeps to itself. */
function bandsOf({ nodes, places }: FlowNow): Bands {
  const frames = laneFrames(nodes, places);
  const main = frames.filter((frame) => frame.lane !== 'beside');
  const top = Math.min(...main.map((frame) => frame.y)) - ABOVE;
  const bottom = Math.max(...main.map((frame) => frame.y + frame.height)) + BELOW;
  const beside = frames.find((frame) => frame.lane === 'beside' && frame.y > bottom);
  const left = Math.min(...frames.map((frame) => frame.x));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const widened = (frame: LaneFrame): LaneFrame => ({
    ...frame,
    x: frame.x - SIDE,
    width: frame.width + 2 * SIDE,
  });
  return {
    main: main.map((frame) => ({ ...widened(frame), y: top, height: bottom - top })),
    beside: beside
      ? widened({
          ...beside,
          x: left,
          width: right - left,
          y: beside.y - TITLE,
          height: beside.height + TITLE + BELOW,
        })
      : null,
  };
}

/** The bands, for inside the plane. */
export function LaneBands() {
  const text = useText();
  const now = useFlowNow();
  const { main, beside } = useMemo(() => bandsOf(now), [now]);
  return (
    <div className={styles.bands} aria-hidden="true">
      {[...main, ...(beside ? [beside] : [])].map((frame) => (
        <div
          key={frame.lane}
          className={styles.band}
          style={{
            translate: `${frame.x}px ${frame.y}px`,
            inlineSize: frame.width,
            blockSize: frame.height,
          }}
        >
          {frame.lane === 'beside' && (
            <span className={styles.name}>{text.t('flow:lane.beside')}</span>
          )}
        </div>
      ))}
    </div>
  );
}

/** The names of the lanes, along the upper edge of the map. */
export function LaneNames() {
  const text = useText();
  const zoom = useStore((state) => state.transform[2]);
  const now = useFlowNow();
  const { main } = useMemo(() => bandsOf(now), [now]);
  return (
    <div className={styles.names} aria-hidden="true">
      <div ref={useFollowing()} className={styles.strip}>
        {main.map((frame) => (
          <span
            key={frame.lane}
            className={styles.head}
            style={{ translate: `${frame.x * zoom}px 0`, inlineSize: frame.width * zoom }}
          >
            {text.t(`flow:lane.${frame.lane}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Moves an element to the side with the map, past React: this happens in every frame of a movement. */
function useFollowing() {
  const store = useStoreApi();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let last: number | null = null;
    const follow = ({ transform: [x] }: ReactFlowState): void => {
      if (x !== last && element.current) element.current.style.translate = `${x}px`;
      last = x;
    };
    follow(store.getState());
    return store.subscribe(follow);
  }, [store]);
  return element;
}
