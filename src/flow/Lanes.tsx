// The lanes behind the Nodes, and their names that stay in sight while the map is moved.
// Decoration: each card says its kind itself, and the list who carries it. Must not take part in pointing
// or keys.
import { type ReactFlowState, useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useFit } from '#flow/fit.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { type Band, bandsByKind, bandsOf } from '#flow/lane-bands.ts';
import { laneName } from '#flow/lane-names.ts';
import { useLanesBy, useLaneView } from '#flow/lane-view.ts';
import styles from '#flow/Lanes.module.css';
import { useContentLanguage, useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

function useBands(): readonly Band[] {
  const { nodes, places } = useFlowNow();
  const view = useLaneView();
  return useMemo(() => (view ? bandsOf(view) : bandsByKind(nodes, places)), [nodes, places, view]);
}

/** The bands, for inside the plane. */
export function LaneBands() {
  useFitAnew();
  return (
    <div className={styles.bands} aria-hidden="true">
      {useBands().map((band) => (
        <div
          key={band.lane}
          className={styles.band}
          style={{
            translate: `${band.x}px ${band.y}px`,
            inlineSize: band.width,
            blockSize: band.height,
          }}
        >
          {band.named === 'inside' && (
            <span className={styles.name}>
              <Name lane={band.lane} />
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** Other lanes are another picture: all of it is shown. */
function useFitAnew(): void {
  const by = useLanesBy();
  const shown = useRef(by);
  const fit = useEffectEvent(useFit());
  useEffect(() => {
    if (shown.current !== by) fit();
    shown.current = by;
  }, [by]);
}

function Name({ lane }: { readonly lane: string }) {
  const text = useText();
  const by = useLanesBy();
  const people = useItems('stakeholders');
  const language = useContentLanguage();
  const { name, isContent } = laneName(text, by, lane, (id) => people.find((one) => one.id === id));
  return isContent ? <span lang={language}>{name}</span> : name;
}

/** The names of the lanes: of columns along the upper edge of the map, of rows at its left side. */
export function LaneNames() {
  const zoom = useStore((state) => state.transform[2]);
  const bands = useBands();
  const above = bands.filter((band) => band.named === 'above');
  const rows = bands.filter((band) => band.named === 'left');
  const left = Math.min(...rows.map((band) => band.x));
  const strip = useFollowing(({ transform: [x] }) => `${x}px`);
  const side = useFollowing(
    ({ transform: [x, y, now] }) => `${Math.max(0, x + left * now)}px ${y}px`,
  );
  return (
    <>
      {above.length > 0 && (
        <div className={styles.names} aria-hidden="true">
          <div ref={strip} className={styles.strip}>
            {above.map(({ lane, x, width }) => (
              <span
                key={lane}
                className={styles.head}
                style={{ translate: `${x * zoom}px 0`, inlineSize: width * zoom }}
              >
                <Name lane={lane} />
              </span>
            ))}
          </div>
        </div>
      )}
      {rows.length > 0 && (
        <div className={styles.rows} aria-hidden="true">
          <div ref={side} className={styles.strip}>
            {rows.map(({ lane, y }) => (
              <span key={lane} className={styles.rowName} style={{ translate: `0 ${y * zoom}px` }}>
                <Name lane={lane} />
              </span>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** Moves an element along with the map, past React: this happens in every frame of a movement. */
function useFollowing(
  translate: (state: ReactFlowState) => string,
): RefObject<HTMLDivElement | null> {
  const store = useStoreApi();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let last: string | null = null;
    const follow = (state: ReactFlowState): void => {
      const next = translate(state);
      if (next !== last && element.current) element.current.style.translate = next;
      last = next;
    };
    follow(store.getState());
    return store.subscribe(follow);
  });
  return element;
}
