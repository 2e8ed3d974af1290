// The map: React Flow shows the flow and proposes changes, Edits dispose. One tab stop; keys in map-keys.
// React Flow's own keyboard handling is off: it cannot connect, and speaks before it acts.
// Must not keep any content: what is dragged is ours until it is put down.
import {
  ConnectionMode,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  useStore,
  useStoreApi,
  useUpdateNodeInternals,
  ViewportPortal,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  type FocusEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { GRID, NODE_WIDTH, type Places } from '#domain/lanes.ts';
import { useFlowActs } from '#flow/acts.ts';
import { linksIn, nodesIn } from '#flow/drawn.ts';
import { useFit } from '#flow/fit.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { activeNode, rename, selectNodes, unselectNodes, useFlowUi } from '#flow/flow-ui.ts';
import styles from '#flow/FlowMap.module.css';
import { LaneBands, LaneNames } from '#flow/Lanes.tsx';
import { Links } from '#flow/Links.tsx';
import { INTO, mapElements, type MapNode } from '#flow/map-elements.ts';
import { onMapKey } from '#flow/map-keys.ts';
import { useMoving } from '#flow/moving.ts';
import { cardId, FarContext, NodeCard } from '#flow/NodeCard.tsx';
import { centred, kindAt } from '#flow/placing.ts';
import { useSight } from '#flow/sight.ts';
import { firstNode } from '#flow/walk.ts';
import { Zoom } from '#flow/Zoom.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

// What stays the same from frame to frame, so that it is not rendered again while something is dragged.
const NODE_TYPES = { node: NodeCard };
const SNAP: [number, number] = [GRID, GRID];
const PICK_MORE = ['Meta', 'Control'];
const focusCard = (_: unknown, { id }: MapNode): void =>
  document.getElementById(cardId(id))?.focus({ preventScroll: true });
const PLAIN = { hideAttribution: true };
const NO_LINKS = { resting: [], moving: [] };
const BANDS = <LaneBands />;
const AROUND = (
  <>
    <LaneNames />
    <Zoom />
  </>
);
const selectNothing = (): void => selectNodes();
/** Words on a smaller map could not be read. */
const FAR = 0.4;
/** Pixels kept free around what was reached, and for the names of the lanes. */
const EDGE = 16;
const NAMES = 36;
const CARD_HEIGHT = 96;

interface FlowMapProps {
  /** Inside a step the wheel scrolls the page; on its own page it moves the map. */
  readonly isEmbedded: boolean;
}

/** The map with its lanes and zoom buttons. Needs a ReactFlowProvider above. */
export function FlowMap({ isEmbedded }: FlowMapProps) {
  const now = useFlowNow();
  const acts = useFlowActs();
  const text = useText();
  const { readOnly } = useWorkbook();
  const selected = useFlowUi((ui) => ui.selected);
  const { screenToFlowPosition } = useReactFlow();
  const { standing, placeOf, drag, drop } = useMoving();
  const [isInside, setInside] = useState(false);
  const [elements] = useState(mapElements);
  const isFar = useStore((state) => state.transform[2] < FAR);
  const frame = useRef<HTMLDivElement>(null);
  const reach = useReach(now.places);
  const focus = useFocusNode(reach);
  const active = useFlowUi(activeNode);
  const room = useStore((state) => state.width);
  // The panel that opens beside the map must not cover what it speaks of, nor a new Node lie outside.
  const show = useEffectEvent(async (id: string) => {
    await reach(id);
    // The card was out of sight for a moment and left its focus to the map.
    if (document.activeElement?.matches('.react-flow'))
      document.getElementById(cardId(id))?.focus();
  });
  useEffect(() => {
    if (active !== null && room > 0) void show(active);
  }, [active, room]);

  const isFitted = useFitAtFirst();
  const view = useSight();
  const sight = isFitted ? view : null;
  const drawn = useMemo(
    () => ({
      nodes: sight ? nodesIn(sight, now, selected) : [],
      ...(sight ? linksIn(sight, now, selected) : NO_LINKS),
    }),
    [sight, now, selected],
  );
  const nodes = useMemo(
    () => elements(now, drawn.nodes, placeOf, selected),
    [elements, now, drawn, placeOf, selected],
  );
  useHandlesAnew(isFar, nodes);

  const onNodesChange = useCallback(
    (changes: readonly NodeChange<MapNode>[]) => {
      const picked = changes.filter((change) => change.type === 'select');
      const next = afterPicking(picked);
      if (next.length > 0 && picked.length > 0) selectNodes(...next);
      else if (picked.length > 0) unselectNodes();
      drag(changes);
    },
    [drag],
  );
  const connect = (
    event: globalThis.MouseEvent | TouchEvent,
    state: FinalConnectionState,
  ): void => {
    const end = state.toNode?.id ?? nodeUnder(event);
    const start = state.fromNode?.id;
    if (start === undefined || end === undefined || start === end) return;
    // A line drawn from the left side of a Node says what it needs.
    if (state.fromHandle?.id === INTO) acts.link(end, start);
    else acts.link(start, end);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (readOnly || !(event.target instanceof Element)) return;
    const id = event.target.closest('.react-flow__node')?.getAttribute('data-id');
    if (id && now.node.has(id)) rename(id);
    if (!event.target.classList.contains('react-flow__pane')) return;
    const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    rename(acts.add({ kind: kindAt([x, y], now.nodes, now.places), place: centred([x, y]) }));
  };
  // Only an arrival by keyboard goes on to a Node; a press on the plane stays there.
  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    // With the focus on a card, Shift+Tab must leave the map and not come back through its frame.
    setInside(event.target !== event.currentTarget);
    if (event.target !== event.currentTarget || !event.target.matches(':focus-visible')) return;
    if (event.currentTarget.contains(event.relatedTarget)) return;
    const start = activeNode(useFlowUi.getState()) ?? firstNode(now);
    if (start !== null) focus(start);
  };
  const focusMap = (): void => frame.current?.querySelector<HTMLElement>('.react-flow')?.focus();

  return (
    <div ref={frame} className={styles.map}>
      <FarContext value={isFar}>
        <ReactFlow<MapNode>
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onNodesChange={onNodesChange}
          onNodeClick={focusCard}
          onNodeDragStop={(_, __, dropped) => drop(dropped)}
          onSelectionDragStop={(_, dropped) => drop(dropped)}
          onConnectEnd={connect}
          onPaneClick={selectNothing}
          onFocus={onFocus}
          onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
          onKeyDown={(event) => onMapKey(event, { now, acts, text, readOnly, focus, focusMap })}
          onDoubleClick={onDoubleClick}
          tabIndex={isInside ? -1 : 0}
          aria-label={text.t('flow:mapName', { count: now.nodes.length })}
          minZoom={0.1}
          maxZoom={2}
          snapToGrid
          snapGrid={SNAP}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={28}
          selectionMode={SelectionMode.Partial}
          multiSelectionKeyCode={PICK_MORE}
          deleteKeyCode={null}
          panActivationKeyCode={null}
          disableKeyboardA11y
          nodesFocusable={false}
          nodesDraggable={!readOnly}
          nodesConnectable={!readOnly}
          zoomOnDoubleClick={false}
          zoomOnScroll={false}
          panOnScroll={!isEmbedded}
          preventScrolling={!isEmbedded}
          proOptions={PLAIN}
        >
          <ViewportPortal>
            {BANDS}
            <Links links={drawn.resting} placeOf={standing} />
            <Links links={drawn.moving} placeOf={placeOf} />
          </ViewportPortal>
        </ReactFlow>
      </FarContext>
      {AROUND}
    </div>
  );
}

/** Shows the whole flow as soon as the map has a size; answers whether that has happened. */
function useFitAtFirst(): boolean {
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

/** From afar a card has no handles to draw lines from: React Flow must look for them when it comes near. */
function useHandlesAnew(isFar: boolean, nodes: readonly MapNode[]): void {
  const measure = useUpdateNodeInternals();
  const look = useEffectEvent(() => measure(nodes.map(({ id }) => id)));
  useEffect(() => {
    if (!isFar) look();
  }, [isFar]);
}

/** The selection after React Flow proposed to pick and unpick Nodes. */
function afterPicking(
  changes: readonly { readonly id: string; readonly selected: boolean }[],
): string[] {
  const { selected } = useFlowUi.getState();
  const off = new Set(changes.filter((change) => !change.selected).map((change) => change.id));
  const on = changes.filter((change) => change.selected).map((change) => change.id);
  return [...selected.filter((id) => !off.has(id) && !on.includes(id)), ...on];
}

/** The Node under the pointer, so that a line may be dropped anywhere on it. */
function nodeUnder(event: globalThis.MouseEvent | TouchEvent): string | undefined {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  const element = point && document.elementFromPoint(point.clientX, point.clientY);
  return element?.closest('.react-flow__node')?.getAttribute('data-id') ?? undefined;
}

/** Moves the map just so far that a Node is in sight. Done when it is drawn. */
function useReach(places: Places): (id: string) => Promise<void> {
  const { getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  return async (id) => {
    const { width, height } = store.getState();
    const place = places.get(id);
    if (!place || width === 0) return;
    const { x, y, zoom } = getViewport();
    const [left, top] = [place[0] * zoom + x, place[1] * zoom + y];
    const dx = shift(left, NODE_WIDTH * zoom, EDGE, width - EDGE);
    const dy = shift(top, CARD_HEIGHT * zoom, NAMES + EDGE, height - EDGE);
    if (dx === 0 && dy === 0) return;
    await setViewport({ x: x + dx, y: y + dy, zoom });
    await new Promise(requestAnimationFrame);
  };
}

/** How far something must move to lie between two bounds; the first bound counts more. */
function shift(start: number, size: number, least: number, most: number): number {
  if (start < least) return least - start;
  return start + size > most ? Math.max(most - size, least) - start : 0;
}

/** Selects a Node, brings it into sight and focuses its card, which may have to be drawn first. */
function useFocusNode(reach: (id: string) => Promise<void>): (id: string) => void {
  return (id) => {
    flushSync(() => selectNodes(id));
    void reach(id).then(() => document.getElementById(cardId(id))?.focus({ preventScroll: true }));
  };
}
