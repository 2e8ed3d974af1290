// The map: React Flow shows the flow and proposes changes, Edits dispose. One tab stop; keys in map-keys.
// React Flow's own keyboard handling is off: it cannot connect, and speaks before it acts.
// Must not keep any content: what is dragged is ours until it is put down.
import {
  ConnectionMode,
  type EdgeChange,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  useStore,
  useStoreApi,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  type FocusEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { GRID, NODE_WIDTH, type Place, type Places } from '#domain/lanes.ts';
import { useFlowActs } from '#flow/acts.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import {
  activeNode,
  rename,
  selectLink,
  selectNodes,
  unselectNodes,
  useFlowUi,
} from '#flow/flow-ui.ts';
import styles from '#flow/FlowMap.module.css';
import { FIT } from '#flow/fit.ts';
import { LaneBands, LaneNames } from '#flow/Lanes.tsx';
import { LinkEdge } from '#flow/LinkEdge.tsx';
import { INTO, mapElements, type MapEdge, type MapElement } from '#flow/map-elements.ts';
import { onMapKey } from '#flow/map-keys.ts';
import { Anchor, cardId, FarContext, NodeCard } from '#flow/NodeCard.tsx';
import { centred, kindAt } from '#flow/placing.ts';
import { firstNode } from '#flow/walk.ts';
import { Zoom } from '#flow/Zoom.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const NODE_TYPES = { node: NodeCard, anchor: Anchor };
const EDGE_TYPES = { link: LinkEdge };
const SNAP: [number, number] = [GRID, GRID];
/** Words on a smaller map could not be read. */
const FAR = 0.4;
const NONE: Places = new Map();
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
  const { selected, link, carried } = useFlowUi();
  const { screenToFlowPosition } = useReactFlow();
  const [dragged, setDragged] = useState(NONE);
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

  const places = useMemo((): Places => {
    if (!carried) return dragged.size > 0 ? new Map([...now.places, ...dragged]) : now.places;
    const at = (id: string): Place => now.places.get(id) ?? [0, 0];
    return new Map([
      ...now.places,
      ...carried.ids.map((id) => [id, [at(id)[0] + carried.dx, at(id)[1] + carried.dy]] as const),
    ]);
  }, [now.places, dragged, carried]);
  const nodes = useMemo(
    () => elements.nodes(now, places, selected),
    [elements, now, places, selected],
  );
  const edges = useMemo(() => elements.edges(now, link), [elements, now, link]);

  const onNodesChange = useCallback((changes: readonly NodeChange<MapElement>[]) => {
    const picked = changes.filter((change) => change.type === 'select');
    const next = afterPicking(picked);
    if (next.length > 0 && picked.length > 0) selectNodes(...next);
    else if (picked.length > 0) unselectNodes();
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.dragging && change.position
        ? [[change.id, [change.position.x, change.position.y]] as const]
        : [],
    );
    if (moves.length > 0) setDragged((before) => new Map([...before, ...moves]));
  }, []);
  const onEdgesChange = useCallback((changes: readonly EdgeChange<MapEdge>[]) => {
    const picked = changes.find((change) => change.type === 'select' && change.selected);
    if (picked && 'id' in picked) selectLink(picked.id);
  }, []);
  const drop = (dropped: readonly MapElement[]): void => {
    const to = new Map(dropped.map(({ id, position }) => [id, [position.x, position.y] as const]));
    const isMoved = [...to].some(
      ([id, [x, y]]) => now.places.get(id)?.[0] !== x || now.places.get(id)?.[1] !== y,
    );
    setDragged(NONE);
    if (isMoved) acts.drop(to);
  };
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
        <ReactFlow<MapElement, MapEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          onNodeClick={(_, { id }) =>
            document.getElementById(cardId(id))?.focus({ preventScroll: true })
          }
          onNodeDragStop={(_, __, dropped) => drop(dropped)}
          onSelectionDragStop={(_, dropped) => drop(dropped)}
          onConnectEnd={connect}
          onPaneClick={() => selectNodes()}
          onFocus={onFocus}
          onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
          onKeyDown={(event) => onMapKey(event, { now, acts, text, readOnly, focus, focusMap })}
          onDoubleClick={onDoubleClick}
          tabIndex={isInside ? -1 : 0}
          aria-label={text.t('flow:mapName', { count: now.nodes.length })}
          onlyRenderVisibleElements
          fitView
          fitViewOptions={FIT}
          minZoom={0.1}
          maxZoom={2}
          snapToGrid
          snapGrid={SNAP}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={28}
          selectionMode={SelectionMode.Partial}
          multiSelectionKeyCode={['Meta', 'Control']}
          deleteKeyCode={null}
          panActivationKeyCode={null}
          disableKeyboardA11y
          nodesFocusable={false}
          edgesFocusable={false}
          nodesDraggable={!readOnly}
          nodesConnectable={!readOnly}
          zoomOnDoubleClick={false}
          zoomOnScroll={false}
          panOnScroll={!isEmbedded}
          preventScrolling={!isEmbedded}
          proOptions={{ hideAttribution: true }}
        >
          <LaneBands />
        </ReactFlow>
      </FarContext>
      <LaneNames />
      <Zoom />
    </div>
  );
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
