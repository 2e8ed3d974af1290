// From another look to a Node on the map, and the focus with it. Must not know the looks that ask for it.
import { flushSync } from 'react-dom';
import { selectNodes } from '#flow/flow-ui.ts';
import type { FlowLook } from '#flow/looks.ts';

/** Shows the map with this Node selected; the map then brings it into sight and hands it the focus. */
export function showOnMap(id: string, onLook: (look: FlowLook) => void): void {
  flushSync(() => {
    selectNodes(id);
    onLook('map');
  });
  document.querySelector<HTMLElement>('.react-flow')?.focus();
}
