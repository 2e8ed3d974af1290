// What is typed into a line that is not part of the workbook yet is taken when the line goes: nothing typed
// is ever lost. Must not know what it is taken for.
import { useEffectEvent, useLayoutEffect } from 'react';

/** Calls `take` when the component leaves the page, and when the page is left. */
export function useKept(take: () => void): void {
  const keep = useEffectEvent(take);
  // A layout effect: it ends before the workbook that takes it is closed.
  useLayoutEffect(() => {
    const leave = (): void => keep();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
