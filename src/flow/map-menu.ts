// When the map's menu opens: on the second button, the menu key, or a finger that rests. Selects what it is about.
// Must not know what is in the menu.
import { useStoreApi } from '@xyflow/react';
import { type MouseEvent, type PointerEvent as Press, useRef } from 'react';
import { linkAt } from '#flow/Links.tsx';
import { openMenu, selectLink, selectNodes, useFlowUi } from '#flow/flow-ui.ts';

/** Milliseconds a finger rests. */
const LONG = 500;
/** Pixels it may tremble. */
const STILL = 10;

interface Handlers {
  readonly onContextMenu: (event: MouseEvent) => void;
  /** To be called with every press on the map. */
  readonly watch: (press: Press) => void;
}

/** Handlers for the map's frame. */
export function useMapMenu(): Handlers {
  const openedBy = useRef(-Infinity);
  const store = useStoreApi();
  const open = (target: EventTarget | null, x: number, y: number): void => {
    if (!(target instanceof Element)) return;
    store.setState({ multiSelectionActive: false });
    const node = target.closest('.react-flow__node')?.getAttribute('data-id');
    const link = linkAt(target);
    if (link !== null) selectLink(link);
    else if (!node) selectNodes();
    else if (!useFlowUi.getState().selected.includes(node)) selectNodes(node);
    openMenu([x, y]);
  };
  return {
    onContextMenu(event) {
      if (event.target instanceof Element && event.target.matches('textarea')) return;
      event.preventDefault();
      // Some systems tell a long press in both ways.
      if (event.timeStamp - openedBy.current < 2 * LONG) return;
      const box = event.target instanceof Element ? event.target.getBoundingClientRect() : null;
      const isByKey = event.clientX === 0 && event.clientY === 0 && box !== null;
      open(
        event.target,
        isByKey ? box.left + box.width / 2 : event.clientX,
        isByKey ? box.bottom : event.clientY,
      );
    },
    watch(press) {
      if (press.pointerType !== 'touch' || !press.isPrimary) return;
      if (press.target instanceof Element && press.target.matches('[data-handle], textarea'))
        return;
      const { target, clientX, clientY } = press;
      const ends = new AbortController();
      const timer = setTimeout(() => {
        ends.abort();
        openedBy.current = performance.now();
        open(target, clientX, clientY);
      }, LONG);
      const end = (): void => {
        clearTimeout(timer);
        ends.abort();
      };
      const { signal } = ends;
      const move = (event: PointerEvent): void => {
        if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > STILL) end();
      };
      window.addEventListener('pointermove', move, { signal });
      // A second finger means to zoom.
      for (const name of ['pointerup', 'pointercancel', 'pointerdown'])
        window.addEventListener(name, end, { signal, capture: true });
    },
  };
}
