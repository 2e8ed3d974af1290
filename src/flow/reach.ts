// Brings a Node into sight, and the focus to its card.
// Must not change the flow.
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { flushSync } from 'react-dom';
import { NODE_WIDTH, type Places } from '#domain/lanes.ts';
import { selectNodes } from '#flow/flow-ui.ts';
import { cardId } from '#flow/NodeCard.tsx';

/** Pixels kept free around what was reached, and for the names of the lanes. */
const EDGE = 16;
const NAMES = 36;
const CARD_HEIGHT = 96;

/** Moves the map just so far that a Node is in sight. Done when it is drawn. */
export function useReach(places: Places): (id: string) => Promise<void> {
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
export function useFocusNode(reach: (id: string) => Promise<void>): (id: string) => void {
  return (id) => {
    flushSync(() => selectNodes(id));
    void reach(id).then(() => document.getElementById(cardId(id))?.focus({ preventScroll: true }));
  };
}

/** Pauses in milliseconds, and how many before giving up. */
const PAUSE = 40;
const TRIES = 40;

/** Focuses the card of a Node that was chosen in a dialog, once that is gone and the card is in sight. */
export function focusCardSoon(id: string): void {
  let tries = 0;
  const look = (): void => {
    const card = document.getElementById(cardId(id));
    if (card) card.focus({ preventScroll: true });
    else if (tries < TRIES) {
      tries += 1;
      setTimeout(look, PAUSE);
    }
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
}
