// The map: React Flow shows the flow and proposes changes, Edits dispose. One tab stop; keys in map-keys.
// React Flow's own keyboard handling is off: it cannot connect, and speaks before it acts.
// Must not keep any content: what is dragged is ours until it is put down.
import { ReactFlow, SelectionMode, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
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
import { GRID } from '#domain/lanes.ts';
import { useFlowActs } from '#flow/acts.ts';
import { useArrangeActs } from '#flow/arrange-acts.ts';
import { clipboard } from '#flow/clipboard.ts';
import { useDrawLink } from '#flow/draw-link.ts';
import { linksIn, nodesIn } from '#flow/drawn.ts';
import { DrawnLine } from '#flow/DrawnLine.tsx';
import { useFit, useFitAtFirst } from '#flow/fit.ts';
import { FlowContext, lookUp, useFlowNow } from '#flow/flow-now.ts';
import { activeNode, openDialog, rename, selectNodes, useFlowUi } from '#flow/flow-ui.ts';
import styles from '#flow/FlowMap.module.css';
import { GroupHalos } from '#flow/GroupHalos.tsx';
import { folded } from '#flow/grouping.ts';
import { LaneBands, LaneNames } from '#flow/Lanes.tsx';
import { Links, MovingLinks } from '#flow/Links.tsx';
import { mapElements, type MapNode } from '#flow/map-elements.ts';
import { onMapKey } from '#flow/map-keys.ts';
import { useMapMenu } from '#flow/map-menu.ts';
import { MapMenu } from '#flow/MapMenu.tsx';
import { MiniMap } from '#flow/MiniMap.tsx';
import { draggedNow, useMoving } from '#flow/moving.ts';
import { cardId, FarContext, NodeCard } from '#flow/NodeCard.tsx';
import { centred, kindAt } from '#flow/placing.ts';
import { Plane } from '#flow/Plane.tsx';
import { useFocusNode, useReach } from '#flow/reach.ts';
import { useSight } from '#flow/sight.ts';
import { firstNode } from '#flow/walk.ts';
import { Zoom } from '#flow/Zoom.tsx';
import { useItems } from '#workspace/read-hooks.ts';
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
const GROUND = (
  <>
    <LaneBands />
    <GroupHalos />
  </>
);
const DRAWN = <DrawnLine />;
const MENU = <MapMenu />;
const AROUND = (
  <>
    <LaneNames />
    <Zoom />
    <MiniMap />
  </>
);
/** Words on a smaller map could not be read. */
const FAR = 0.4;
interface FlowMapProps {
  /** Inside a step the wheel scrolls the page; on its own page it moves the map. */
  readonly isEmbedded: boolean;
}

/** The map with its lanes and zoom buttons. Needs a ReactFlowProvider above. */
export function FlowMap(props: FlowMapProps) {
  const now = useFlowNow();
  const groups = useItems('nodeGroups');
  const shown = useMemo(() => {
    const { places, behind, ...flow } = folded(now, groups, now.places);
    return behind.size === 0 ? now : lookUp(flow, places, behind);
  }, [now, groups]);
  return (
    <FlowContext value={shown}>
      <Plot {...props} />
    </FlowContext>
  );
}

function Plot({ isEmbedded }: FlowMapProps) {
  const now = useFlowNow();
  const acts = useFlowActs();
  const text = useText();
  const { readOnly } = useWorkbook();
  const selected = useFlowUi((ui) => ui.selected);
  const { screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  const { standing, placesWith, onNodesChange, drop } = useMoving();
  const drawLink = useDrawLink();
  const arrange = useArrangeActs();
  const menu = useMapMenu();
  const { onCopy, onCut, onPaste } = clipboard(acts, arrange, readOnly);
  const [isInside, setInside] = useState(false);
  // A finger that swipes over cards means the map; only a card that was picked first goes with it.
  const [byTouch, setByTouch] = useState(false);
  const [elements] = useState(mapElements);
  const isFar = useStore((state) => state.transform[2] < FAR);
  const frame = useRef<HTMLDivElement>(null);
  const reach = useReach(now.places);
  const focus = useFocusNode(reach);
  const fit = useFit();
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
  // Where a line begins must stay drawn, however far the map moves on meanwhile.
  const source = useFlowUi((ui) => ui.drawing?.from);
  const drawn = useMemo(
    () => ({
      nodes: sight ? nodesIn(sight, now, source ? [...selected, source] : selected) : [],
      ...(sight ? linksIn(sight, now, selected) : NO_LINKS),
    }),
    [sight, now, selected, source],
  );
  const nodes = useMemo(
    () => elements(now, drawn.nodes, placesWith(draggedNow()), { selected, byTouch }),
    [elements, now, drawn, placesWith, selected, byTouch],
  );

  const onDoubleClick = (event: MouseEvent): void => {
    if (readOnly || !(event.target instanceof Element)) return;
    const id = event.target.closest('.react-flow__node')?.getAttribute('data-id');
    if (id && now.behind.has(id)) arrange.fold(id, false);
    else if (id && now.node.has(id)) rename(id);
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
  // The same from frame to frame: React Flow hands it to every card.
  const onNodeClick = useCallback(
    (event: MouseEvent, node: MapNode): void => {
      focusCard(event, node);
      // A finger has no Enter: a second tap opens the card.
      const isPickingMore = store.getState().multiSelectionActive;
      if (byTouch && node.selected && !isPickingMore) openDialog('details');
    },
    [byTouch, store],
  );
  const nodeCount = now.nodes.length;
  const mapName = useMemo(() => text.t('flow:mapName', { count: nodeCount }), [text, nodeCount]);
  const focusMap = (): void => frame.current?.querySelector<HTMLElement>('.react-flow')?.focus();

  return (
    <div
      ref={frame}
      className={styles.map}
      data-touch={byTouch || undefined}
      onPointerDownCapture={({ pointerType }) => setByTouch(pointerType === 'touch')}
    >
      <FarContext value={isFar}>
        <ReactFlow<MapNode>
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onNodesChange={onNodesChange}
          onNodeClick={onNodeClick}
          onNodeDragStop={drop.nodes}
          onSelectionDragStop={drop.selection}
          onPointerDown={(press) => {
            drawLink(press);
            menu.watch(press);
          }}
          onContextMenu={menu.onContextMenu}
          onCopy={onCopy}
          onCut={onCut}
          onPaste={onPaste}
          onPaneClick={() => {
            store.setState({ multiSelectionActive: false });
            selectNodes();
          }}
          onFocus={onFocus}
          onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
          onKeyDown={(event) =>
            onMapKey(event, { now, acts, arrange, text, readOnly, focus, focusMap, fit })
          }
          onDoubleClick={onDoubleClick}
          tabIndex={isInside ? -1 : 0}
          aria-label={mapName}
          minZoom={0.1}
          maxZoom={2}
          snapToGrid
          snapGrid={SNAP}
          selectionMode={SelectionMode.Partial}
          multiSelectionKeyCode={PICK_MORE}
          deleteKeyCode={null}
          panActivationKeyCode={null}
          disableKeyboardA11y
          nodesFocusable={false}
          nodesDraggable={!readOnly}
          nodesConnectable={false}
          zoomOnDoubleClick={false}
          zoomOnScroll={false}
          panOnScroll={!isEmbedded}
          preventScrolling={!isEmbedded}
          proOptions={PLAIN}
        >
          <Plane>
            {GROUND}
            <Links links={drawn.resting} placeOf={standing} />
            <MovingLinks links={drawn.moving} placesWith={placesWith} />
            {DRAWN}
          </Plane>
        </ReactFlow>
      </FarContext>
      {AROUND}
      {MENU}
    </div>
  );
}
