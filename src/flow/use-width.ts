// How wide an element is, so that a part can arrange itself by its own room instead of the window's.
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width in CSS pixels; null before it is known. */
export function useWidth(box: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
