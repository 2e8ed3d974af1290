// How wide an element is, kept up to date. For drawings that fit themselves to their room.
// Must not know what is drawn.
import { type RefCallback, useCallback, useState } from 'react';

/** The width in CSS pixels, `before` it is known, and the ref to put on the element. */
export function useWidth(before: number): readonly [width: number, ref: RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(before);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || !('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
