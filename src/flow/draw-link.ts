// Drawing a Link by mouse, pen or finger: from the point at a card's side to a Node, to a Link, or to empty
// ground, where the next Node is born. A press that does not move asks for the next Node too.
// Must not know how the line looks, nor change the flow but through acts.
import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { PointerEvent as Press } from 'react';
import { useFlowActs } from '#flow/acts.ts';
import { askNext, draw, type Side, useFlowUi } from '#flow/flow-ui.ts';
import { centred } from '#flow/placing.ts';
import { linkAt } from '#flow/Links.tsx';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Pixels a pointer may tremble without meaning a line. */
const STILL = 6;
/** Pixels from the edge of the map where it begins to move on, and how far in a frame. */
const EDGE = 40;
const STEP = 8;

/** What a press on the map does when it lands on a card's point. */
export function useDrawLink(): (press: Press) => void {
  const { screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();

  const finish = (event: PointerEvent, isStill: boolean): void => {
    const drawing = useFlowUi.getState().drawing;
    draw(null);
    if (!drawing) return;
    const { from, side, over } = drawing;
    if (isStill) askNext({ node: from, side, place: null });
    else if (over !== null && over !== from)
      acts.link(...(side === 'out' ? ([from, over] as const) : ([over, from] as const)));
    else if (over === null && isOverMap(event, store.getState().domNode)) {
      const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      askNext({ node: from, side, place: centred([x, y]) });
    }
  };

  const follow = (from: string, side: Side, press: PointerEvent): void => {
    let last = press;
    let isStill = true;
    let frame = 0;
    const show = (): void => {
      const { x, y } = screenToFlowPosition({ x: last.clientX, y: last.clientY }, SMOOTH);
      draw({ from, side, end: [x, y], over: endUnder(last) });
    };
    const drift = (): void => {
      const by = driftOf(last, store.getState().domNode);
      if (by && !isStill) void store.getState().panBy(by).then(show);
      frame = requestAnimationFrame(drift);
    };
    const move = (event: PointerEvent): void => {
      if (event.pointerId !== press.pointerId) return;
      last = event;
      isStill &&= Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) < STILL;
      show();
    };
    const end = (event: Event): void => {
      if (event instanceof PointerEvent && event.pointerId !== press.pointerId) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
      }
      cancelAnimationFrame(frame);
      ends.abort();
      if (event.type === 'pointerup') finish(last, isStill);
      else draw(null);
    };
    const ends = new AbortController();
    const { signal } = ends;
    window.addEventListener('pointermove', move, { signal });
    for (const name of ['pointerup', 'pointercancel', 'blur'])
      window.addEventListener(name, end, { signal });
    window.addEventListener('keydown', end, { signal, capture: true });
    frame = requestAnimationFrame(drift);
    show();
  };

  return (press) => {
    if (readOnly || press.button !== 0 || !press.isPrimary) return;
    const side = press.target instanceof Element ? press.target.getAttribute('data-handle') : null;
    const from = nodeOf(press.target);
    if (from === null || (side !== 'out' && side !== 'into')) return;
    press.preventDefault();
    follow(from, side, press.nativeEvent);
  };
}

/** No snapping while drawing: the line ends where the pointer is. */
const SMOOTH = { snapToGrid: false };

const nodeOf = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest('.react-flow__node')?.getAttribute('data-id') ?? null)
    : null;

/** The Node or Link under the pointer; a finger that holds the line is not in the way. */
function endUnder({ clientX, clientY }: PointerEvent): string | null {
  const element = document.elementFromPoint(clientX, clientY);
  return nodeOf(element) ?? (element && linkAt(element));
}

const isOverMap = ({ clientX, clientY }: PointerEvent, map: Element | null): boolean =>
  map?.contains(document.elementFromPoint(clientX, clientY)) ?? false;

/** How far the map moves on in this frame; null while the pointer is not near its edge. */
function driftOf({ clientX, clientY }: PointerEvent, map: Element | null) {
  if (!map) return null;
  const { left, right, top, bottom } = map.getBoundingClientRect();
  const along = (at: number, least: number, most: number): number =>
    at < least + EDGE ? STEP : at > most - EDGE ? -STEP : 0;
  const by = { x: along(clientX, left, right), y: along(clientY, top, bottom) };
  return by.x === 0 && by.y === 0 ? null : by;
}
