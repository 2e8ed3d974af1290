// Open or not, after a moment: so that nothing flickers while a pointer passes by.
// Must not know what opens.
import { useCallback, useEffect, useRef, useState } from 'react';

/** Whether it is open, and a function that turns it after so many milliseconds; the last turn counts. */
export function useDelayed(): readonly [
  isOpen: boolean,
  turn: (open: boolean, delay: number) => void,
] {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const turn = useCallback((open: boolean, delay: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(open), delay);
  }, []);
  return [isOpen, turn];
}
