// From a name in the analysis to what it names on the map. Must not know what is analysed.
import { createContext, useContext } from 'react';
import { flushSync } from 'react-dom';
import { openDialog, selectLink } from '#flow/flow-ui.ts';
import type { FlowLook } from '#flow/looks.ts';
import { showOnMap } from '#flow/show-on-map.ts';

export interface Showing {
  /** Shows the map with this Node selected, and the focus on it. */
  node(id: string): void;
  /** Shows the map with this Link selected, and the focus in its details. */
  link(id: string): void;
}

/** Both, for an editor that is told which look to show. */
export const showingBy = (onLook: (look: FlowLook) => void): Showing => ({
  node: (id) => showOnMap(id, onLook),
  link: (id) => {
    flushSync(() => {
      selectLink(id);
      onLook('map');
    });
    openDialog('details');
  },
});

export const ShowingContext = createContext<Showing | null>(null);

/** How to show something, for parts of the analysis. */
export function useShowing(): Showing {
  const showing = useContext(ShowingContext);
  if (!showing) throw new Error('useShowing outside of ShowingContext');
  return showing;
}
