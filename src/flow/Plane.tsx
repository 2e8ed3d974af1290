// Puts things on the plane that moves and zooms with the map, below or above the cards by their z-index.
// As React Flow's ViewportPortal, which looks for the plane again at every movement.
import { useStore } from '@xyflow/react';
import { type ReactNode, useMemo } from 'react';
import { createPortal } from 'react-dom';

/** What is inside is placed in canvas pixels. */
export function Plane({ children }: { readonly children: ReactNode }) {
  const map = useStore((state) => state.domNode);
  const plane = useMemo(() => map?.querySelector('.react-flow__viewport-portal'), [map]);
  return plane && createPortal(children, plane);
}
